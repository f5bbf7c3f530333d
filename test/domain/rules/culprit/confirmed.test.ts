import { indexCells, placeKey } from '../../../../src/domain/rules/culprit/cellIndex';
import { isConfirmed } from '../../../../src/domain/rules/culprit/confirmed';
import { plans } from '../../../../src/plans';
import { monthReport, workbookOf } from '../sample';
import type { Sample } from '../sample';

const employment = 'urban-new-employment';

function confirmed(column: string, ...samples: readonly [Sample, ...Sample[]]): boolean {
  return confirmedOf(employment, column, ...samples);
}

function confirmedOf(indicator: string, column: string, ...samples: readonly [Sample, ...Sample[]]): boolean {
  const workbook = workbookOf(...samples);
  const [first] = samples;
  const index = indexCells(workbook, plans());
  const located = index.get(placeKey({ sheet: workbook.sheets[0]?.name ?? '', row: first.rowOf(indicator), column: first.columnOf(column) }));
  if (!located) throw new Error('no cell');
  return isConfirmed(located, workbook, index);
}

const may = monthReport('2024年5月').put(employment, 'yearToDate', 35.2);
const june = (month: number, total: number) => monthReport('2024年6月').fill(employment, { monthActual: month, yearToDate: total, samePeriodLastYear: 30 });

test('本年累计 that is last month’s with this month’s is confirmed, both figures of it', () => {
  expect(confirmed('yearToDate', june(6.4, 41.6), may)).toBe(true);
  expect(confirmed('monthActual', june(6.4, 41.6), may)).toBe(true);
  expect(confirmed('yearToDate', june(6.4, 46.1), may)).toBe(false);
  expect(confirmed('yearToDate', june(6.4, 41.6))).toBe(false);
  expect(confirmed('samePeriodLastYear', june(6.4, 41.6), may)).toBe(false);
});

test('a month of a year’s form is confirmed by 上年同期数 of the next year that its months add up to', () => {
  const year = monthReport('2024年').fill(employment, { '1月': 6, '2月': 5, '3月': 8 });
  const next = (month: number, same: number) => monthReport(`2025年${month}月`).fill(employment, { yearToDate: 20, samePeriodLastYear: same });
  expect(confirmed('2月', year, next(2, 11))).toBe(true);
  expect(confirmed('3月', year, next(2, 11))).toBe(false);
  expect(confirmed('2月', year, next(3, 19))).toBe(true);
  expect(confirmed('2月', year, next(2, 12.5))).toBe(false);
  expect(confirmed('2月', year)).toBe(false);
});

test('January begins the year: 本年累计 is the month itself', () => {
  const january = (month: number | string, total: number) => monthReport('2024年1月').fill(employment, { monthActual: month, yearToDate: total });
  expect([confirmed('yearToDate', january(6, 6)), confirmed('monthActual', january(6, 6)), confirmed('yearToDate', january(6, 8)), confirmed('yearToDate', january('', 6))]).toEqual([true, true, false, false]);
  expect(confirmed('yearToDate', january(6, 41.2), monthReport('2023年12月').put(employment, 'yearToDate', 35.2))).toBe(false);
});

test('figures agree within the coarsest of their digits', () => {
  const before = (total: number) => monthReport('2024年5月').put(employment, 'yearToDate', total);
  expect([35.25, 35.3, 35.1, 35.31, 35.09].map(total => confirmed('yearToDate', june(6.4, 41.6), before(total)))).toEqual([true, true, true, false, false]);
});

test('only what accrues is confirmed by sums, by reports of the same unit and of a known month', () => {
  const insured = 'unemployment-insurance-participants';
  const position = (period: string, month: number) => monthReport(period).fill(insured, { monthActual: month, yearToDate: month });
  expect(confirmedOf(insured, 'monthActual', position('2024年1月', 651))).toBe(false);
  expect(confirmed('yearToDate', june(6.4, 41.6), monthReport('2024年5月').put(employment, 'yearToDate', 35.2).reportingUnit('武汉'))).toBe(false);
  expect(confirmed('yearToDate', monthReport('2024年6月').reportingPeriod('').fill(employment, { monthActual: 6.4, yearToDate: 41.6 }), may)).toBe(false);
});

test('December is confirmed by the whole year, a month by any later report, none where a month is missing', () => {
  const whole = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1}月`, at + 1]));
  const next = (month: number, same: number) => monthReport(`2025年${month}月`).fill(employment, { yearToDate: 20, samePeriodLastYear: same });
  const year = () => monthReport('2024年').fill(employment, whole);
  expect([confirmed('12月', year(), next(12, 78)), confirmed('12月', year(), next(12, 80)), confirmed('1月', year(), next(12, 78)), confirmed('1月', year(), next(1, 1)), confirmed('12月', year(), next(11, 66)), confirmed('1月', year(), next(1, 3), next(3, 6))]).toEqual([true, false, true, true, false, true]);
  expect(confirmed('1月', year().put(employment, '2月', ''), next(3, 4))).toBe(false);
});
