/** The sheet 审核规则 with three examples on the tables that are there, and rows to fill. */
import { isProblem, parseFigure } from '../figure';
import type { Indicator, Plan } from '../plan/plan';
import { cellReference } from '../table/cellReference';
import type { TableSnapshot } from '../table/snapshot';
import { layRecord, textCell, type RecordColumn } from '../templates/recordSheet';
import type { LayoutCell, TableLayout } from '../templates/template';
import { text } from './text';

const { headers } = text;
const columns: readonly RecordColumn[] = [
  { header: headers.code, width: 9 }, { header: headers.formula, width: 14 }, { header: headers.severity, width: 10 },
  { header: headers.note, width: 44 }, { header: headers.basis, width: 34 }, { header: headers.place, width: 16 },
];
const blankRows = 12;

interface Row { readonly indicator: Indicator; readonly figure: string; readonly base: string | undefined }

/** Rows whose figures are plain numbers, so that an ordinary formula can compare them. */
function plainRows(table: TableSnapshot, plan: Plan): readonly Row[] {
  const figures = table.columns.find(column => column.role === 'actual' || column.role === 'yearActual');
  const bases = table.columns.find(column => column.role === 'base');
  if (!figures) return [];
  const reference = (row: number, column: number): string => cellReference({ sheet: table.sheet.name, row, column });
  return table.rows.flatMap(({ indicator: id, row }) => {
    const indicator = plan.panels.flatMap(panel => panel.indicators).find(candidate => candidate.id === id);
    if (!indicator || (indicator.kind !== 'stock' && indicator.kind !== 'rate')) return [];
    const base = parseFigure(indicator.cells.base);
    const isPlain = bases && !isProblem(base) && base.kind === 'number' && !base.planPeriodCumulative;
    return [{ indicator, figure: reference(row, figures.column), base: isPlain ? reference(row, bases.column) : undefined }];
  });
}

const formula = (value: string): LayoutCell => ({ value, look: 'input' });
const example = (code: string, written: string, severity: string, note: string, basis: string): readonly LayoutCell[] =>
  [textCell(code, 'input'), formula(written), textCell(severity, 'input'), textCell(note, 'input'), textCell(basis, 'input'), textCell('', 'input')];

/** Each is kept while its cells are blank. */
function examples(rows: readonly Row[]): readonly (readonly LayoutCell[])[] {
  const { range, base, pair } = text.examples;
  const share = rows.find(row => row.indicator.kind === 'rate');
  const grown = rows.find(row => row.base !== undefined && row.indicator.direction === 'higherIsBetter');
  const [one, other] = rows.filter(row => row.indicator.kind === 'stock');
  const isBlank = (...cells: readonly string[]): string => cells.map(cell => `${cell}=""`).join(',');
  return [
    ...(share ? [example('Z01', `=OR(${isBlank(share.figure)},AND(${share.figure}>=0,${share.figure}<=100))`, text.severities.error, range.note(share.indicator.name), range.basis)] : []),
    ...(grown?.base === undefined ? [] : [example('Z02', `=OR(${isBlank(grown.figure)},${grown.figure}>=${grown.base})`, text.severities.query, base.note(grown.indicator.name), base.basis)]),
    ...(one && other ? [example('Z03', `=OR(${isBlank(one.figure, other.figure)},${one.figure}<=${other.figure})`, text.severities.hint, pair.note(one.indicator.name, other.indicator.name), pair.basis)] : []),
  ];
}

/** Undefined where no table is there to write examples for. */
export function layOwnRules(tables: readonly TableSnapshot[], plans: readonly Plan[]): TableLayout | undefined {
  const written = tables.map(table => {
    const plan = plans.find(candidate => candidate.id === table.plan);
    return plan ? examples(plainRows(table, plan)) : [];
  }).sort((one, other) => other.length - one.length)[0];
  if (!written || written.length === 0) return undefined;
  const blank = Array.from({ length: blankRows }, () => columns.map((_, at): LayoutCell => (at === 1 ? formula('') : textCell('', 'input'))));
  const layout = layRecord({ id: 'own-rules', sheetName: text.sheetName, title: text.title, captions: text.captions, columns, rows: [...written, ...blank], orientation: 'landscape' });
  return { ...layout, firstInput: { row: layout.frame.row + 1 + written.length, column: 0 } };
}
