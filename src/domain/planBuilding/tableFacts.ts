/** What a found table says, sorted by what a plan keeps: its columns by role, its rows with their figures. Nothing is guessed here. */
import { isProblem, isQuantity, parseFigure } from '../figure';
import { figureRoles, type FigureRole } from '../plan/derived';
import type { FoundColumn, FoundRow, FoundTable } from '../recognition/foundTable';
import type { DraftColumn, DraftFigure, LeftOut } from './draft';
import { planPeriodOf, type PlanPeriod } from './planPeriod';
import { printedText } from './printedText';
import { text, tokens, words } from './text';

export interface RowFacts {
  readonly id: string;
  readonly number: number;
  readonly found: FoundRow;
  readonly figures: Readonly<Partial<Record<FigureRole, DraftFigure>>>;
  /** Words above the column the target was taken from. */
  readonly targetHeader: string;
  /** Where that is not the target's own column. */
  readonly remark?: string;
}

export interface TableFacts {
  readonly table: FoundTable;
  readonly period: PlanPeriod;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly RowFacts[];
  readonly leftOut: readonly LeftOut[];
}

/** The header's words, merged ones once: “十五五”目标 2030年. */
export const headerOf = ({ headers }: FoundColumn): string => [...new Set(headers.map(header => header.replace(/\s+/g, '')).filter(header => header !== ''))].join('');

/** Columns that lose nothing when the plan keeps none of their kind, and columns in which a target may stand beside its own. */
const used: readonly string[] = ['number', 'name', 'unit', 'group', 'attribute', 'spacer'];
const fallbackRoles: readonly string[] = ['planPeriodCumulative', 'annualAverage'];

/** The columns that may hold a role, best last. */
function candidates(table: FoundTable, role: DraftColumn['role'], { start, end }: PlanPeriod): readonly FoundColumn[] {
  const own = table.columns.filter(column => column.role === role);
  const byYear = [...own].sort((one, other) => (one.year ?? end ?? 0) - (other.year ?? end ?? 0));
  if (role === 'base' && own.length === 0) return table.columns.filter(column => (column.role === 'yearActual' || column.role === 'actual') && start !== undefined && column.year === start - 1);
  if (role === 'target' && end !== undefined) return [...byYear.filter(column => column.year !== undefined && column.year !== end), ...byYear.filter(column => column.year === undefined || column.year === end)];
  return byYear;
}

/** Which column of the sheet becomes which column of the panel; of two for one role the later year counts. */
function chosenColumns(table: FoundTable, period: PlanPeriod): ReadonlyMap<DraftColumn['role'], FoundColumn> {
  const chosen = new Map<DraftColumn['role'], FoundColumn>();
  for (const role of ['previousTarget', 'base', 'target', 'actual', 'attribute'] as const) {
    const column = candidates(table, role, period).at(-1);
    if (column && ![...chosen.values()].includes(column)) chosen.set(role, column);
  }
  const aside = table.columns.find(column => fallbackRoles.includes(column.role));
  if (!chosen.has('target') && aside) chosen.set('target', aside);
  return chosen;
}

function columnsLeftOut(table: FoundTable, chosen: ReadonlyMap<DraftColumn['role'], FoundColumn>): readonly LeftOut[] {
  const kept = new Set(chosen.values());
  return table.columns.flatMap(column => {
    if (kept.has(column) || used.includes(column.role) || fallbackRoles.includes(column.role)) return [];
    const same = [...chosen].find(([role]) => role === column.role)?.[1];
    const reason = same ? text.column.repeated(headerOf(column), headerOf(same)) : text.column.unused;
    return [{ place: { sheet: table.sheet, row: table.area.row, column: column.column }, written: headerOf(column), reason }];
  });
}

type ReadRow = Pick<RowFacts, 'figures' | 'targetHeader' | 'remark'>;
type ReadFigure = { readonly figure: DraftFigure; readonly column: FoundColumn };

function figureIn(table: FoundTable, row: FoundRow, column: FoundColumn): ReadFigure {
  const cell = row.cells[table.columns.indexOf(column)] ?? { value: '', numberFormat: 'General' };
  const printed = asTotal(printedText(cell), column, table.notes);
  return { figure: { ...printed, place: { sheet: table.sheet, row: row.row, column: column.column } }, column };
}

/** A figure under 五年累计, or in brackets of which a note says they mean a total, is written in 〔〕: what the table says, in the plan's notation. */
function asTotal(printed: DraftFigure, column: FoundColumn, notes: readonly string[]): DraftFigure {
  const figure = parseFigure(printed.value);
  if (!isProblem(figure)) {
    const isUnderTotal = column.role === 'planPeriodCumulative' && tokens.cumulativeHeader.test(headerOf(column)) && !tokens.averageHeader.test(headerOf(column));
    if (!isUnderTotal || !isQuantity(figure) || figure.planPeriodCumulative) return printed;
    const value = /^[\d.,]+$/.test(printed.value) ? `〔${printed.value}〕` : printed.value;
    return value === printed.value ? printed : { ...printed, value, reason: text.figure.totalHeader(headerOf(column), value) };
  }
  const bracket = notes.map(note => tokens.totalNote.exec(note)?.[1]).find(found => found !== undefined);
  const { code, reading } = figure;
  const isNoted = code === 'round-brackets' && (bracket === '（' || bracket === '(');
  return isNoted && reading !== undefined ? { value: reading, reason: text.figure.totalNote(reading), isSure: true } : printed;
}

const says = ({ value }: DraftFigure): boolean => !['', text.none].includes(value) && parseFigure(value).kind !== 'none';

/** Where the target's own column says nothing, 五年累计 and 年均 beside it may. */
function targetOf(table: FoundTable, row: FoundRow, column: FoundColumn | undefined): ReadFigure | undefined {
  const own = column && figureIn(table, row, column);
  const others = table.columns.filter(other => other !== column && fallbackRoles.includes(other.role)).map(other => figureIn(table, row, other)).filter(({ figure }) => says(figure));
  const [first] = others;
  if (own && (says(own.figure) || own.figure.problem)) {
    const aside = others.map(other => text.figure.alsoIn(headerOf(other.column), other.figure.value)).join('');
    return { ...own, figure: { ...own.figure, reason: own.figure.reason + aside } };
  }
  return first ? { ...first, figure: { ...first.figure, reason: text.figure.then(text.figure.otherColumn(headerOf(first.column)), first.figure.reason) } } : own;
}

function readRow(table: FoundTable, row: FoundRow, chosen: ReadonlyMap<DraftColumn['role'], FoundColumn>): ReadRow {
  const figures: Partial<Record<FigureRole, DraftFigure>> = {};
  for (const role of figureRoles) {
    const column = chosen.get(role);
    if (role === 'target' || !column) continue;
    const { figure } = figureIn(table, row, column);
    figures[role] = figure.value === '' ? { ...figure, value: text.none, reason: text.figure.blankAsNone } : figure;
  }
  const target = targetOf(table, row, chosen.get('target'));
  if (target) figures.target = target.figure;
  const isAside = target && target.column !== chosen.get('target');
  return { figures, targetHeader: target ? headerOf(target.column) : '', ...(isAside ? { remark: text.figure.otherColumn(headerOf(target.column)) } : {}) };
}

/** Sorts what the table says. Rows that are no indicators, and columns a plan has no place for, are told in `leftOut`. */
export function factsOf(table: FoundTable): TableFacts {
  const period = planPeriodOf(table);
  const chosen = chosenColumns(table, period);
  const indicators = table.rows.filter(row => row.kind === 'indicator');
  const totals = table.rows.filter(row => row.kind === 'total').map(row => ({ place: { sheet: table.sheet, row: row.row, column: table.area.column }, written: row.writtenName, reason: text.leftOut.total }));
  const columns = [...chosen].map(([role, column]): DraftColumn => ({
    role, header: headerOf(column) || words.fields[role], column: column.column, isSure: column.isSure, reason: column.reason, ...(column.year === undefined ? {} : { year: column.year }),
  }));
  return {
    table, period, columns: columns.sort((one, other) => one.column - other.column),
    rows: indicators.map((found, index) => ({ id: `indicator-${index + 1}`, number: index + 1, found, ...readRow(table, found, chosen) })),
    leftOut: [...totals, ...columnsLeftOut(table, chosen)],
  };
}
