import { failure, messages, monthReport, outcomes, reasons } from './sample';

const rule = 'year-to-date-step-differs';
const employment = 'urban-new-employment';
const may = monthReport('2024年5月', '5月').put(employment, 'yearToDate', 35.2);
const june = (month: number, total: number) => monthReport('2024年6月', '6月').fill(employment, { monthActual: month, yearToDate: total });

describe(rule, () => {
  test('last total plus this month', () => {
    expect(outcomes(rule, [june(6.4, 41.6), may]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [june(6.42, 41.6), may]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('a difference names all three figures', () => {
    expect(messages(rule, june(6.4, 46.1), may)).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 46.1（D6）应 ＝ 上月累计 35.2“5月”（D6）＋本月数 6.4（C6）＝ 41.6，多 4.5。请核对这三个数；修正过以前月份的请写审核说明。']);
    expect(messages(rule, june(9.9, 41.6), may)).toHaveLength(1);
    expect(failure(rule, june(6.4, 46.1), may).equation).toEqual({ left: [{ sheet: '6月', row: 5, column: 3 }], right: [{ sheet: '5月', row: 5, column: 3 }, { sheet: '6月', row: 5, column: 2 }] });
  });

  test('what other rules tell is not told again', () => {
    expect(messages(rule, june(6.4, 34.1), may)).toEqual([]);
    expect(messages(rule, june(6.4, 5.9), may)).toEqual([]);
  });

  test('without last month’s report it cannot be judged; January needs none', () => {
    expect(reasons(rule, june(6.4, 41.6))).toEqual(['工作簿里没有上月的本年累计，不能比较']);
    expect(outcomes(rule, [monthReport('2024年1月').fill(employment, { monthActual: 7, yearToDate: 7 }), may])).toEqual([]);
  });
});
