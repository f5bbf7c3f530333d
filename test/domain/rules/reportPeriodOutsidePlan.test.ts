import { messages, monthReport, outcomes, sample } from './sample';

const rule = 'report-period-outside-plan';
const june = (period: string) => sample('monthly-report', 'month', '月报').reportingPeriod(period).put('urban-new-employment', 'monthActual', 6);
const year = (period: string) => sample('monthly-report', 'year', '全年').reportingPeriod(period).put('urban-new-employment', '6月', 6);

describe(rule, () => {
  test.each(['2024年6月', '2024年1—6月', '2024-06'])('%s is a month of the plan', period => {
    expect(outcomes(rule, [june(period)]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('an empty table is not asked, a year’s form needs no month', () => {
    expect(outcomes(rule, [monthReport('2033年6月')])).toEqual([]);
    expect(outcomes(rule, [year('2024年')]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test.each([
    ['', '报告期没有填（C3）。请写作 2023年6月，否则不能与其他报表比较。'],
    ['六月', '报告期“六月”（C3）读不出是哪个时期。请写作 2023年6月。'],
    ['2024年', '报告期“2024年”（C3）没有写到月。月报请写作 2023年6月。'],
    ['2033年6月', '报告期 2033年（C3）不在规划期 2021—2025 年内。请核对报告期。'],
    ['2021—2025年', '报告期“2021—2025年”（C3）读不出是哪个时期。请写作 2023年6月。'],
  ])('%s', (period, message) => { expect(messages(rule, june(period))).toEqual([message]); });

  test('a year’s form asks for a year', () => {
    expect(messages(rule, year(''))).toEqual(['报告期没有填（C3）。请写作 2023年，否则不能与其他报表比较。']);
  });
});
