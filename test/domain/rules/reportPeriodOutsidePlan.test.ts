import { messages, monthReport, outcomes, sample, verdicts } from './sample';

const rule = 'report-period-outside-plan';
const june = (period: string) => sample('monthly-report', 'month', '月报').reportingPeriod(period).put('urban-new-employment', 'monthActual', 6);
const year = (period: string) => sample('monthly-report', 'year', '全年').reportingPeriod(period).put('urban-new-employment', '6月', 6);
const regional = (period: string) => sample('regional').reportingPeriod(period).put('unemployment-insurance-participants', '武汉', 200);

describe(rule, () => {
  test.each(['2024年6月', '2024年1—6月', '2024-06', '2021年1月', '2025年12月'])('%s is a month of the plan', period => {
    expect(outcomes(rule, [june(period)])).toEqual([{ verdict: 'pass', places: [{ sheet: '月报', row: 2, column: 2 }] }]);
  });

  test('an empty table is not asked, a year’s form and a table of regions need no month', () => {
    expect(outcomes(rule, [monthReport('2033年6月')])).toEqual([]);
    expect(verdicts(rule, year('2024年'))).toEqual(['pass C3']);
    expect(messages(rule, regional('2024年'))).toEqual([]);
  });

  test.each([
    ['', '报告期没有填（C3）。请写作 2023年6月，否则不能与其他报表比较。'],
    ['  ', '报告期没有填（C3）。请写作 2023年6月，否则不能与其他报表比较。'],
    ['六月', '报告期“六月”（C3）读不出是哪个时期。请写作 2023年6月。'],
    ['2024年', '报告期“2024年”（C3）没有写到月。月报请写作 2023年6月。'],
    ['2033年6月', '报告期 2033年（C3）不在规划期 2021—2025 年内。请核对报告期。'],
    ['2020年12月', '报告期 2020年（C3）不在规划期 2021—2025 年内。请核对报告期。'],
    ['2026年1月', '报告期 2026年（C3）不在规划期 2021—2025 年内。请核对报告期。'],
    ['2021—2025年', '报告期“2021—2025年”（C3）读不出是哪个时期。请写作 2023年6月。'],
  ])('%s', (period, message) => {
    expect(outcomes(rule, [june(period)])).toEqual([{ verdict: 'fail', failure: { message, places: [{ sheet: '月报', row: 2, column: 2 }] } }]);
  });

  test('a year’s form and a table of regions ask for a year', () => {
    expect(messages(rule, year(''))).toEqual(['报告期没有填（C3）。请写作 2023年，否则不能与其他报表比较。']);
    expect(messages(rule, regional('六月'))[0]).toMatch(/^报告期“六月”（.3）读不出是哪个时期。请写作 2023年。$/);
  });

  test('a table without such a line is not asked', () => {
    expect(outcomes(rule, [sample('panel-1', 'printed')])).toEqual([]);
  });
});
