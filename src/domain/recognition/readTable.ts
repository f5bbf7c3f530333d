import type { Answers } from './answers';
import { roughEnd, scanBody } from './bodyScan';
import { choicesOf, collectDoubts, doubtKey, type Doubts } from './doubts';
import { plainHeader } from './plainHeader';
import { isUnitText } from './readUnitText';
import { text } from './text/rowReasons';
import { tokens } from './text/rowWords';
import type { FoundColumn, FoundTable, UnreadableTable } from './foundTable';
import type { HeaderBand } from './headerBand';
import { isPlanSense } from './headerSense';
import { hasPlanFigures, isPlanLike } from './planEvidence';
import { readRows } from './readRows';
import { within, type Steps } from './steps';
import { settleColumns } from './settleColumns';
import type { SheetView } from './sheetView';
import { contextAbove } from './tableContext';
import { columnsUnder, type BodyColumn } from './tableExtent';
import { askName } from './unnamedColumn';
import { unreadableAs, unreadableByPlace, unreadableByRegion, unreadableOutOfLine, unreadableTwoRows, unreadableUnits, unreadableYears } from './unreadable';

export type TableAttempt = { readonly table: FoundTable } | { readonly unreadable: UnreadableTable } | undefined;

export interface Bounds {
  /** First row that no earlier table has taken, and the row before which the next header stands. */
  readonly floor: number;
  readonly until: number;
}

const ofFigures: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual'];
const unitIn = ({ headers }: FoundColumn): string => tokens.lastBracket.exec(`x${plainHeader(headers.join(''))}`)?.[2] ?? '';

/** 2020年基数（万人）, 2025年目标（万人）: a unit that all headers with one agree on is every row's. */
function unitInHeaders(columns: readonly FoundColumn[]): string {
  const name = columns.find(({ role }) => role === 'name');
  const ofName = name ? unitIn(name) : '';
  if (isUnitText(ofName)) return ofName;
  const written = columns.filter(({ role }) => ofFigures.includes(role)).map(unitIn);
  const [only = '', second] = unitsOfColumns(columns);
  // 2020年 beside 2025年（%） may be an amount and a rate.
  return second !== undefined || ((only === '%' || only === '‰') && written.some(unit => unit !== only)) ? '' : only;
}

function unitsOfColumns(columns: readonly FoundColumn[]): string[] {
  return [...new Set(columns.filter(({ role }) => ofFigures.includes(role)).map(unitIn).filter(isUnitText))];
}

/** Rows below other years are left out, and nobody may think that they were read. */
function askOtherYears(row: number, column: number, doubts: Doubts): void {
  doubts.ask({ key: doubtKey('other years'), row, column, question: text.otherYearsQuestion(row + 1), assumed: 'skip', choices: choicesOf([['skip', text.leaveRest]]) });
}

const hasPlanHeaders = (columns: readonly BodyColumn[]): boolean => columns.some(({ sense }) => isPlanSense(sense));

/** Tries to read a table at a header; undefined where there is none, a reason where there is one that cannot be read. */
export function* readTableAt(view: SheetView, band: HeaderBand, { floor, until }: Bounds, answers: Answers): Steps<TableAttempt> {
  const under = columnsUnder(view, band, roughEnd(view, band, until));
  const [first, last] = [under[0], under.at(-1)];
  if (!first || !last) return undefined;
  const context = contextAbove(view, band.top, floor, first.column, last.column + 1);
  if (!hasPlanHeaders(under)) return unreadableAs(view, band, under, context);
  const refused = unreadableYears(view, band, under, until) ?? unreadableByPlace(view, band, under) ?? unreadableByRegion(view, band, under) ?? unreadableOutOfLine(view, band, under) ?? unreadableTwoRows(view, band, under);
  if (refused) return refused;
  const doubts = collectDoubts(answers, context.title === '' ? view.sheet.name : context.title);
  const { columns, period } = settleColumns(view, band, under, context, doubts);
  if (!hasPlanFigures(columns)) return undefined;
  if (!band.isNamed && !askName(band, doubts)) return undefined;
  const differ = unreadableUnits(view, band, under, columns.some(({ role }) => role === 'unit') ? [] : unitsOfColumns(columns));
  if (differ) return differ;
  const unitAbove = context.unitAbove === '' ? unitInHeaders(columns) : context.unitAbove;
  const body = yield* within(scanBody(view, band, columns, until), 0, 0.3);
  if (body.otherYears !== undefined) askOtherYears(body.otherYears, band.nameColumn, doubts);
  const reading = readRows(view, body.rows.filter(({ row }) => row <= body.last), columns, { title: context.title, nameHeader: columns.find(({ role }) => role === 'name')?.headers.join('') ?? '', unitAbove, notes: body.notes }, doubts);
  const rows = yield* within(reading, 0.3, 1);
  if (!rows.some(({ kind }) => kind === 'indicator') || !isPlanLike(band, under, rows, context)) return undefined;
  const area = { row: band.top, column: first.column, rows: body.last - band.top + 1, columns: last.column - first.column + 1 };
  return {
    table: {
      sheet: view.sheet.name, area, headerRows: band.bottom - band.top + 1, title: context.title, unitAbove, columns, rows, notes: body.notes,
      doubts: doubts.open(), ...(period ? { period } : {}),
    },
  };
}
