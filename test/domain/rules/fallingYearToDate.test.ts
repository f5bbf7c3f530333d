import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'falling-year-to-date';
const employment = 'urban-new-employment';
const may = () => monthReport('2024年5月').put(employment, 'yearToDate', 35.2);
const june = (total: number | string) => monthReport('2024年6月').put(employment, 'yearToDate', total);

describe(rule, () => {
  test('a total that grows or rests passes, January has nothing before it', () => {
    expect(verdicts(rule, june(41.6), may())).toEqual(['pass D6']);
    expect(verdicts(rule, june(35.2), may())).toEqual(['pass D6']);
    expect(verdicts(rule, monthReport('2024年1月').put(employment, 'yearToDate', 6), monthReport('2023年12月').put(employment, 'yearToDate', 85))).toEqual(['pass D6']);
  });

  test('a falling total names both reports and the gap', () => {
    expect(messages(rule, june(34.15), may())).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 34.15（D6）小于2024年1—5月累计 35.20“2024年5月”（D6），少 1.05。累计数一般只增不减，请核对是否填了当月数；有核减的请写审核说明。']);
    expect(failure(rule, june(34.15), may())).toMatchObject({ indicator: employment, year: 2024, places: [{ sheet: '2024年6月', row: 5, column: 3 }, { sheet: '2024年5月', row: 5, column: 3 }] });
    expect(messages(rule, june(35), may())[0]).toContain(' 35.0（D6）小于2024年1—5月累计 35.2“2024年5月”（D6），少 0.2。');
  });

  test('in February against January', () => {
    expect(messages(rule, monthReport('2024年2月').put(employment, 'yearToDate', 5), monthReport('2024年1月').put(employment, 'yearToDate', 6))).toEqual(['第1行 城镇新增就业人数 2024年1—2月累计 5（D6）小于2024年1月累计 6“2024年1月”（D6），少 1。累计数一般只增不减，请核对是否填了当月数；有核减的请写审核说明。']);
  });

  test('without last month’s report it cannot be judged; another unit’s or another year’s report is none', () => {
    expect(reasons(rule, june(41.6))).toEqual(['工作簿里没有上月的本年累计，不能比较']);
    expect(verdicts(rule, june(41.6))).toEqual(['cannotJudge D6']);
    expect(reasons(rule, june(41.6), monthReport('2024年5月').reportingUnit('武汉').put(employment, 'yearToDate', 50))).toHaveLength(1);
    expect(reasons(rule, june(41.6), monthReport('2023年5月').put(employment, 'yearToDate', 50))).toHaveLength(1);
    expect(reasons(rule, june(41.6), monthReport('2024年4月').put(employment, 'yearToDate', 50))).toHaveLength(1);
  });

  test('only 本年累计, as a number, of a known month', () => {
    expect(outcomes(rule, [monthReport('2024年6月').put(employment, 'monthActual', 3), may()])).toEqual([]);
    expect(outcomes(rule, [june('约30'), may()])).toEqual([]);
    expect(outcomes(rule, [sample('monthly-report').put(employment, 'yearToDate', 30), may()])).toEqual([]);
  });
});
