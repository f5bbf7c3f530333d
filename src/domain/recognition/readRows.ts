import { isQuantity, parseFigure } from '../figure';
import type { Attribute } from '../plan/plan';
import { attributeMarksIn, attributeOfMark, type AttributeMarks } from './attributeMarks';
import type { BodyRow } from './bodyScan';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import type { FoundCell, FoundColumn, FoundRow } from './foundTable';
import { withoutFootnoteDigits } from './footnoteDigits';
import { plainHeader } from './plainHeader';
import { readRawRows, type RawRow } from './rawRows';
import { rowCells } from './rowCells';
import { headsUnits, rowKinds, type RowKind } from './rowKinds';
import { splitNames } from './splitNames';
import { attributeIn, readRowName } from './rowName';
import { rowParents, type RowParent } from './rowParents';
import { askShifted } from './shiftedRow';
import { unitOfRow } from './rowUnits';
import type { SheetView } from './sheetView';
import { within, type Steps } from './steps';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';

interface Gathered { readonly rows: readonly RawRow[]; readonly kinds: readonly RowKind[] }

/** A name on two lines becomes one where the user says so; until then both rows carry the doubt. */
function withoutSplits(rows: readonly RawRow[], kinds: readonly RowKind[], column: number, doubts: Doubts): Gathered {
  const joined: RawRow[] = [...rows];
  const settled: RowKind[] = [...kinds];
  splitNames(rows).forEach(({ at, figures }) => {
    const [row, next] = [rows[at], rows[at + 1]];
    if (!row || !next) return;
    const { answer, isAnswered } = doubts.ask({
      key: doubtKey('split', row.name, next.name), row: row.row, column, question: text.joinQuestion(row.row + 1, row.written, next.written), assumed: 'one',
      choices: choicesOf([['one', text.one], ['two', text.two]]),
    });
    if (answer !== 'one') return;
    const written = row.written.trimEnd() + next.written.trimStart();
    const [read, left, filled, other] = figures === 'below' ? [at + 1, at, next, row] : [at, at + 1, row, next];
    joined[read] = { ...filled, ...readRowName(written), written, numberCell: row.numberCell };
    settled[left] = { kind: 'note', reason: text.joined(filled.row + 1), isSure: isAnswered };
    settled[read] = { kind: 'indicator', reason: text.joined(other.row + 1), isSure: isAnswered };
  });
  return { rows: joined, kinds: settled };
}

/** Pasted text tells nothing of merged cells: does a blank 属性 repeat the one above? Asked once a table. */
function fillsDown(view: SheetView, rows: readonly RawRow[], kinds: readonly RowKind[], columns: readonly FoundColumn[], doubts: Doubts): boolean {
  const column = columns.find(({ role }) => role === 'attribute');
  const indicators = rows.filter((_, at) => kinds[at]?.kind === 'indicator');
  const [first] = indicators;
  const isGapped = indicators.some(row => row.attributeText !== '') && indicators.some(row => row.attributeText === '');
  if (view.knowsMerges || !column || !first || !isGapped) return false;
  const header = column.headers.join('').replace(/\s/g, '');
  return doubts.ask({
    key: doubtKey('fill', header), row: first.row, column: column.column, question: text.fillQuestion(header), assumed: 'blank',
    choices: choicesOf([['same', text.same], ['blank', text.blank]]),
  }).answer === 'same';
}

const groupAttribute = (group: string): Attribute | undefined => {
  const plain = plainHeader(group);
  return tokens.saidBinding.test(plain) === tokens.saidAnticipatory.test(plain) ? undefined : tokens.saidBinding.test(plain) ? 'binding' : 'anticipatory';
};

interface Running { group: string; attributeText: string; unit: string }
/** What the lines above say for every row. */
export interface Above { readonly title: string; readonly nameHeader: string; readonly unitAbove: string; readonly notes: readonly string[] }

const attributeOf = (row: RawRow, running: Running, { title, nameHeader }: Above, marks: AttributeMarks): Attribute | undefined =>
  attributeIn(plainHeader(row.attributeText === '' ? running.attributeText : row.attributeText)) ?? row.attribute ?? attributeOfMark(row.attributeText === '' ? row.mark : row.attributeText, marks) ?? groupAttribute(running.group) ?? groupAttribute(row.groupText) ?? groupAttribute(nameHeader) ?? groupAttribute(title);

interface Reader { readonly view: SheetView; readonly columns: readonly FoundColumn[]; readonly above: Above; readonly column: number; readonly doubts: Doubts; readonly hidden: ReadonlySet<number>; readonly marks: AttributeMarks; readonly doubtful: ReadonlySet<number> }

const goalsAndFacts: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual'];

/** 62.9% and 65%以上: where every figure of the row carries the same unit, it is the row's. */
function unitInCells(columns: readonly FoundColumn[], cells: readonly FoundCell[]): string {
  const figures = columns.flatMap(({ role }, at) => (goalsAndFacts.includes(role) ? parseFigure(cells[at]?.value) : [])).filter(isQuantity);
  const units = new Set(figures.map(({ unit }) => unit?.text ?? ''));
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

function foundRow({ view, columns, above, column, doubts, hidden, marks, doubtful }: Reader, row: RawRow, kind: RowKind, parent: RowParent, running: Running): FoundRow {
  const cells = rowCells(view, row.row, columns, row.name, doubts);
  const place = kind.kind === 'indicator' ? askShifted(row, columns, cells.cells, doubts) : { isRead: true, isSure: true };
  const isIndicator = kind.kind === 'indicator' && place.isRead;
  const unit = isIndicator ? unitOfRow(row, [running.unit, row.unitBetween, above.unitAbove].find(written => written !== '') ?? '', column, doubts) : { unit: '', name: row.name, isSure: true };
  const shown = isIndicator && unit.unit === '' ? unitInCells(columns, cells.cells) : unit.unit;
  const number = row.numberCell ?? row.number;
  const attribute = isIndicator ? attributeOf(row, running, above, marks) : undefined;
  return {
    row: row.row, kind: place.isRead ? kind.kind : 'note', writtenName: row.written, name: unit.name, unit: shown, cells: isIndicator ? cells.cells : columns.map(({ column: at }) => ({ value: view.own(row.row, at), numberFormat: 'General' })),
    group: row.groupText === '' ? running.group : running.group === '' ? row.groupText : `${running.group} ${row.groupText}`,
    isHidden: hidden.has(row.row), reason: !place.isRead ? text.shifted : parent.parent === undefined ? kind.reason : parent.reason, isSure: place.isSure && !doubtful.has(row.row) && kind.isSure && unit.isSure && parent.isSure && (cells.isSure || !isIndicator),
    ...(number === undefined ? {} : { number }), ...(attribute === undefined ? {} : { attribute }), ...(parent.parent === undefined ? {} : { parentRow: parent.parent }),
  };
}

/** Figures without a name below may share this row's name: then it is not clear which of them are its own. */
const withNextInDoubt = (kind: RowKind, next: RowKind | undefined, below: RawRow | undefined): RowKind =>
  kind.kind === 'indicator' && next?.kind === 'note' && !next.isSure && below?.hasFigures ? { ...kind, isSure: false } : kind;

/** Reads the rows of a body: indicators with number, name, unit, group, 属性 and whole; headings; what is neither. A step a row. */
export function* readRows(view: SheetView, body: readonly BodyRow[], columns: readonly FoundColumn[], above: Above, doubts: Doubts): Steps<FoundRow[]> {
  const column = columns.find(({ role }) => role === 'name')?.column ?? 0;
  const { rows: raw, doubtful } = withoutFootnoteDigits(yield* within(readRawRows(view, body, columns), 0, 0.5), above.notes, column, doubts);
  const { rows, kinds } = withoutSplits(raw, rowKinds(raw, column, doubts), column, doubts);
  const parents = rowParents(rows, kinds, column, doubts);
  const fills = fillsDown(view, rows, kinds, columns, doubts);
  const running: Running = { group: '', attributeText: '', unit: '' };
  const reader: Reader = { view, columns, above, column, doubts, hidden: new Set(view.sheet.hiddenRows ?? []), marks: attributeMarksIn(above.notes), doubtful };
  const found: FoundRow[] = [];
  for (const [at, row] of rows.entries()) {
    yield 0.5 + at / rows.length / 2;
    const [kind, parent] = [kinds[at], parents[at]];
    if (!kind || !parent) continue;
    if (kind.kind === 'group') Object.assign(running, { group: row.written.replace(/\s+/g, ''), attributeText: '', unit: headsUnits(row, rows[at + 1]) ? row.unit ?? '' : '' });
    if (fills && kind.kind === 'indicator' && row.attributeText !== '') running.attributeText = row.attributeText;
    found.push(foundRow(reader, row, withNextInDoubt(kind, kinds[at + 1], rows[at + 1]), parent, running));
  }
  return found;
}
