import { indexCells, placeKey } from '../../../../src/domain/rules/culprit/cellIndex';
import { isConfirmed } from '../../../../src/domain/rules/culprit/confirmed';
import { plans } from '../../../../src/plans';
import { monthReport, workbookOf } from '../sample';
import type { Sample } from '../sample';

const employment = 'urban-new-employment';

function confirmed(column: string, ...samples: readonly [Sample, ...Sample[]]): boolean {
  const workbook = workbookOf(...samples);
  const [first] = samples;
  const index = indexCells(workbook, plans());
  const located = index.get(placeKey({ sheet: workbook.sheets[0]?.name ?? '', row: first.rowOf(employment), column: first.columnOf(column) }));
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
