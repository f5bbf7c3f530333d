/** How long the audit of very many figures takes: regional tables of 120 units, one table a period. Prints a Markdown table. */
import { auditSteps, defaultSettings } from '../../../src/domain/rules';
import { recogniseTable } from '../../../src/domain/table';
import type { CellValue, TableSnapshot } from '../../../src/domain/table';
import type { Plan } from '../../../src/domain/plan/plan';
import { templates } from '../../../src/domain/templates';
import { planById } from '../../../src/plans';
import { seeded } from '../../domain/rules/consistentWorkbook';

const unitCount = 120;

function widePlan(): Plan {
  const plan = planById('hubei-14th');
  if (!plan) throw new Error('no plan');
  const reportingUnits = Array.from({ length: unitCount }, (_, at) => ({ id: `unit${at}`, name: `第${at + 1}县`, fullName: `第${at + 1}县`, optional: false }));
  return { ...plan, reportingUnits };
}

/** A regional table of one period, laid by the template and filled from a seed; periods follow each other as years do. */
function table(plan: Plan, period: number): TableSnapshot {
  const template = templates.find(candidate => candidate.id === 'regional');
  if (!template) throw new Error('no template');
  const random = seeded(period);
  const { cells } = template.build(plan, 'full', { row: 0, column: 0 });
  const formulas: CellValue[][] = cells.map(row => row.map(cell => cell.value));
  const values = formulas.map(row => row.map(value => (typeof value === 'string' && value.startsWith('=') ? '' : value)));
  const sheet = { name: `${period}`, row: 0, column: 0, values, formulas, numberFormats: cells.map(row => row.map(cell => cell.numberFormat ?? 'General')) };
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const read = recogniseTable({ plan: plan.id, panel: 'panel-2', template: 'regional', variant: 'full' }, sheet, area, plan);
  for (const { row, indicator } of read.rows) for (const column of read.columns) {
    if (column.role !== 'unitActual') continue;
    const value = indicator.includes('rate') ? 4 : 5 + Math.round(random() * 100) / 100;
    const [line, formula] = [values[row], formulas[row]];
    if (line && formula) { line[column.column] = value; formula[column.column] = value; }
  }
  return { ...read, columns: read.columns.map(column => (column.role === 'unitActual' || column.role === 'provinceActual' ? { ...column, year: 2021 + period } : column)) };
}

function measure(periods: number): { figures: number; milliseconds: number; processor: number; slice: number } {
  const plan = widePlan();
  const tables = Array.from({ length: periods }, (_, at) => table(plan, at));
  const workbook = { tables, sheets: tables.map(one => one.sheet) };
  const [start, used] = [performance.now(), process.cpuUsage()];
  let [before, slice] = [start, 0];
  const steps = auditSteps(workbook, [plan], defaultSettings);
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    const now = performance.now();
    slice = Math.max(slice, now - before);
    before = now;
  }
  return { figures: periods * unitCount * 18, milliseconds: performance.now() - start, processor: process.cpuUsage(used).user / 1000, slice };
}

measure(2);
console.log('| figures | ms | ms of processor | µs a figure | longest step, ms |\n|---:|---:|---:|---:|---:|');
for (const periods of (process.env['PERIODS'] ?? '6,60').split(',').map(Number)) {
  const { figures, milliseconds, processor, slice } = measure(periods);
  console.log(`| ${figures} | ${milliseconds.toFixed(0)} | ${processor.toFixed(0)} | ${((1000 * processor) / figures).toFixed(1)} | ${slice.toFixed(1)} |`);
}
