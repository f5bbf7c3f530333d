import { hasCompletionRate, hasProgress } from '../../../src/domain/templates/definedShares';
import type { Indicator } from '../../../src/domain/plan/plan';
import { plans } from '../../../src/plans';

const [panel1, panel2] = plans().map(plan => plan.panels[0]?.indicators ?? []);
const numbers = (rows: readonly Indicator[] | undefined, fits: (row: Indicator) => boolean): number[] => (rows ?? []).filter(fits).map(row => row.number);
const made = (target: string, base: string, given: Partial<Indicator> = {}): Indicator => {
  const [sample] = panel2 ?? [];
  if (!sample) throw new Error('no indicator');
  return { ...sample, kind: 'stock', ...given, cells: { target, base } };
};

test('专栏2: 2, 3 (bounds) and 8, 14, 15, 16 (hold) have a verdict only', () => {
  expect(numbers(panel2, row => !hasCompletionRate(row))).toEqual([2, 3, 8, 14, 15, 16]);
  expect(numbers(panel2, row => !hasProgress(row))).toEqual([2, 3, 8, 14, 15, 16]);
});

test('专栏1: also the ratio and the rows that keep their level', () => {
  expect(numbers(panel1, row => !hasCompletionRate(row))).toEqual([2, 7, 9, 10, 11, 12]);
});

test.each<[string, Indicator, boolean, boolean]>([
  ['25 → ≤20: on its way from the base', made('≤20', '25', { direction: 'lowerIsBetter' }), false, true],
  ['25 → 20, lower is better', made('20', '25', { direction: 'lowerIsBetter' }), false, true],
  ['20, lower is better, no base', made('20', '—', { direction: 'lowerIsBetter' }), false, false],
  ['50 → ＞60', made('＞60', '50'), false, true],
  ['＞60 without base', made('＞60', '—'), false, false],
  ['〔＞10〕: 8 of it is 0.8', made('〔＞10〕', '—', { kind: 'planPeriodTotal' }), true, true],
  ['90 → 95', made('95', '90'), true, true],
  ['a range', made('5—6', '4'), false, false],
  ['words', made('与GDP增长同步', '4'), false, false],
  ['a cell nobody can read', made('438余', '4'), false, false],
])('%s', (_name, indicator, completion, progress) => {
  expect([hasCompletionRate(indicator), hasProgress(indicator)]).toEqual([completion, progress]);
});
