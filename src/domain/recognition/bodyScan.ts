/** Which rows below a header belong to its table, and the notes after them. */
import { cellSense } from './bandSense';
import { isBlankValue, isFigureLike } from './cellContent';
import type { FoundColumn } from './foundTable';
import type { HeaderBand } from './headerBand';
import { isPlanSense } from './headerSense';
import { unitInLine } from './tableContext';
import { plainHeader } from './plainHeader';
import { readRowName } from './rowName';
import type { SheetView } from './sheetView';
import type { Steps } from './steps';
import { tokens } from './text/rowWords';

export interface BodyRow {
  readonly row: number;
  readonly isHeader: boolean;
  /** Something stands in a figure column. */
  readonly hasFigures: boolean;
  /** The first text of the row, and of the names. */
  readonly firstText: string;
  readonly nameText: string;
  /** One text over all columns. */
  readonly isWide: boolean;
  /** 单位：亿元 between the rows above and this one; '' where there is none. */
  readonly unitBetween: string;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly last: number;
  readonly notes: readonly string[];
  /** Where other years begin over rows that look like the table's own: nobody reads those. */
  readonly otherYears: number | undefined;
}

const figureRoles: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative', 'annualAverage', 'change', 'measure', 'unknown'];
export const isFigureColumn = (column: FoundColumn): boolean => figureRoles.includes(column.role);
/** Rows without anything that part two tables rather than two groups. */
const widestGap = 12;
const mostNotes = 20;
/** A header of three rows, repeated; more of them without a row between is no table. */
const mostHeaderRows = 3;
const longestName = 90;

const isNote = (text: string): boolean => { const plain = plainHeader(text); return tokens.note.test(plain) || tokens.signature.test(plain); };

/** The text of a cell itself, '' within a merged area but for its first cell. */
const ownText = (view: SheetView, row: number, column: number): string => (view.isOwn(row, column) ? view.shown(row, column) : '');

function readRow(view: SheetView, row: number, columns: readonly FoundColumn[], names: readonly FoundColumn[]): BodyRow {
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  let firstText = '';
  for (let column = first; column <= last && firstText === ''; column += 1) firstText = ownText(view, row, column);
  const figures = columns.filter(isFigureColumn);
  const nameText = names.map(({ column }) => ownText(view, row, column)).join('');
  const nameMerge = names[0] ? view.mergeAt(row, names[0].column) ?? view.mergeAt(row, first) : undefined;
  return {
    row, firstText, nameText, isHeader: false, unitBetween: '', hasFigures: figures.some(({ column }) => !isBlankValue(view.own(row, column))),
    isWide: nameMerge !== undefined && figures.some(({ column }) => column < nameMerge.column + nameMerge.columns),
  };
}

/** 甲, 乙, 1, 2 under the header of an official form; 甲 before 就业率 numbers the row. */
function numbersColumns(view: SheetView, row: number, cells: readonly FoundColumn[]): boolean {
  const written = (column: FoundColumn): string => view.plain(row, column.column);
  const isLabel = (plain: string): boolean => plain.length <= 1 || tokens.columnNumbers.test(plain);
  return cells.some(cell => tokens.columnNumbers.test(written(cell))) && cells.every(cell => written(cell).length <= 3 && (cell.role !== 'name' || isLabel(written(cell))));
}

/** Another header: two or more cells that a header holds, names included, or the very words of ours. */
function headerKind(view: SheetView, row: number, columns: readonly FoundColumn[]): 'same' | 'other' | undefined {
  const cells = columns.filter(({ column }) => view.own(row, column) !== '');
  if (cells.length < 2) return undefined;
  if (numbersColumns(view, row, cells)) return 'same';
  const same = cells.filter(({ column, headers }) => headers.some(header => plainHeader(header) === view.plain(row, column)));
  if (same.length === cells.length && cells.some(column => column.role === 'name' || isFigureColumn(column))) return 'same';
  const senses = cells.map(({ column }) => cellSense(view, row, column));
  const isNamed = senses.some(sense => sense?.kind === 'name' || sense?.kind === 'weakName' || sense?.kind === 'number');
  const hasName = cells.some(({ role }) => role === 'name');
  // 2025 and 2030 as numbers are years only where nothing else stands in the row.
  const areYears = !hasName && cells.every((column, at) => isFigureColumn(column) && isPlanSense(senses[at]) && (senses[at]?.years.length ?? 0) > 0);
  const written = cells.filter(({ column }, at) => isPlanSense(senses[at]) && (areYears || typeof view.own(row, column) === 'string'));
  // 2025年, 2030年 in words and no name beside them: other columns from here on.
  const isDated = written.length >= 2 && !hasName && senses.some(sense => (sense?.years.length ?? 0) > 0);
  return (isNamed || isDated) && written.length > 0 && senses.every(sense => sense !== undefined) ? 'other' : undefined;
}

/** 填表人 may stand in a figure column, and is no figure. */
const hasFigureLike = (view: SheetView, row: number, columns: readonly FoundColumn[]): boolean => columns.some(column => isFigureColumn(column) && isFigureLike(view.own(row, column.column)));

/** After a gap only rows that look like the table's own go on with it. */
function goesOn(view: SheetView, entry: BodyRow, columns: readonly FoundColumn[]): boolean {
  if (entry.nameText === '' || plainHeader(entry.nameText).length > longestName) return false;
  const unit = columns.find(({ role }) => role === 'unit' || role === 'attribute');
  return (entry.hasFigures && hasFigureLike(view, entry.row, columns)) || (unit !== undefined && !isBlankValue(view.own(entry.row, unit.column)));
}

/** An indicator nobody has filled in yet still shows its unit or its number. */
function isUnfilled({ nameText }: BodyRow): boolean {
  const { name, unit, number, isChineseNumbered } = readRowName(nameText);
  return name.length <= 30 && !tokens.sentence.test(plainHeader(nameText)) && (unit !== undefined || (number !== undefined && !isChineseNumbered));
}

/** 案率 right below 劳动人事争议调解仲裁结, with nothing beside it: the last row of a table may be the rest of a name. */
const isRestOfName = ({ row, firstText, nameText }: BodyRow, before: BodyRow | undefined): boolean =>
  before !== undefined && before.hasFigures && before.row === row - 1 && firstText === nameText && nameText.length <= 12 && (tokens.measuredEnd.test(plainHeader(nameText)) || tokens.bracketAlone.test(plainHeader(nameText)));

const isAlone = ({ firstText, nameText }: BodyRow): boolean => nameText === '' || nameText === firstText;

/** 续表 and 表号 between the pages of a table, alone in their row. */
const isLabelLine = (entry: BodyRow): boolean => isAlone(entry) && (tokens.formLine.test(plainHeader(entry.firstText)) || tokens.continued.test(plainHeader(entry.firstText)));

/** 单位：亿元 stands by itself, at the left or over the last column of figures. */
const unitOfLine = (entry: BodyRow): string => (isAlone(entry) ? unitInLine(plainHeader(entry.firstText)) : '');

/** 一、 before the next rows, or a title before the next table? */
const isHeading = (entry: BodyRow): boolean => tokens.chineseNumbering.test(plainHeader(entry.firstText));

/** The next row that holds anything, blank ones passed over as between groups. */
function nextFilled(view: SheetView, from: number, until: number, columns: readonly FoundColumn[], names: readonly FoundColumn[]): BodyRow | undefined {
  for (let row = from; row < Math.min(until, from + widestGap); row += 1) {
    const entry = readRow(view, row, columns, names);
    if (entry.firstText !== '') return entry;
  }
  return undefined;
}

/** ① over words alone, where no row is numbered so and nothing of the table follows. */
function isCircledNote(view: SheetView, entry: BodyRow, rows: readonly BodyRow[], until: number, columns: readonly FoundColumn[], names: readonly FoundColumn[]): boolean {
  const isCircled = ({ firstText, nameText }: BodyRow): boolean => tokens.circledNote.test(plainHeader(firstText)) || tokens.circledNote.test(plainHeader(nameText));
  if (!isCircled(entry) || entry.hasFigures || goesOn(view, entry, columns) || readRowName(entry.firstText).unit !== undefined || rows.some(isCircled)) return false;
  const next = nextFilled(view, entry.row + 1, until, columns, names);
  return next === undefined || (!next.hasFigures && !goesOn(view, next, columns));
}

const opensNotes = (text: string): boolean => { const plain = plainHeader(text); return tokens.note.test(plain) || tokens.circledNote.test(plain); };

function notesFrom(view: SheetView, from: number, until: number, columns: readonly FoundColumn[], names: readonly FoundColumn[]): string[] {
  const notes: string[] = [];
  let isNoted = false;
  for (let row = from; row < until && notes.length < mostNotes; row += 1) {
    const entry = readRow(view, row, columns, names);
    if (entry.firstText === '') { if (isNoted) break; continue; }
    if (!tokens.signature.test(plainHeader(entry.firstText)) && (entry.hasFigures || headerKind(view, row, columns) !== undefined)) break;
    if (tokens.signature.test(plainHeader(entry.firstText))) { if (isNoted) break; continue; }
    if (!isNoted && !opensNotes(entry.firstText)) break;
    isNoted = true;
    notes.push(entry.firstText);
  }
  return notes;
}

/** The last row before notes, signatures or a wide gap: near enough to know the columns by. */
export function roughEnd(view: SheetView, band: HeaderBand, until: number): number {
  let gap = 0;
  for (let row = band.bottom + 1; row < until; row += 1) {
    let text = '';
    for (let column = Math.max(view.left, band.nameColumn - 2); column <= band.nameColumn && text === ''; column += 1) text = ownText(view, row, column);
    gap = text === '' ? gap + 1 : 0;
    if (gap > widestGap || isNote(text)) return row - 1;
  }
  return until - 1;
}

/**
 * Goes down from the header. Blank rows, groups, and the header repeated after a page break belong to the table; notes,
 * signatures, another header, or what follows a gap and looks different end it. A step a row.
 */
export function* scanBody(view: SheetView, band: HeaderBand, columns: readonly FoundColumn[], until: number): Steps<Body> {
  const names = columns.filter(({ role }) => role === 'name');
  const rows: BodyRow[] = [];
  let gap = 0;
  let last = band.bottom;
  let unitBetween = '';
  let otherYears: number | undefined;
  for (let row = band.bottom + 1; row < until; row += 1) {
    yield row / until;
    const entry = { ...readRow(view, row, columns, names), unitBetween };
    if (entry.firstText === '') { gap += 1; if (gap > widestGap) break; continue; }
    const unit = unitOfLine(entry);
    if (unit !== '') unitBetween = unit;
    if (unit !== '' || (!entry.hasFigures && isLabelLine(entry))) continue;
    const header = headerKind(view, row, columns);
    if (header === 'other' && entry.nameText === '') otherYears = nextFilled(view, row + 1, until, columns, names)?.hasFigures ? row : undefined;
    if (header === 'other' || (isNote(entry.firstText) && !hasFigureLike(view, row, columns)) || isCircledNote(view, entry, rows, until, columns, names)) break;
    if (header === 'same' && rows.some(one => one.row > last && !one.isHeader && !isHeading(one))) break;
    if (header === 'same' && rows.filter(one => one.isHeader && one.row > last).length >= mostHeaderRows) break;
    if (header === 'same') { rows.push({ ...entry, isHeader: true }); gap = 0; continue; }
    if (gap > 0 && !goesOn(view, entry, columns) && !isHeading(entry)) {
      const next = nextFilled(view, row + 1, until, columns, names);
      if (!next || !goesOn(view, next, columns) || headerKind(view, next.row, columns) !== undefined) break;
    }
    gap = 0;
    rows.push(entry);
    if (entry.hasFigures || goesOn(view, entry, columns) || isUnfilled(entry) || isRestOfName(entry, rows.at(-2))) last = row;
  }
  return { rows, last, otherYears, notes: notesFrom(view, last + 1, until, columns, names) };
}
