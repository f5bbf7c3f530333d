import { isProblem, parseFigure } from '../domain/figure';
import type { CellInput } from '../domain/figure';
import type { Indicator, Plan } from '../domain/plan/plan';
import type { CellValue, SheetSnapshot, TableColumn, TableSnapshot } from '../domain/table';

const TOTAL_FORMAT = '"〔"0"〕"';
const GENERAL = 'General';

/** Numeric text counts as its number here: an argument has no cell format to be wrong. */
function valueOf(input: CellInput): CellValue {
  if (input == null) return '';
  const figure = parseFigure(input);
  const isPlain = typeof input === 'string' && !isProblem(figure) && figure.kind === 'number' && /^[\d.,+-]+$/.test(input.trim());
  return isPlain ? figure.value : input;
}

function columnsOf(plan: Plan, count: number, header: string): readonly TableColumn[] {
  const name: TableColumn = { role: 'name', header: '', column: 0 };
  if (count === 1) return [name, { role: 'actual', header, column: 1 }];
  return [name, ...Array.from({ length: count }, (_unused, index): TableColumn => ({ role: 'yearActual', year: plan.period.start + index, header, column: index + 1 }))];
}

/** A computed total of the plan period needs no brackets around it: its format says that it is one. */
function formatsOf(indicator: Indicator, values: readonly CellValue[]): readonly string[] {
  const isTotal = values.length === 1 && indicator.kind === 'planPeriodTotal';
  return [GENERAL, ...values.map((value) => (isTotal && typeof value === 'number' ? TOTAL_FORMAT : GENERAL))];
}

/** The figures of one indicator as the smallest table the rules can judge: header, one row, and the date below. */
export function checkTable(plan: Plan, indicator: Indicator, actuals: readonly CellInput[], asOf: CellInput, header: string): TableSnapshot {
  const columns = columnsOf(plan, actuals.length, header);
  const values = actuals.map(valueOf);
  const blanks = columns.slice(2).map(() => '');
  const rows: CellValue[][] = [['', header, ...blanks], [indicator.name, ...values], ['', asOf ?? '', ...blanks]];
  const sheet: SheetSnapshot = {
    name: header, row: 0, column: 0, values: rows, formulas: rows,
    numberFormats: [columns.map(() => GENERAL), formatsOf(indicator, values), columns.map(() => GENERAL)],
  };
  return {
    plan: plan.id, panel: plan.panels.find((panel) => panel.indicators.includes(indicator))?.id ?? '', template: 'check', variant: 'fill', sheet, columns, defects: [],
    area: { row: 0, column: 0, rows: 2, columns: columns.length }, rows: [{ indicator: indicator.id, row: 1, writtenName: indicator.name }], asOf: { row: 2, column: 1 },
  };
}
