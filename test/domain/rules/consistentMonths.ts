/**
 * Month reports in which everything agrees, drawn from the same seed as the yearly figures: the province's annual table, its
 * twelve months of 2024 on one form and a form for each month of 2025, and every unit's form for June 2025.
 */
import { accrues } from '../../../src/domain/plan/accrual';
import { difference, roundHalfUp, sum } from '../../../src/domain/measures';
import type { Indicator } from '../../../src/domain/plan/plan';
import { annualTable, consistentFigures, decimalsOf, indicators, key, seeded, units, years } from './consistentWorkbook';
import type { Figures, Random } from './consistentWorkbook';
import { monthReport } from './sample';
import type { Sample } from './sample';

export const monthNumbers = Array.from({ length: 12 }, (_, at) => at + 1);
export const monthYears = [2024, 2025] as const;

/** monthKey(indicator, unit, year) → what each of twelve months brought, or where it ended. */
export type MonthFigures = ReadonlyMap<string, readonly number[]>;
export const monthKey = (indicator: string, unit: string, year: number): string => `${key(indicator, unit)}|${year}`;

/** Less in winter, more before the year ends; no two years are quite alike. */
const season = [0.8, 0.75, 1.1, 1.05, 1, 1.1, 0.95, 1, 1.05, 1, 1.05, 1.15];

/** Which share of a year has come by the end of each month. */
function shares(random: Random): number[] {
  const raw = season.map(weight => weight * (0.95 + 0.1 * random()));
  const whole = sum(raw.map(weight => roundHalfUp(weight, 6)));
  return raw.map((_, at) => raw.slice(0, at + 1).reduce((one, other) => one + other, 0) / whole);
}

function monthsOf(indicator: Indicator, before: number, now: number, shareOf: readonly number[]): number[] {
  const decimals = decimalsOf(indicator);
  if (!accrues(indicator)) return monthNumbers.map(month => roundHalfUp(before + ((now - before) * month) / 12, decimals));
  const totals = monthNumbers.map(month => (month === 12 ? now : roundHalfUp(now * (shareOf[month - 1] ?? 1), decimals)));
  return totals.map((total, at) => difference(total, totals[at - 1] ?? 0));
}

/** The months of two years, of every unit and of the province. */
export function consistentMonths(figures: Figures, seed: number): MonthFigures {
  const random = seeded(seed + 1000);
  const months = new Map<string, readonly number[]>();
  for (const year of monthYears) {
    const shareOf = shares(random);
    const at = years.indexOf(year);
    for (const indicator of indicators) {
      for (const unit of ['', ...units]) {
        const row = figures.get(key(indicator.id, unit)) ?? [];
        months.set(monthKey(indicator.id, unit, year), monthsOf(indicator, row[at - 1] ?? 0, row[at] ?? 0, shareOf));
      }
      if (indicator.additive) months.set(monthKey(indicator.id, '', year), monthNumbers.map((_, month) => sum(units.map(unit => months.get(monthKey(indicator.id, unit, year))?.[month] ?? 0))));
    }
  }
  return months;
}

/** What a form states for a month: the sum from January on of what accrues, else the month itself. */
export function periodFigure(indicator: Indicator, row: readonly number[], month: number): number {
  return accrues(indicator) ? sum(row.slice(0, month)) : row[month - 1] ?? NaN;
}

function change(indicator: Indicator, now: number, before: number): number {
  return indicator.kind === 'rate' ? difference(now, before) : (now / before - 1) * 100;
}

/** One form of 2025. */
function monthForm(figures: Figures, months: MonthFigures, unit: string, month: number): Sample {
  const table = monthReport(`2025年${month}月`, `${unit}${month}月`);
  if (unit !== '') table.reportingUnit(unit);
  for (const indicator of indicators) {
    const [row, lastYear] = [2025, 2024].map(year => months.get(monthKey(indicator.id, unit, year)) ?? []);
    const [now, before] = [periodFigure(indicator, row ?? [], month), periodFigure(indicator, lastYear ?? [], month)];
    table.fill(indicator.id, { monthActual: row?.[month - 1] ?? '', samePeriodLastYear: before });
    if (accrues(indicator)) table.put(indicator.id, 'yearToDate', now);
    if (indicator.kind === 'stock') table.put(indicator.id, 'opening', month === 1 ? figures.get(key(indicator.id, unit))?.[3] ?? '' : row?.[month - 2] ?? '');
    table.put(indicator.id, 'yearOverYear', before > 0 ? { value: change(indicator, now, before), formula: '=(D6/E6-1)*100' } : '—');
  }
  return table;
}

function yearForm(figures: Figures, months: MonthFigures): Sample {
  const table = monthReport('2024年', '2024年分月');
  for (const indicator of indicators) {
    const row = months.get(monthKey(indicator.id, '', 2024)) ?? [];
    monthNumbers.forEach(month => table.put(indicator.id, `${month}月`, row[month - 1] ?? ''));
    if (accrues(indicator)) table.put(indicator.id, 'monthsTotal', { value: sum([...row]), formula: '=SUM(C6:N6)' });
    if (indicator.kind === 'stock') table.put(indicator.id, 'opening', figures.get(key(indicator.id, ''))?.[2] ?? '');
  }
  return table;
}

/** Where the tables stand in the workbook. */
export const monthTables = { annual: 0, yearForm: 1, month: (month: number): number => 1 + month, unit: (at: number): number => 14 + at } as const;
/** The month for which every unit's form is there. */
export const unitMonth = 6;

export interface MonthlyWorkbook { readonly figures: Figures; readonly months: MonthFigures; readonly tables: readonly Sample[] }

export function consistentMonthlyWorkbook(seed: number): MonthlyWorkbook {
  const figures = consistentFigures(seed);
  const months = consistentMonths(figures, seed);
  const forms = monthNumbers.map(month => monthForm(figures, months, '', month));
  return { figures, months, tables: [annualTable(figures, ''), yearForm(figures, months), ...forms, ...units.map(unit => monthForm(figures, months, unit, unitMonth))] };
}
