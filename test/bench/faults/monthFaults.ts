/** The faults a typist makes in month reports, each as a change of one workbook that agreed. */
import { accrues } from '../../../src/domain/plan/accrual';
import { consistentFigures, key, units } from '../../domain/rules/consistentWorkbook';
import type { Random } from '../../domain/rules/consistentWorkbook';
import { consistentMonths, monthKey, monthTables, periodFigure, unitMonth } from '../../domain/rules/consistentMonths';
import type { MonthFigures } from '../../domain/rules/consistentMonths';
import type { Indicator } from '../../../src/domain/plan/plan';
import { doubleDigit, dropDigit, movePoint, pick, swapDigits } from './faultKinds';
import type { Fault, Scene } from './faultKinds';

interface Spot { readonly table: number; readonly indicator: Indicator; readonly unit: string; readonly month: number }

const known = new WeakMap<Scene['figures'], MonthFigures>();
/** Drawn from the seed that drew the yearly figures. */
function monthsOf({ figures, seed }: Scene): MonthFigures {
  const months = known.get(figures) ?? consistentMonths(consistentFigures(seed), seed);
  known.set(figures, months);
  return months;
}

const isFlow = accrues;
const isStock = (indicator: Indicator): boolean => indicator.kind === 'stock';
const anything = (): boolean => true;

/** A form of one month of 2025: the province's, or a unit's. */
function anySpot({ indicators, random }: Scene, suits: (indicator: Indicator) => boolean = anything, first = 1, ofUnits = true): Spot {
  const indicator = pick(indicators.filter(suits), random);
  if (ofUnits && random() < 0.3) {
    const at = Math.floor(random() * units.length);
    return { table: monthTables.unit(at), indicator, unit: units[at] ?? '', month: unitMonth };
  }
  const month = first + Math.floor(random() * (13 - first));
  return { table: monthTables.month(month), indicator, unit: '', month };
}

const row = (scene: Scene, { indicator, unit }: Spot, year = 2025): readonly number[] => monthsOf(scene).get(monthKey(indicator.id, unit, year)) ?? [];
const monthFigure = (scene: Scene, spot: Spot, month = spot.month): number => row(scene, spot)[month - 1] ?? NaN;
const total = (scene: Scene, spot: Spot, month = spot.month, year = 2025): number => periodFigure(spot.indicator, row(scene, spot, year), month);
const change = (spot: Spot, column: string, value: number): Fault => ({ changes: [{ table: spot.table, indicator: spot.indicator.id, column, value }] });

/** Draws until the slip really alters the figure. */
function until(draw: () => { readonly fault: Fault; readonly was: number }): Fault {
  for (;;) {
    const { fault, was } = draw();
    const { value } = fault.changes[0];
    if (typeof value === 'number' && Number.isFinite(value) && value !== was) return fault;
  }
}

const typed = ['monthActual', 'yearToDate', 'opening', 'samePeriodLastYear'] as const;

/** Any typed cell of a form and what stands in it. */
function anyCell(scene: Scene): { spot: Spot; column: string; was: number } {
  const column = pick(typed, scene.random);
  // Of the units' reports there is one month: their openings and last year's figures are stated nowhere else.
  const spot = anySpot(scene, column === 'yearToDate' ? isFlow : column === 'opening' ? isStock : anything, 1, column === 'monthActual' || column === 'yearToDate');
  const opening = spot.month === 1 ? scene.figures.get(key(spot.indicator.id, spot.unit))?.[3] ?? NaN : monthFigure(scene, spot, spot.month - 1);
  const was = { monthActual: monthFigure(scene, spot), yearToDate: total(scene, spot), opening, samePeriodLastYear: total(scene, spot, spot.month, 2024) }[column];
  return { spot, column, was };
}

const slip = (scene: Scene, alter: (text: string, random: Random) => string | undefined): Fault => until(() => {
  const { spot, column, was } = anyCell(scene);
  return { fault: change(spot, column, Number(alter(String(was), scene.random))), was };
});

const flow = (scene: Scene, column: string, ofUnits: boolean, value: (spot: Spot) => number, was: (spot: Spot) => number): Fault => until(() => {
  const spot = anySpot(scene, isFlow, 2, ofUnits);
  return { fault: change(spot, column, value(spot)), was: was(spot) };
});

/** 2024's forms stand on one sheet; the month before is that of the same report. */
const opening = (scene: Scene): Fault => until(() => {
  const spot = anySpot(scene, isStock, 3, false);
  return { fault: change(spot, 'opening', monthFigure(scene, spot, spot.month - 2)), was: monthFigure(scene, spot, spot.month - 1) };
});

/** A form that was copied from last month's and whose column was not typed anew. */
function columnKept(scene: Scene): Fault {
  const spot = { ...anySpot(scene, anything, 2), unit: '' };
  const table = monthTables.month(Math.max(2, spot.month));
  const month = Math.max(2, spot.month);
  const [first, ...others] = scene.indicators.filter(isFlow).map(indicator => ({ table, indicator: indicator.id, column: 'yearToDate', value: total(scene, { ...spot, indicator }, month - 1) }));
  return first ? { changes: [first, ...others] } : columnKept(scene);
}

/** A month of the year's form, where the sum follows. */
const ofYearForm = (scene: Scene): Fault => until(() => {
  const indicator = pick(scene.indicators, scene.random);
  const month = 1 + Math.floor(scene.random() * 12);
  const spot: Spot = { table: monthTables.yearForm, indicator, unit: '', month };
  const was = row(scene, spot, 2024)[month - 1] ?? NaN;
  return { fault: change(spot, `${month}月`, Number(swapDigits(String(was), scene.random))), was };
});

/** A change typed over, as it was before a figure was corrected. */
function changeOverwritten(scene: Scene): Fault {
  const spot = anySpot(scene, indicator => indicator.kind !== 'structure');
  const [now, before] = [total(scene, spot), total(scene, spot, spot.month, 2024)];
  if (!(before > 0)) return changeOverwritten(scene);
  const old = spot.indicator.kind === 'rate' ? now * 1.2 - before : (now * 1.2) / before * 100 - 100;
  return { changes: [{ table: spot.table, indicator: spot.indicator.id, column: 'yearOverYear', value: Number(old.toFixed(1)), keepsTotals: true }] };
}

export const monthFaults: Readonly<Record<string, (scene: Scene) => Fault>> = {
  'month: two digits swapped': scene => slip(scene, swapDigits),
  'month: a digit dropped': scene => slip(scene, dropDigit),
  'month: a digit doubled': scene => slip(scene, doubleDigit),
  'month: decimal point moved': scene => slip(scene, movePoint),
  '本年累计 typed as the month': scene => flow(scene, 'monthActual', true, spot => total(scene, spot), spot => monthFigure(scene, spot)),
  'the month typed as 本年累计': scene => flow(scene, 'yearToDate', true, spot => monthFigure(scene, spot), spot => total(scene, spot)),
  'last month’s 本年累计 kept': scene => flow(scene, 'yearToDate', true, spot => total(scene, spot, spot.month - 1), spot => total(scene, spot)),
  'last month’s column kept': columnKept,
  'this year’s figure as 上年同期数': scene => until(() => { const spot = anySpot(scene, anything, 1, false); return { fault: change(spot, 'samePeriodLastYear', total(scene, spot)), was: total(scene, spot, spot.month, 2024) }; }),
  'the month as 上年同期累计': scene => flow(scene, 'samePeriodLastYear', false, spot => row(scene, spot, 2024)[spot.month - 1] ?? NaN, spot => total(scene, spot, spot.month, 2024)),
  '期初数 of the month before': opening,
  'a month of the year’s form': ofYearForm,
  '同比 overwritten by its old value': changeOverwritten,
};
