/**
 * A workbook in which everything agrees, drawn from a seed: 18 indicators, five years, 17 reporting units and 省本级.
 * Each unit's own annual table, the province's annual table, a regional table a year and 专栏2 at the end say the same
 * figures. Shortfalls and falling figures are part of it: they are truths, not faults.
 */
import { parseFigure } from '../../../src/domain/figure';
import { difference, roundHalfUp, sum } from '../../../src/domain/measures';
import type { Indicator } from '../../../src/domain/plan/plan';
import type { CellValue } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { sample } from './sample';
import type { Sample } from './sample';

export const years = [2021, 2022, 2023, 2024, 2025] as const;
export type Random = () => number;

/** mulberry32: small, seeded, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

const plan = planById('hubei-14th');
if (!plan) throw new Error('no plan');
export const indicators: readonly Indicator[] = plan.panels.flatMap(panel => panel.indicators);
export const units: readonly string[] = (plan.reportingUnits ?? []).map(unit => unit.name);

/** figures(indicator, unit) → one number a year; '' is the province. */
export type Figures = ReadonlyMap<string, readonly number[]>;
export const key = (indicator: string, unit: string): string => `${indicator}|${unit}`;

function valueOf(indicator: Indicator, role: 'base' | 'target'): number | undefined {
  const figure = parseFigure(indicator.cells[role] ?? '');
  return 'value' in figure ? figure.value : undefined;
}

/** The province's way through five years, before it is divided among the units. */
function course(indicator: Indicator, random: Random): number[] {
  const target = valueOf(indicator, 'target') ?? 100;
  const base = valueOf(indicator, 'base');
  if (indicator.kind === 'planPeriodTotal') return years.map(() => (target / years.length) * between(random, 0.85, 1.15));
  const reached = target * between(random, 0.97, 1.04);
  if (indicator.kind === 'rate') return rateCourse(indicator, base ?? target * 0.9, target, random);
  const start = base ?? target * 0.6;
  return years.map((_, at) => (start + ((reached - start) * (at + 1)) / years.length) * between(random, 0.99, 1.01));
}

function rateCourse(indicator: Indicator, base: number, target: number, random: Random): number[] {
  const end = indicator.hold ? base : target * between(random, 0.98, 1.02);
  const noise = Math.min(0.8, base * 0.05);
  return years.map((_, at) => Math.min(99.4, base + ((end - base) * (at + 1)) / years.length + between(random, -noise, noise)));
}

/** 人 are whole, 万人 and 亿元 have four decimals, rates two. */
export const decimalsOf = (indicator: Indicator): number => (indicator.unit === '人' ? 0 : indicator.kind === 'rate' ? 2 : 4);

function weights(random: Random): number[] {
  const raw = units.map((_, at) => (at === units.length - 1 ? 0.4 : between(random, 0.4, 2)));
  const total = raw.reduce((one, other) => one + other, 0);
  return raw.map(value => value / total);
}

/** A part is a share of its whole in every unit and year. */
function divide(indicator: Indicator, province: readonly number[], shares: readonly number[], figures: Map<string, readonly number[]>, random: Random): void {
  const whole = indicators.find(other => other.id === indicator.parent && other.unit === indicator.unit);
  const share = whole ? (valueOf(indicator, 'target') ?? 1) / (valueOf(whole, 'target') ?? 1) : 0;
  const rows = units.map((unit, at) => {
    const above = whole && figures.get(key(whole.id, unit));
    const row = province.map((value, year) => roundHalfUp((above ? (above[year] ?? 0) * share : value * (shares[at] ?? 0)) * between(random, 0.97, 1.03), decimalsOf(indicator)));
    figures.set(key(indicator.id, unit), row);
    return row;
  });
  figures.set(key(indicator.id, ''), years.map((_, year) => sum(rows.map(row => row[year] ?? 0))));
}

/** Every unit has its own level; the province is the weighted mean. */
function spread(indicator: Indicator, province: readonly number[], shares: readonly number[], figures: Map<string, readonly number[]>, random: Random): void {
  const rows = units.map(unit => {
    const level = between(random, 0.97, 1.03);
    const row = province.map(value => roundHalfUp(Math.min(99.9, value * level * between(random, 0.995, 1.005)), 2));
    figures.set(key(indicator.id, unit), row);
    return row;
  });
  figures.set(key(indicator.id, ''), years.map((_, year) => roundHalfUp(rows.reduce((total, row, at) => total + (row[year] ?? 0) * (shares[at] ?? 0), 0), 2)));
}

/** All figures of a seed. */
export function consistentFigures(seed: number): Figures {
  const random = seeded(seed);
  const shares = weights(random);
  const figures = new Map<string, readonly number[]>();
  for (const indicator of indicators) (indicator.additive ? divide : spread)(indicator, course(indicator, random), shares, figures, random);
  return figures;
}

const total = (row: readonly number[]): number => sum([...row]);
const marked = (value: number): string => `〔${String(value)}〕`;

/** Fills one annual table, '' for the province's; the 规划期累计 formula shows its sum. */
export function annualTable(figures: Figures, unit: string): Sample {
  const table = unit === '' ? sample('annual-monitoring') : sample('annual-monitoring', 'full', `${unit}年报`).reportingUnit(unit);
  for (const indicator of indicators) {
    const row = figures.get(key(indicator.id, unit)) ?? [];
    years.forEach((year, at) => table.put(indicator.id, year, row[at] ?? ''));
    if (indicator.kind === 'planPeriodTotal') table.put(indicator.id, 'cumulative', { value: total(row), formula: '=SUM(D6:H6)', numberFormat: '"〔"General"〕"' });
    if (unit !== '' && indicator.additive) assign(table, indicator, row, figures.get(key(indicator.id, '')) ?? []);
  }
  return table;
}

/** A unit's own target and base in place of the province's: its share of them, rounded up, which leaves some units short. */
function assign(table: Sample, indicator: Indicator, row: readonly number[], province: readonly number[]): void {
  const isTotal = indicator.kind === 'planPeriodTotal';
  const share = total(row) / total(province);
  const target = Math.ceil((valueOf(indicator, 'target') ?? 0) * share * 100) / 100;
  table.put(indicator.id, 'target', isTotal ? { value: marked(target), numberFormat: '@' } : target);
  if (valueOf(indicator, 'base') !== undefined && !isTotal) table.put(indicator.id, 'base', roundHalfUp((row[0] ?? 0) * 0.99, decimalsOf(indicator)));
}

function regionalTable(figures: Figures, year: number, at: number): Sample {
  const table = sample('regional', 'full', `分地区${year}`);
  table.reportingPeriod(`${year}年`);
  for (const indicator of indicators) {
    for (const unit of units) table.put(indicator.id, unit, figures.get(key(indicator.id, unit))?.[at] ?? '');
    const province: CellValue = figures.get(key(indicator.id, ''))?.[at] ?? '';
    table.put(indicator.id, 'provinceActual', indicator.additive ? { value: province, formula: '=SUM(D6:U6)' } : province);
  }
  return table;
}

function panelTable(figures: Figures): Sample {
  const table = sample('panel-2').asOf('2025年');
  for (const indicator of indicators) {
    const row = figures.get(key(indicator.id, '')) ?? [];
    table.put(indicator.id, 'actual', indicator.kind === 'planPeriodTotal' ? { value: marked(total(row)), numberFormat: '@' } : row.at(-1) ?? '');
  }
  return table;
}

export interface ConsistentWorkbook { readonly figures: Figures; readonly tables: readonly Sample[] }

/** The province's annual table, 专栏2, five regional tables, then every unit's own annual table. */
export function consistentWorkbook(seed: number): ConsistentWorkbook {
  const figures = consistentFigures(seed);
  return { figures, tables: [annualTable(figures, ''), panelTable(figures), ...years.map((year, at) => regionalTable(figures, year, at)), ...units.map(unit => annualTable(figures, unit))] };
}

/** Does an indicator truly miss the province's target? For the test of the generator. */
export function isShort(indicator: Indicator, figures: Figures): boolean {
  const row = figures.get(key(indicator.id, '')) ?? [];
  const target = valueOf(indicator, 'target') ?? 0;
  const reached = indicator.kind === 'planPeriodTotal' ? total(row) : row.at(-1) ?? 0;
  return indicator.direction === 'lowerIsBetter' ? reached >= target : difference(reached, target) < 0;
}
