import { failure, messages, monthReport, reasons, sample, verdicts } from './sample';

const rule = 'negative-count';
const [jobs, insured, pension, structure] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'professional-technical-talent-structure'] as const;

describe(rule, () => {
  test('counts from zero up pass; rates, proportions, — and blanks are not looked at', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: 0, 2022: 660, 2023: '—' }).put(pension, 2021, -3))).toEqual(['pass D13', 'pass E13']);
    expect(verdicts(rule, sample('panel-1', 'fill').put(structure, 'actual', -3))).toEqual([]);
  });

  test('a negative stock', () => {
    const table = sample('annual-monitoring').put(insured, 2021, -651);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2021年 -651万人（D13）是负数，总量不会小于0。请核对填报数。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2021, places: [{ sheet: '年度监测表', row: 12, column: 3 }] });
    expect(messages(rule, sample('annual-monitoring').put(insured, 2021, -0.01))).toHaveLength(1);
  });

  test('a negative total: (270) became −270', () => {
    expect(messages(rule, sample('panel-2').put(jobs, 'actual', -270))).toEqual(['第1行 城镇新增就业人数 -270万人（F6）是负数，总量不会小于0。Excel 会把 (270) 变成负数；请核对后填写，五年累计数写作〔270〕。']);
    expect(messages(rule, monthReport('2024年6月').put(jobs, 'monthActual', -2.7))).toEqual(['第1行 城镇新增就业人数 2024年6月 -2.7万人（C6）是负数，总量不会小于0。请核对填报数。']);
  });

  test.each(['约660', '660—661', '统计中'])('%s cannot be judged', written => {
    const table = sample('panel-2').put(insured, 'actual', written);
    expect(reasons(rule, table)).toEqual(['不是一个确定的数，无法判断正负']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge F13']);
  });
});
