import { messages, outcomes, reasons, sample } from './sample';

const rule = 'cumulative-sum-differs';
const employment = 'urban-new-employment';
const years = { 2021: 70, 2022: 80, 2023: 120 };

describe(rule, () => {
  test('the sum of the years passes, by formula and typed', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(employment, { ...years, cumulative: { value: 270, formula: '=SUM(D6:H6)' } })]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(messages(rule, sample('annual-monitoring').fill(employment, { ...years, cumulative: '〔270〕' }))).toEqual([]);
  });

  test('a sum of floats is the sum on paper', () => {
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: 0.1, 2022: 0.2, cumulative: { value: 0.1 + 0.2, formula: '=SUM(D6:H6)' } }))).toEqual([]);
  });

  test('a typed total may differ by rounding, not by more', () => {
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: 70.4, 2022: 80.4, cumulative: '〔151〕' }))).toEqual([]);
    expect(messages(rule, sample('annual-monitoring').fill(employment, { ...years, cumulative: '〔280〕' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔280〕 应 ＝ 各年之和 270，多 10。请核对各年完成数和规划期累计（I6、D6、E6、F6）。']);
  });

  test('too little is told as such, with the decimals of the years', () => {
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: 70.25, 2022: 80.5, cumulative: '〔140〕' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔140.00〕 应 ＝ 各年之和 150.75，少 10.75。请核对各年完成数和规划期累计（I6、D6、E6）。']);
  });

  test('years already cumulative: the last one is the total', () => {
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔150〕' }))).toEqual([]);
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔220〕' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔220〕 应等于2022年的累计数 〔150〕。请核对（I6、E6）。']);
  });

  test('a year still blank before filled ones cannot be judged, unless the total is already too small', () => {
    expect(reasons(rule, sample('annual-monitoring').fill(employment, { 2021: 70, 2023: 120, cumulative: '〔270〕' }))).toEqual(['前面有年份未填，各年之和还不是规划期累计']);
    expect(messages(rule, sample('annual-monitoring').fill(employment, { 2021: 70, 2023: 120, cumulative: '〔150〕' }))).toHaveLength(1);
  });
});
