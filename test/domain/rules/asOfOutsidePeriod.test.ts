import { messages, outcomes, sample } from './sample';

const rule = 'as-of-outside-period';
const places = [{ sheet: '年度监测表', row: 2, column: 2 }];
const judged = (asOf: string | number) => outcomes(rule, [sample('annual-monitoring').asOf(asOf)]);

describe(rule, () => {
  test.each(['2023年6月', '2023-6-30', 45107, 2023])('inside, as words or as an Excel date: %s', asOf => {
    expect(judged(asOf)).toEqual([{ verdict: 'pass', places }]);
  });

  test('before the plan', () => {
    expect(judged('2019年')).toEqual([{ verdict: 'fail', failure: { places, message: '截至期 2019年（C3）不在规划期 2021—2025 年内。请核对截至期。' } }]);
  });

  test.each([['2021年1月', 0], ['2020年12月', 1], ['2025-12-31', 0], ['2026-1-1', 1]])('the first and the last day of the plan: %s', (asOf, found) => {
    expect(messages(rule, sample('annual-monitoring').asOf(asOf))).toHaveLength(found);
  });

  test('no date at all', () => {
    expect(judged('年底')).toEqual([{ verdict: 'fail', failure: { places, message: '截至期“年底”（C3）读不出日期。请写作 2023年、2023年6月 或 2023-6-30。' } }]);
  });

  test('blank, or a table without such a cell: nothing to judge', () => {
    expect(outcomes(rule, [sample('annual-monitoring')])).toEqual([]);
    expect(outcomes(rule, [sample('panel-1', 'printed')])).toEqual([]);
  });
});
