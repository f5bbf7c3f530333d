/** How long the audit of very many figures takes, in its longest step too, and what it keeps in memory. Prints Markdown tables. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { auditSteps, defaultSettings } from '../../../src/domain/rules';
import type { AuditResult } from '../../../src/domain/rules';
import { recogniseTable } from '../../../src/domain/table';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../../src/domain/table';
import type { Plan } from '../../../src/domain/plan/plan';
import { templates } from '../../../src/domain/templates';
import { planById } from '../../../src/plans';
import { accrues } from '../../../src/domain/plan/accrual';
import { indicators, seeded } from '../../domain/rules/consistentWorkbook';

const unitCount = 120;

function widePlan(): Plan {
  const plan = planById('hubei-14th');
  if (!plan) throw new Error('no plan');
  const reportingUnits = Array.from({ length: unitCount }, (_, at) => ({ id: `unit${at}`, name: `第${at + 1}县`, fullName: `第${at + 1}县`, optional: false }));
  return { ...plan, reportingUnits };
}

type Cells = readonly (readonly { readonly value: CellValue; readonly numberFormat?: string }[])[];

/** A table is laid once; each copy is filled, and recognised as a table of a user is. */
function form(plan: Plan, id: string, variant: string): Cells {
  const template = templates.find(candidate => candidate.id === id);
  if (!template) throw new Error('no template');
  return template.build(plan, variant, { row: 0, column: 0 }).cells;
}

interface Filling { readonly name: string; readonly marks: Readonly<Record<string, string>>; readonly value: (indicator: string, role: string) => CellValue }

function filled(plan: Plan, template: string, variant: string, cells: Cells, { name, marks, value }: Filling): TableSnapshot {
  const formulas: CellValue[][] = cells.map(row => row.map(cell => cell.value));
  for (const row of formulas) row.forEach((label, at) => { const mark = marks[String(label)]; if (mark !== undefined) row[at + 1] = mark; });
  const values = formulas.map(row => row.map(cell => (typeof cell === 'string' && cell.startsWith('=') ? '' : cell)));
  const sheet = { name, row: 0, column: 0, values, formulas, numberFormats: cells.map(row => row.map(cell => cell.numberFormat ?? 'General')) };
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const read = recogniseTable({ plan: plan.id, panel: 'panel-2', template, variant }, sheet, area, plan);
  for (const { row, indicator } of read.rows) for (const { column, role } of read.columns) {
    const [line, formula] = [values[row], formulas[row]];
    if (!line || !formula || formula[column] !== '') continue;
    line[column] = value(indicator, role);
    formula[column] = line[column];
  }
  return read;
}

const figure = (indicator: string, random: () => number): number => (indicator.includes('rate') ? 4 : 5 + Math.round(random() * 100) / 100);

/** Tables of 120 units beside each other, one a period; periods follow each other as years do. */
function regional(plan: Plan, periods: number): TableSnapshot[] {
  const cells = form(plan, 'regional', 'full');
  return Array.from({ length: periods }, (_, period) => {
    const random = seeded(period);
    const read = filled(plan, 'regional', 'full', cells, { name: `${period}`, marks: {}, value: (indicator, role) => (role === 'unitActual' ? figure(indicator, random) : '') });
    return { ...read, columns: read.columns.map(column => (column.role === 'unitActual' || column.role === 'provinceActual' ? { ...column, year: 2021 + period } : column)) };
  });
}

const isFlow = (indicator: string): boolean => indicators.some(candidate => candidate.id === indicator && accrues(candidate));

/** A 月报 of every unit for every month of so many years. */
function monthly(plan: Plan, years: number): TableSnapshot[] {
  const cells = form(plan, 'monthly-report', 'month');
  return (plan.reportingUnits ?? []).flatMap(unit => Array.from({ length: years * 12 }, (_, at) => {
    const [period, month] = [`${2021 + Math.floor(at / 12)}年${(at % 12) + 1}月`, (at % 12) + 1];
    // Everything agrees: a table of random figures would time the writing of messages.
    const value = (indicator: string, role: string): CellValue => (isFlow(indicator) && role !== 'monthActual' ? 5 * month : 5);
    return filled(plan, 'monthly-report', 'month', cells, { name: `${unit.name}${period}`, marks: { '报告期：': period, '填报单位：': unit.name }, value });
  }));
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const megabytes = (): number => { collectGarbage(); return process.memoryUsage().heapUsed / 2 ** 20; };

interface Measured { readonly wall: number; readonly processor: number; readonly step: number; readonly stepProcessor: number; readonly kept: number; readonly result: AuditResult }

function measure(plan: Plan, tables: readonly TableSnapshot[]): Measured {
  const workbook: WorkbookSnapshot = { tables, sheets: tables.map(table => table.sheet) };
  const memory = megabytes();
  const [start, used] = [performance.now(), process.cpuUsage()];
  let [before, step, stepProcessor, stepUsed] = [start, 0, 0, used.user];
  const steps = auditSteps(workbook, [plan], defaultSettings);
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) {
    const [now, { user }] = [performance.now(), process.cpuUsage()];
    [step, stepProcessor] = [Math.max(step, now - before), Math.max(stepProcessor, (user - stepUsed) / 1000)];
    [before, stepUsed] = [now, user];
  }
  return { wall: performance.now() - start, processor: process.cpuUsage(used).user / 1000, step, stepProcessor, kept: megabytes() - memory, result: next.value };
}

const plan = widePlan();
const figuresOf = (table: TableSnapshot): number => table.sheet.values.flat().filter(value => typeof value === 'number').length;

function report(tables: readonly TableSnapshot[]): void {
  const figures = tables.reduce((sum, table) => sum + figuresOf(table), 0);
  const { wall, processor, step, stepProcessor, kept } = measure(plan, tables);
  console.log(`| ${tables.length} | ${figures} | ${wall.toFixed(0)} | ${processor.toFixed(0)} | ${((1000 * processor) / figures).toFixed(1)} | ${step.toFixed(1)} | ${stepProcessor.toFixed(1)} | ${kept.toFixed(0)} |`);
}

measure(plan, regional(plan, 2));
console.log('| tables | figures | ms | ms of processor | µs a figure | longest step, ms | longest step, ms of processor | MB kept |\n|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const periods of (process.env['PERIODS'] ?? '6,60,463').split(',').map(Number)) report(regional(plan, periods));
for (const years of (process.env['YEARS'] ?? '5').split(',').filter(Boolean).map(Number)) report(monthly(plan, years));
