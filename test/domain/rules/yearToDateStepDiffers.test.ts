import { failure, messages, monthReport, outcomes, reasons, verdicts } from './sample';

const rule = 'year-to-date-step-differs';
const [employment, researchers] = ['urban-new-employment', 'postdoctoral-researchers-recruited'] as const;
const may = (total = 35.2, indicator: string = employment) => monthReport('2024年5月', '5月').put(indicator, 'yearToDate', total);
const june = (month: number | string, total: number | string, indicator: string = employment) => monthReport('2024年6月', '6月').fill(indicator, { monthActual: month, yearToDate: total });

describe(rule, () => {
  test('last total plus this month', () => {
    expect(verdicts(rule, june(6.4, 41.6), may())).toEqual(['pass D6']);
    expect(verdicts(rule, june(6.42, 41.6), may())).toEqual(['pass D6']);
  });

  test.each([[41.7, 0], [41.5, 0], [41.8, 1], [41.4, 1]])('within half a digit of each of the three: %d', (total, found) => {
    expect(messages(rule, june(6.4, total), may())).toHaveLength(found);
  });

  test('persons to the last one', () => {
    expect(messages(rule, june(80, 480, researchers), may(400, researchers))).toEqual([]);
    expect(messages(rule, june(80, 481, researchers), may(400, researchers))).toHaveLength(1);
  });

  test('a difference names all three figures', () => {
    expect(messages(rule, june(6.4, 46.1), may())).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 46.1（D6）应 ＝ 上月累计 35.2“5月”（D6）＋本月数 6.4（C6）＝ 41.6，多 4.5。请核对这三个数；修正过以前月份的请写审核说明。']);
    expect(messages(rule, june(9.91, 41.6), may())).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 41.60（D6）应 ＝ 上月累计 35.20“5月”（D6）＋本月数 9.91（C6）＝ 45.11，少 3.51。请核对这三个数；修正过以前月份的请写审核说明。']);
    const [total, month, before] = [{ sheet: '6月', row: 5, column: 3 }, { sheet: '6月', row: 5, column: 2 }, { sheet: '5月', row: 5, column: 3 }];
    expect(failure(rule, june(6.4, 46.1), may())).toMatchObject({ indicator: employment, year: 2024, places: [total, month, before], equation: { left: [total], right: [before, month] } });
  });

  test('what other rules tell is not told again: a falling total, one below its own month', () => {
    expect(verdicts(rule, june(6.4, 34.1), may())).toEqual(['pass D6']);
    expect(verdicts(rule, june(60.4, 50.9), may())).toEqual(['pass D6']);
    expect(verdicts(rule, june(36, 36), may())).toEqual(['fail D6、C6、D6']);
    expect(verdicts(rule, june(9.9, 35.2), may())).toEqual(['fail D6、C6、D6']);
  });

  test('without last month’s report it cannot be judged; January needs none', () => {
    expect(reasons(rule, june(6.4, 41.6))).toEqual(['工作簿里没有上月的本年累计，不能比较']);
    expect(verdicts(rule, june(6.4, 41.6))).toEqual(['cannotJudge D6']);
    expect(outcomes(rule, [monthReport('2024年1月').fill(employment, { monthActual: 7, yearToDate: 9 }), may()])).toEqual([]);
  });

  test('words, and a row without its month, are not compared', () => {
    expect(outcomes(rule, [june('约6', 46.1), may()])).toEqual([]);
    expect(outcomes(rule, [june('', 46.1), may()])).toEqual([]);
    expect(outcomes(rule, [june(6.4, '约46'), may()])).toEqual([]);
  });
});
