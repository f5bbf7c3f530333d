import { messages, monthReport, outcomes, reasons } from './sample';

const rule = 'falling-year-to-date';
const employment = 'urban-new-employment';
const may = monthReport('2024年5月').put(employment, 'yearToDate', 35.2);
const june = (total: number) => monthReport('2024年6月').put(employment, 'yearToDate', total);

describe(rule, () => {
  test('a total that grows or rests passes, January has nothing before it', () => {
    expect(outcomes(rule, [june(41.6), may]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [june(35.2), may]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [monthReport('2024年1月').put(employment, 'yearToDate', 6)]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('a falling total names both reports and the gap', () => {
    expect(messages(rule, june(34.15), may)).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 34.15（D6）小于2024年1—5月累计 35.20“2024年5月”（D6），少 1.05。累计数一般只增不减，请核对是否填了当月数；有核减的请写审核说明。']);
  });

  test('without last month’s report it cannot be judged; another unit’s report is none', () => {
    expect(reasons(rule, june(41.6))).toEqual(['工作簿里没有上月的本年累计，不能比较']);
    expect(reasons(rule, june(41.6), monthReport('2024年5月').reportingUnit('武汉').put(employment, 'yearToDate', 50))).toHaveLength(1);
    expect(reasons(rule, june(41.6), monthReport('2023年5月').put(employment, 'yearToDate', 50))).toHaveLength(1);
  });
});
