/** Tables for the tests of rules: laid by the real templates from the real plans, read back by the real recognition. */
import { parseFigure } from '../../../src/domain/figure';
import { defaultSettings, rules } from '../../../src/domain/rules';
import type { Outcome, RuleContext, RuleSettings } from '../../../src/domain/rules';
import { addresses } from '../../../src/domain/rules/wording';
import type { Indicator } from '../../../src/domain/plan/plan';
import { recogniseTable } from '../../../src/domain/table';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../src/domain/table';
import { templates } from '../../../src/domain/templates';
import { planById, plans } from '../../../src/plans';
import { hanLeft } from '../../taskpane/spoken/hanLeft';

type Template = 'panel-1' | 'panel-2' | 'annual-monitoring' | 'monthly-report' | 'regional';
interface Content { readonly value?: CellValue; readonly formula?: string; readonly numberFormat?: string }
/** A column by its role, one year of 完成数, one 填报单位 of the regional table, or 6月 of a year's 月报. */
export type ColumnKey = number | string;

export interface Sample {
  /** Writes one cell; a bare value is typed over whatever stood there. */
  readonly put: (indicator: string, column: ColumnKey, content: CellValue | Content) => Sample;
  /** Writes several columns of a row. */
  readonly fill: (indicator: string, cells: Readonly<Partial<Record<ColumnKey, CellValue | Content>>>) => Sample;
  /** Writes a cell by its position on the sheet. */
  readonly write: (row: number, column: number, content: CellValue | Content) => Sample;
  readonly asOf: (value: CellValue) => Sample;
  readonly reportingUnit: (name: string) => Sample;
  readonly reportingPeriod: (period: string) => Sample;
  readonly insertRow: (row: number, cells?: readonly CellValue[]) => Sample;
  readonly deleteRow: (row: number) => Sample;
  readonly hideRow: (row: number) => Sample;
  readonly table: () => TableSnapshot;
  readonly rowOf: (indicator: string) => number;
  readonly columnOf: (column: ColumnKey) => number;
}

interface Cells { values: CellValue[][]; formulas: CellValue[][]; formats: string[][]; hidden: number[] }

const planOf: Readonly<Record<Template, string>> = { 'panel-1': 'hubei-13th', 'panel-2': 'hubei-14th', 'annual-monitoring': 'hubei-14th', 'monthly-report': 'hubei-14th', regional: 'hubei-14th' };

function requirePlan(id: string) {
  const plan = planById(id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
}

function lay(template: Template, variant: string, name: string | undefined) {
  const plan = requirePlan(planOf[template]);
  const found = templates.find(candidate => candidate.id === template);
  if (!found) throw new Error(`no template ${template}`);
  const layout = found.build(plan, variant, { row: 0, column: 0 });
  const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');
  const cells: Cells = {
    values: layout.cells.map(row => row.map(cell => (isFormula(cell.value) ? '' : cell.value))),
    formulas: layout.cells.map(row => row.map(cell => cell.value)),
    formats: layout.cells.map(row => row.map(cell => cell.numberFormat ?? 'General')), hidden: [],
  };
  return { plan, panel: layout.panel, cells, name: name ?? layout.sheetName };
}

const firstVariant: Readonly<Record<Template, string>> = { 'panel-1': 'fill', 'panel-2': 'fill', 'annual-monitoring': 'full', 'monthly-report': 'month', regional: 'full' };

/** Lays a table; `sheet` names the sheet where the template's own name will not do. */
export function sample(template: Template, variant = firstVariant[template], sheet?: string): Sample {
  const { plan, panel, cells, name } = lay(template, variant, sheet);
  const snapshot = (): SheetSnapshot => ({ name, row: 0, column: 0, values: cells.values.map(row => [...row]), formulas: cells.formulas.map(row => [...row]), numberFormats: cells.formats.map(row => [...row]), hiddenRows: [...cells.hidden] });
  const read = (): TableSnapshot => {
    const sheetSnapshot = snapshot();
    return recogniseTable({ plan: plan.id, panel, template, variant }, sheetSnapshot, { row: 0, column: 0, rows: cells.values.length, columns: cells.values[0]?.length ?? 0 }, plan);
  };
  let known: TableSnapshot | undefined;
  /** Where rows and columns stand does not change while only figures are written. */
  const layout = (): TableSnapshot => (known ??= read());
  const rowOf = (indicator: string): number => layout().rows.find(row => row.indicator === indicator)?.row ?? -1;
  const columnOf = (key: ColumnKey): number => layout().columns.find(column => (typeof key === 'number' ? column.role === 'yearActual' && column.year === key : column.role === key || column.reportingUnit === key || (column.role === 'monthActual' && column.header === key)))?.column ?? -1;
  const write = (row: number, column: number, content: CellValue | Content): void => {
    const { value, formula, numberFormat } = typeof content === 'object' ? content : { value: content, formula: undefined, numberFormat: undefined };
    if (column === 0 || row <= (layout().rows[0]?.row ?? row)) known = undefined;
    if (row < 0 || column < 0) throw new Error(`no such cell: ${row}, ${column}`);
    const [values, formulas, formats] = [cells.values[row], cells.formulas[row], cells.formats[row]];
    if (!values || !formulas || !formats) throw new Error(`no row ${row}`);
    if (value !== undefined) values[column] = value;
    formulas[column] = formula ?? (value === undefined ? formulas[column] ?? '' : value);
    if (numberFormat !== undefined) formats[column] = numberFormat;
  };
  const writeBeside = (label: string, value: CellValue): void => {
    const row = cells.values.findIndex(values => values.some(cell => String(cell).startsWith(label)));
    write(row, (cells.values[row] ?? []).findIndex(cell => String(cell).startsWith(label)) + 1, value);
  };
  const self: Sample = {
    put(indicator, column, content) { write(rowOf(indicator), columnOf(column), content); return self; },
    fill(indicator, contents) {
      for (const [key, content] of Object.entries(contents)) if (content !== undefined) self.put(indicator, /^\d+$/.test(key) ? Number(key) : key, content);
      return self;
    },
    write(row, column, content) { write(row, column, content); return self; },
    asOf(value) { const { asOf } = read(); write(asOf?.row ?? -1, asOf?.column ?? -1, value); return self; },
    reportingUnit(unit) { writeBeside('填报单位', unit); return self; },
    reportingPeriod(period) { writeBeside('报告期', period); return self; },
    insertRow(row, contents = []) {
      known = undefined;
      const width = cells.values[0]?.length ?? 0;
      const fresh = Array.from({ length: width }, (_, at): CellValue => contents[at] ?? '');
      cells.values.splice(row, 0, fresh); cells.formulas.splice(row, 0, [...fresh]); cells.formats.splice(row, 0, fresh.map(() => 'General'));
      return self;
    },
    deleteRow(row) { known = undefined; cells.values.splice(row, 1); cells.formulas.splice(row, 1); cells.formats.splice(row, 1); return self; },
    hideRow(row) { cells.hidden.push(row); return self; },
    table: read, rowOf, columnOf,
  };
  return self;
}

/** Every figure of a plan's own print in one column, read for the tests that need plausible numbers. */
export const printedNumber = (plan: string, indicator: string, role: 'base' | 'target' | 'previousTarget' | 'actual'): number => {
  const found = requirePlan(plan).panels.flatMap(panel => panel.indicators).find(candidate => candidate.id === indicator);
  const figure = parseFigure(found?.cells[role]);
  if (!('value' in figure)) throw new Error(`${indicator} ${role} is no number`);
  return figure.value;
};

export const workbookOf = (...samples: readonly Sample[]): WorkbookSnapshot => {
  const tables = samples.map(one => one.table());
  return { tables, sheets: tables.map(table => table.sheet) };
};

/** Outcomes of one rule on the first of the samples, the others being in the same workbook; an indicator may be otherwise than in its plan. */
export function outcomes(rule: string, samples: readonly [Sample, ...Sample[]], settings: RuleSettings = defaultSettings, otherwise: Readonly<Record<string, Partial<Indicator>>> = {}): Outcome[] {
  const workbook = workbookOf(...samples);
  const [table] = workbook.tables;
  const checked = rules.find(candidate => candidate.id === rule);
  if (!table || !checked) throw new Error(`no rule ${rule}`);
  const printed = requirePlan(table.plan);
  const plan = { ...printed, panels: printed.panels.map(panel => ({ ...panel, indicators: panel.indicators.map(indicator => ({ ...indicator, ...otherwise[indicator.id] })) })) };
  const context: RuleContext = { table, workbook, plan, plans: plans(), settings, judged: [table] };
  const all = [...checked.check(context)];
  expect(all.flatMap(outcome => hanLeft(saidIn(outcome), [...workbook.sheets.map(sheet => sheet.name), ...table.columns.map(column => column.header)]) || [])).toEqual([]);
  return all;
}

/** What an outcome tells the user; every one a test brings about must be sayable in English too. */
function saidIn(outcome: Outcome): string {
  if (outcome.verdict === 'pass') return '';
  return outcome.verdict === 'fail' ? outcome.failure.message : outcome.reason;
}

/** The failures' messages of one rule, as the user reads them. */
export const messages = (rule: string, ...samples: readonly [Sample, ...Sample[]]): string[] => outcomes(rule, samples).flatMap(outcome => (outcome.verdict === 'fail' ? [outcome.failure.message] : []));

/** What one rule says and of which cells, in its order: 'pass D6', 'fail E6、D6'. */
export const verdicts = (rule: string, ...samples: readonly [Sample, ...Sample[]]): string[] => outcomes(rule, samples).map(outcome => `${outcome.verdict} ${addresses(outcome.verdict === 'fail' ? outcome.failure.places : outcome.places)}`);

/** The reasons of one rule for not judging. */
export const reasons = (rule: string, ...samples: readonly [Sample, ...Sample[]]): string[] => outcomes(rule, samples).flatMap(outcome => (outcome.verdict === 'cannotJudge' ? [outcome.reason] : []));

/** A regional table with one indicator filled in: the province, 17 units alike, 省本级 where given. */
export function regionalSample(indicator: string, province: number, each: number, ownLevel?: number): Sample {
  const table = sample('regional');
  const row = table.rowOf(indicator);
  for (const column of table.table().columns) {
    if (column.role === 'provinceActual') table.write(row, column.column, { value: province, formula: '=SUM(D6:T6)' });
    if (column.role !== 'unitActual') continue;
    if (column.reportingUnit !== '省本级') table.write(row, column.column, each);
    else if (ownLevel !== undefined) table.write(row, column.column, ownLevel);
  }
  return table;
}

/** A 月报 of one month (2024年6月) or of a year's months (2024年), on a sheet called after its 报告期. */
export const monthReport = (period: string, sheet = period): Sample => sample('monthly-report', period.includes('月') ? 'month' : 'year', sheet).reportingPeriod(period);

/** An annual table that a region has filled in, on a sheet of its own. */
export const unitTable = (unit: string): Sample => sample('annual-monitoring', 'full', unit).reportingUnit(unit);

/** The province's annual table first, then one of each unit with its own target for 失业保险参保人数. */
export function assigned(each: CellValue, first: CellValue = each): readonly [Sample, ...Sample[]] {
  const units = (planById('hubei-14th')?.reportingUnits ?? []).filter(unit => !unit.optional);
  return [sample('annual-monitoring'), ...units.map((unit, at) => unitTable(unit.name).put('unemployment-insurance-participants', 'target', at === 0 ? first : each))];
}

/** The first failure of one rule, for its places and its fix. */
export function failure(rule: string, ...samples: readonly [Sample, ...Sample[]]) {
  const failed = outcomes(rule, samples).find(outcome => outcome.verdict === 'fail');
  if (failed?.verdict !== 'fail') throw new Error(`${rule} found nothing`);
  return failed.failure;
}
