/** Injects faults into workbooks that agree and counts what the audit makes of them. Prints a Markdown table. */
import { decimalsOf } from '../../../src/domain/figure';
import { roundHalfUp } from '../../../src/domain/measures';
import { defaultSettings, runRules } from '../../../src/domain/rules';
import type { Finding } from '../../../src/domain/rules';
import { indexCells, placeKey } from '../../../src/domain/rules/culprit/cellIndex';
import { doubtsOf } from '../../../src/domain/rules/culprit/doubts';
import { likelyCulprits } from '../../../src/domain/rules/culprit/likelyCulprits';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../../src/domain/table';
import { plans } from '../../../src/plans';
import { accrues } from '../../../src/domain/plan/accrual';
import { consistentMonthlyWorkbook } from '../../domain/rules/consistentMonths';
import { consistentWorkbook, indicators, seeded } from '../../domain/rules/consistentWorkbook';
import type { Figures } from '../../domain/rules/consistentWorkbook';
import { workbookOf } from '../../domain/rules/sample';
import type { Sample } from '../../domain/rules/sample';
import { faultKinds } from './faultKinds';
import type { Change, Fault, Scene } from './faultKinds';
import { monthFaults } from './monthFaults';

const perKind = Number(process.env['FAULTS'] ?? 100);
const seeds = [11, 12, 13, 14];

interface Clean { readonly seed: number; readonly figures: Figures; readonly workbook: WorkbookSnapshot; readonly known: ReadonlySet<string>; readonly sheetsFor: (fault: Fault, changed: TableSnapshot) => readonly string[] }
interface Score { injected: number; undetectable: number; detected: number; rightCell: number; falseErrors: number; falseQueries: number; readonly missed: string[]; readonly equal: string[] }

const told = (finding: Finding): string => `${finding.places[0]?.sheet} ${finding.code} ${finding.message}`;

/** A set of workbooks with the faults that are made in it. */
interface Bench { readonly kinds: Readonly<Record<string, (scene: Scene) => Fault>>; readonly scenes: readonly Clean[] }

/** Everything is judged, or of many tables those that can concern the fault. */
function clean(seed: number, { figures, tables }: { readonly figures: Figures; readonly tables: readonly Sample[] }, many: boolean): Clean {
  const workbook = workbookOf(...tables);
  const sheetsFor: Clean['sheetsFor'] = (fault, changed) => (many ? [...workbook.tables.slice(0, 7), changed].map(table => table.sheet.name).concat(unitSheet(fault)) : workbook.sheets.map(sheet => sheet.name));
  return { seed, figures, workbook, known: new Set(runRules(workbook, plans(), defaultSettings).findings.map(told)), sheetsFor };
}

function cellOf(table: TableSnapshot, change: Change): { row: number; column: number } {
  const row = table.rows.find(candidate => candidate.indicator === change.indicator)?.row ?? -1;
  const column = table.columns.find(({ role, year, header, reportingUnit }) => (typeof change.column === 'number' ? role === 'yearActual' && year === change.column : role === change.column || reportingUnit === change.column || (role === 'monthActual' && header === change.column)))?.column ?? -1;
  if (row < 0 || column < 0) throw new Error(`no cell for ${change.indicator} ${change.column}`);
  return { row, column };
}

/** What Excel would do: live sums follow their inputs. */
function recalculate(table: TableSnapshot, values: CellValue[][], formulas: readonly (readonly CellValue[])[]): void {
  const parts = (role: string): number[] => table.columns.filter(column => column.role === role).map(column => column.column);
  for (const [total, inputs] of [['cumulative', parts('yearActual')], ['provinceActual', parts('unitActual')], ['monthsTotal', parts('monthActual')]] as const) for (const column of parts(total)) for (const { row } of table.rows) {
    const line = values[row];
    if (!line || typeof formulas[row]?.[column] !== 'string' || !String(formulas[row]?.[column]).startsWith('=')) continue;
    line[column] = Number(inputs.reduce((sum, at) => sum + (typeof line[at] === 'number' ? line[at] : 0), 0).toFixed(4));
  }
}

/** 同比增减 follows the two figures it is calculated from. */
function recalculateChanges(table: TableSnapshot, values: CellValue[][], formulas: readonly (readonly CellValue[])[]): void {
  const at = (role: string): number => table.columns.find(column => column.role === role)?.column ?? -1;
  if (at('yearOverYear') < 0) return;
  for (const { row, indicator: id } of table.rows) {
    const [line, indicator] = [values[row], indicators.find(candidate => candidate.id === id)];
    if (!line || !indicator || !String(formulas[row]?.[at('yearOverYear')]).startsWith('=')) continue;
    const [now, before] = [line[at(accrues(indicator) ? 'yearToDate' : 'monthActual')], line[at('samePeriodLastYear')]];
    if (typeof now !== 'number' || typeof before !== 'number') line[at('yearOverYear')] = '';
    else line[at('yearOverYear')] = indicator.kind === 'rate' ? now - before : before > 0 ? (now / before - 1) * 100 : '—';
  }
}

function spoil(table: TableSnapshot, changes: readonly Change[]): TableSnapshot {
  const values = table.sheet.values.map(row => [...row]);
  const formulas = table.sheet.formulas.map(row => [...row]);
  const numberFormats = table.sheet.numberFormats.map(row => [...row]);
  for (const change of changes) {
    const { row, column } = cellOf(table, change);
    const [line, formula, format] = [values[row], formulas[row], numberFormats[row]];
    if (!line || !formula || !format) throw new Error('no row');
    line[column] = change.value;
    formula[column] = change.value;
    if (change.numberFormat !== undefined) format[column] = change.numberFormat;
  }
  recalculate(table, values, formulas);
  recalculateChanges(table, values, formulas);
  return { ...table, sheet: { ...table.sheet, values, formulas, numberFormats } };
}

function inject({ workbook, sheetsFor }: Clean, fault: Fault): { workbook: WorkbookSnapshot; keys: ReadonlySet<string>; sheets: readonly string[] } {
  const [{ table: at }] = fault.changes;
  const before = workbook.tables[at];
  if (!before) throw new Error('no table');
  const after = spoil(before, fault.changes);
  const tables = workbook.tables.map((table, index) => (index === at ? after : table));
  const keys = new Set(fault.changes.map(change => placeKey({ sheet: after.sheet.name, ...cellOf(after, change) })));
  return { workbook: { tables, sheets: tables.map(table => table.sheet) }, keys, sheets: sheetsFor(fault, after) };
}

/** The table of the unit whose column was changed. */
const unitSheet = (fault: Fault): string[] => (typeof fault.changes[0].column === 'string' ? [`${fault.changes[0].column}年报`] : []);

/** A rate of one month of 2025 stands nowhere else: a workbook with another is as consistent as this one. */
function standsAlone({ changes: [{ column, indicator }] }: Fault): boolean {
  return column === 'monthActual' && indicators.some(candidate => candidate.id === indicator && candidate.kind === 'rate');
}

/** Written with fewer or more digits the figure says the same: the table equals the consistent one, rounded. */
function isRounding({ workbook }: Clean, { changes: [change, ...others] }: Fault): boolean {
  const table = workbook.tables[change.table];
  if (!table || others.length > 0) return false;
  const { row, column } = cellOf(table, change);
  const [before, after] = [table.sheet.values[row]?.[column], change.value];
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  const [one, other] = [decimalsOf(before), decimalsOf(after)];
  const decimals = Math.min(one, other);
  return one !== other && roundHalfUp(before, decimals) === roundHalfUp(after, decimals);
}

function judge(scene: Clean, fault: Fault, score: Score): void {
  const { workbook, keys, sheets } = inject(scene, fault);
  const findings = runRules(workbook, plans(), defaultSettings, { sheets }).findings.filter(finding => !scene.known.has(told(finding)));
  const serious = findings.filter(finding => finding.severity !== 'hint');
  const doubts = doubtsOf(serious, indexCells(workbook, plans()));
  const astray = serious.filter(finding => !touches(finding, keys, doubts));
  score.injected += 1;
  score.falseErrors += astray.filter(finding => finding.severity === 'error').length;
  score.falseQueries += astray.filter(finding => finding.severity === 'query').length;
  if (findings.length === 0) { if (isRounding(scene, fault) || standsAlone(fault)) { score.undetectable += 1; score.equal.push(`${describe(fault)}: ${twin(scene, fault)}`); } else score.missed.push(describe(fault)); return; }
  score.detected += 1;
  const [first] = likelyCulprits(findings, workbook, plans(), defaultSettings);
  const place = first?.culprits[0]?.place ?? findings[0]?.places[0];
  if (place && keys.has(placeKey(place))) score.rightCell += 1;
  else if (process.env['SHOW']) console.log(`  wrong cell: ${describe(fault)} → ${place?.sheet} ${placeKey(place ?? { sheet: '', row: 0, column: 0 })} ${first?.message ?? ''}\n${findings.map(told).join('\n')}`);
}

const touches = (finding: Finding, keys: ReadonlySet<string>, doubts: ReturnType<typeof doubtsOf>): boolean =>
  finding.places.some(place => keys.has(placeKey(place))) || (doubts.find(doubt => doubt.finding === finding)?.cells.some(cell => keys.has(cell)) ?? false);

const describe = ({ changes: [{ table, indicator, column, value }] }: Fault): string => `table ${table} ${indicator} ${column} := ${String(value)}`;

/** The consistent table that an undetectable fault equals. */
function twin({ workbook }: Clean, { changes: [change] }: Fault): string {
  const table = workbook.tables[change.table];
  const { row, column } = table ? cellOf(table, change) : { row: -1, column: -1 };
  const value = String(table?.sheet.values[row]?.[column]);
  return standsAlone({ changes: [change] }) ? `the table with ${value}, which is stated once only` : `the table with ${value} rounded`;
}

const undetectable: string[] = [];
const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(0)} %`);
console.log('| fault | injected | undetectable | detected of detectable | right cell first | false 强制性 | false 核实性 |\n|---|---:|---:|---:|---:|---:|---:|');
function runKind(name: string, make: (scene: Scene) => Fault, scenes: readonly Clean[], seed: number): void {
  const score: Score = { injected: 0, undetectable: 0, detected: 0, rightCell: 0, falseErrors: 0, falseQueries: 0, missed: [], equal: [] };
  const random = seeded(seed);
  for (let at = 0; at < perKind; at += 1) {
    const scene = scenes[at % scenes.length];
    if (scene) judge(scene, make({ seed: scene.seed, figures: scene.figures, indicators, random }), score);
  }
  console.log(`| ${name} | ${score.injected} | ${score.undetectable} | ${percent(score.detected, score.injected - score.undetectable)} | ${percent(score.rightCell, score.detected)} | ${score.falseErrors} | ${score.falseQueries} |`);
  undetectable.push(...score.equal.map(line => `- ${name}: ${line}`));
  if (process.env['SHOW'] && score.missed.length > 0) console.log(`  missed: ${score.missed.slice(0, 8).join('; ')}`);
}

const only = process.env['ONLY'];
const benches: Readonly<Record<string, () => Bench>> = {
  years: () => ({ kinds: faultKinds, scenes: seeds.map(seed => clean(seed, consistentWorkbook(seed), true)) }),
  months: () => ({ kinds: monthFaults, scenes: seeds.map(seed => clean(seed, consistentMonthlyWorkbook(seed), false)) }),
};
let kind = 0;
for (const [name, open] of Object.entries(benches)) {
  if (only !== undefined && only !== name) { kind += Object.keys(faultKinds).length; continue; }
  const { kinds, scenes } = open();
  for (const [fault, make] of Object.entries(kinds)) { runKind(fault, make, scenes, 1000 + kind); kind += 1; }
}
if (undetectable.length > 0) console.log(`\nUndetectable:\n\n${undetectable.join('\n')}`);
