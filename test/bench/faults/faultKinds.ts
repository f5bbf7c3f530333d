/** The faults a typist makes, each as a change of one workbook that agreed. */
import type { CellValue } from '../../../src/domain/table';
import { key, units, years } from '../../domain/rules/consistentWorkbook';
import type { Figures, Random } from '../../domain/rules/consistentWorkbook';
import type { Indicator } from '../../../src/domain/plan/plan';

/** Which table of the workbook: its position there; which cell; what the faulty typist leaves in it. */
export interface Change { readonly table: number; readonly indicator: string; readonly column: string | number; readonly value: CellValue; readonly numberFormat?: string; readonly keepsTotals?: boolean }
export interface Fault { readonly changes: readonly [Change, ...Change[]] }
export interface Spot { readonly table: number; readonly indicator: Indicator; readonly column: string | number; readonly unit: string; readonly at: number; readonly value: number }
export interface Scene { readonly seed: number; readonly figures: Figures; readonly indicators: readonly Indicator[]; readonly random: Random }

export const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** Tables stand as consistentWorkbook lays them: 0 province, 1 专栏2, 2–6 regional, then the units. */
const firstRegional = 2;
const firstUnit = firstRegional + years.length;

/** A cell typed by hand: a unit's in a regional table or its own, the province's in its annual table. */
function anySpot({ figures, indicators, random }: Scene, suits: (indicator: Indicator) => boolean = () => true): Spot {
  const indicator = pick(indicators.filter(suits), random);
  const at = Math.floor(random() * years.length);
  const unitAt = Math.floor(random() * units.length);
  const unit = units[unitAt] ?? '';
  const year = years[at] ?? 0;
  const where = random();
  const value = (name: string): number => figures.get(key(indicator.id, name))?.[at] ?? NaN;
  if (where < 0.4) return { table: firstRegional + at, indicator, column: unit, unit, at, value: value(unit) };
  if (where < 0.8) return { table: firstUnit + unitAt, indicator, column: year, unit, at, value: value(unit) };
  return { table: 0, indicator, column: year, unit: '', at, value: value('') };
}

const changed = (spot: Spot, value: CellValue, more: Partial<Change> = {}): Fault => ({ changes: [{ table: spot.table, indicator: spot.indicator.id, column: spot.column, value, ...more }] });

/** Draws spots until the slip really alters the figure. */
function slip(scene: Scene, alter: (text: string, random: Random) => string | undefined, suits?: (indicator: Indicator) => boolean): Fault {
  for (;;) {
    const spot = anySpot(scene, suits);
    const text = alter(String(spot.value), scene.random);
    if (text !== undefined && Number(text) !== spot.value && Number.isFinite(Number(text))) return changed(spot, Number(text));
  }
}

const digitPlaces = (text: string): number[] => [...text].flatMap((character, at) => (character === '.' ? [] : [at]));

export function swapDigits(text: string, random: Random): string | undefined {
  const places = digitPlaces(text);
  const first = Math.floor(random() * (places.length - 1));
  const [one, other] = [places[first], places[first + 1]];
  if (one === undefined || other === undefined) return undefined;
  const characters = [...text];
  [characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? ''];
  return characters.join('');
}

export function dropDigit(text: string, random: Random): string | undefined {
  const place = pick(digitPlaces(text), random);
  const left = text.slice(0, place) + text.slice(place + 1);
  return /\d/.test(left) ? left : undefined;
}

export function doubleDigit(text: string, random: Random): string {
  const place = pick(digitPlaces(text), random);
  return text.slice(0, place) + text.charAt(place) + text.slice(place);
}

export const movePoint = (text: string, random: Random): string => String(Number((Number(text) * (random() < 0.5 ? 10 : 0.1)).toPrecision(12)));

const isTotal = (indicator: Indicator): boolean => indicator.kind === 'planPeriodTotal';
const isRate = (indicator: Indicator): boolean => indicator.kind === 'rate';

/** From one row on every figure of a column stands one row too low; the last one is lost. */
function shiftRows(scene: Scene): Fault {
  const spot = anySpot(scene);
  const list = scene.indicators;
  const from = Math.min(list.indexOf(spot.indicator), list.length - 2);
  const value = (indicator: Indicator): number => scene.figures.get(key(indicator.id, spot.unit))?.[spot.at] ?? NaN;
  const [first, ...others] = list.slice(from + 1).flatMap((indicator, at): Change[] => {
    const above = list[from + at];
    return above ? [{ table: spot.table, indicator: indicator.id, column: spot.column, value: value(above) }] : [];
  });
  if (!first) throw new Error('nothing shifted');
  return { changes: [first, ...others] };
}

function neighbourColumn(scene: Scene): Fault {
  const spot = anySpot(scene);
  const row = scene.figures.get(key(spot.indicator.id, spot.unit)) ?? [];
  const otherUnit = units[(units.indexOf(spot.unit) + 1) % units.length] ?? '';
  const value = typeof spot.column === 'number' ? row[spot.at === 0 ? 1 : spot.at - 1] : scene.figures.get(key(spot.indicator.id, otherUnit))?.[spot.at];
  return value === undefined || value === spot.value ? neighbourColumn(scene) : changed(spot, value);
}

function lastYear(scene: Scene): Fault {
  const spot = anySpot(scene);
  const value = scene.figures.get(key(spot.indicator.id, spot.unit))?.[spot.at - 1];
  return value === undefined || value === spot.value ? lastYear(scene) : changed(spot, value);
}

function runningTotal(scene: Scene): Fault {
  const spot = anySpot(scene, isTotal);
  const row = scene.figures.get(key(spot.indicator.id, spot.unit)) ?? [];
  return spot.at === 0 ? runningTotal(scene) : changed(spot, Number(row.slice(0, spot.at + 1).reduce((sum, value) => sum + value, 0).toFixed(4)));
}

const panelTotal = (scene: Scene): { indicator: Indicator; row: readonly number[] } => {
  const indicator = pick(scene.indicators.filter(isTotal), scene.random);
  return { indicator, row: scene.figures.get(key(indicator.id, '')) ?? [] };
};

function bracketsLost(scene: Scene): Fault {
  const { indicator, row } = panelTotal(scene);
  return { changes: [{ table: 1, indicator: indicator.id, column: 'actual', value: Number(row.reduce((sum, value) => sum + value, 0).toFixed(4)), numberFormat: 'General' }] };
}

function annualAsTotal(scene: Scene): Fault {
  const { indicator, row } = panelTotal(scene);
  return { changes: [{ table: 1, indicator: indicator.id, column: 'actual', value: `〔${String(row.at(-1))}〕` }] };
}

function partAbove(scene: Scene): Fault {
  const spot = anySpot(scene, indicator => isTotal(indicator) && indicator.parent !== undefined);
  const whole = scene.figures.get(key(spot.indicator.parent ?? '', spot.unit))?.[spot.at] ?? NaN;
  return changed(spot, Number((whole * (1.01 + scene.random() * 0.2)).toFixed(4)));
}

function unitMissing(scene: Scene): Fault {
  const spot = anySpot(scene, indicator => indicator.additive);
  return typeof spot.column === 'number' || spot.column === units.at(-1) ? unitMissing(scene) : changed(spot, '');
}

/** A live sum typed over with the value it showed before one of its inputs was corrected. */
function formulaOverwritten(scene: Scene): Fault {
  const spot = anySpot(scene, isTotal);
  if (typeof spot.column !== 'number') return formulaOverwritten(scene);
  const row = scene.figures.get(key(spot.indicator.id, spot.unit)) ?? [];
  const old = row.reduce((sum, value, at) => sum + (at === spot.at ? value * 0.9 : value), 0);
  return { changes: [{ table: spot.table, indicator: spot.indicator.id, column: 'cumulative', value: Number(old.toFixed(4)), keepsTotals: true }] };
}

export const faultKinds: Readonly<Record<string, (scene: Scene) => Fault>> = {
  'two digits swapped': scene => slip(scene, swapDigits),
  'a digit dropped': scene => slip(scene, dropDigit),
  'a digit doubled': scene => slip(scene, doubleDigit),
  'decimal point moved': scene => slip(scene, movePoint),
  '人 for 万人': scene => slip(scene, text => String(Math.round(Number(text) * 10000)), indicator => indicator.unit.startsWith('万')),
  'fraction for percent': scene => slip(scene, text => String(Number((Number(text) / 100).toPrecision(12))), isRate),
  'sign': scene => slip(scene, text => `-${text}`),
  'row shifted': shiftRows,
  'neighbour’s column': neighbourColumn,
  '〔〕 lost': bracketsLost,
  'cumulative typed as annual': runningTotal,
  'annual typed as cumulative': annualAsTotal,
  'last year’s figure pasted': lastYear,
  '其中 above its whole': partAbove,
  'region missing from the sum': unitMissing,
  'formula overwritten by its old value': formulaOverwritten,
};
