/** Footnotes: which marks the notes below a table explain, and which figures may carry one unseen. */
import { parseFigure, type NumberFigure } from '../figure';
import type { BodyRow } from './assembleRows';
import { isAttribute, isFigureText } from './lineParts';
import { undecided } from './repairCell';
import type { ProposedCell } from './proposal';
import { text, tokens } from './text';

/** What ends in a figure or an attribute may be an indicator whose cells were lost into one: 3 参保 万人 680 700. */
function mayBeIndicator(written: string): boolean {
  const end = written.split(/[\s\u3000]+/).at(-1) ?? '';
  return isFigureText(end) || isAttribute(end);
}

/** Lines below the last figures that explain a mark are notes, whatever they begin with. */
export function withNotes(rows: readonly BodyRow[]): readonly BodyRow[] {
  const lastFigures = rows.reduce((last, row, at) => (row.tail.length > 0 ? at : last), -1);
  return rows.map((row, at): BodyRow => {
    const written = row.names.join('').trim();
    if (at <= lastFigures || !tokens.footnote.test(written) || mayBeIndicator(written)) return row;
    const { names, wholes, first, last } = row;
    return { kind: 'note', names, wholes, tail: [], first, last };
  });
}

/** 1, 2 … as the notes number themselves: 注：1.…, [1] …, ① …. */
export function footnoteMarks(rows: readonly BodyRow[]): ReadonlySet<string> {
  const notes = rows.filter(row => row.kind === 'note').map(row => row.names.join('').trim().replace(tokens.noteHead, ''));
  return new Set(notes.flatMap(note => {
    const [, digits, circle] = tokens.footnote.exec(note) ?? [];
    const mark = digits ?? (circle === undefined ? '' : String(tokens.circledDigits.indexOf(circle) + 1));
    return mark === '' ? [] : [mark];
  }));
}

const plainNumber = (cell: ProposedCell): NumberFigure | undefined => { const figure = parseFigure(cell.text); return figure.kind === 'number' && cell.state === 'unchanged' ? figure : undefined; };
const distance = (value: number, others: readonly number[]): number => Math.min(...others.map(other => Math.abs(Math.log(Math.abs(value) / Math.abs(other)))));

/** Would the figure go better with its neighbours without its last digit? Then it may be a footnote's. Example: 4421 beside 400 and 350 → yes; 651 beside 520 → no. */
function mayEndInMark(cell: ProposedCell, own: NumberFigure, others: readonly NumberFigure[]): boolean {
  const bare = cell.text.replace(/[^\d.]/g, '');
  const cut = Number(bare.slice(0, -1).replace(/\.$/, ''));
  const values = others.map(other => other.value).filter(value => value !== 0);
  if (bare.length < 2 || cut === 0) return false;
  if (own.decimals > 0) return others.length > 0 && others.every(other => other.decimals < own.decimals);
  return values.length === 0 || distance(cut, values) < distance(own.value, values);
}

/** Figures whose last digit may be the mark of a note below stay as pasted and are asked. */
export function askStuckMarks(cells: readonly ProposedCell[], isFigure: (column: number) => boolean, marks: ReadonlySet<string>): readonly ProposedCell[] {
  const numbers = cells.map((cell, column) => (isFigure(column) ? plainNumber(cell) : undefined));
  return cells.map((cell, column) => {
    const own = numbers[column];
    const mark = own && [...marks].find(one => /\d$/.test(cell.text) && cell.text.endsWith(one));
    if (!own || mark === undefined) return cell;
    const others = numbers.filter((other, at): other is NumberFigure => other !== undefined && at !== column);
    return mayEndInMark(cell, own, others) ? undecided(cell.pasted, text.undecided.joinedDigits(mark)) : cell;
  });
}
