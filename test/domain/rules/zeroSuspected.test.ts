import { failure, messages, monthReport, sample, verdicts } from './sample';

const rule = 'zero-suspected';
const [jobs, insured, jobless] = ['urban-new-employment', 'unemployment-insurance-participants', 'surveyed-urban-unemployment-rate'] as const;

describe(rule, () => {
  test('a zero where nothing speaks against it: a target alone is no fact', () => {
    expect(verdicts(rule, sample('annual-monitoring').put(jobs, 2021, 0).put(insured, 2021, 660).put(jobless, 2021, 0))).toEqual(['pass D6', 'pass D7', 'pass D13']);
  });

  test('a stock of zero beside a base of 651', () => {
    const table = sample('annual-monitoring').put(insured, 2021, 0);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2021年 0（D13），而同一指标的其他数在 651 左右。确实为零请写审核说明；还没填请留空，不适用填“—”。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2021, places: [{ sheet: '年度监测表', row: 12, column: 3 }] });
  });

  test('a yearly figure of zero beside others', () => {
    expect(messages(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 0 }))).toEqual(['第1行 城镇新增就业人数 2022年 0（E6），而同一指标的其他数在 70 左右。确实为零请写审核说明；还没填请留空，不适用填“—”。']);
  });

  test('beside one that is negative nobody knows', () => {
    expect(messages(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 0, 2023: -5 }))).toEqual([]);
  });

  test('one month of what accrues may truly bring nothing, where things stand may not be at nought', () => {
    const earlier = monthReport('2023年6月').fill(jobs, { monthActual: 7, yearToDate: 42 });
    expect(verdicts(rule, monthReport('2024年6月').fill(jobs, { monthActual: 0, yearToDate: 40 }), earlier)).toEqual(['pass C6', 'pass D6']);
    expect(verdicts(rule, monthReport('2024年6月').fill(jobs, { monthActual: 7, yearToDate: 0 }), earlier)).toEqual(['pass C6', 'fail D6']);
    expect(verdicts(rule, monthReport('2024年6月').fill(insured, { opening: 650, monthActual: 0 }))).toEqual(['pass B13', 'fail C13']);
  });

  test('blanks, — and words are not looked at', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: '—', 2022: '统计中', 2023: '约0' }))).toEqual([]);
  });
});
