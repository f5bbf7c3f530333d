import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'cumulative-sum-differs';
const employment = 'urban-new-employment';
const years = { 2021: 70, 2022: 80, 2023: 120 };
const row = (cells: Parameters<Sample['fill']>[1]): Sample => sample('annual-monitoring').fill(employment, cells);
const live = (value: number) => ({ value, formula: '=SUM(D6:H6)' });
const place = (column: number) => ({ sheet: '年度监测表', row: 5, column });

describe(rule, () => {
  test('the sum of the years passes, by formula and typed', () => {
    expect(verdicts(rule, row({ ...years, cumulative: live(270) }))).toEqual(['pass I6']);
    expect(verdicts(rule, row({ ...years, cumulative: '〔270〕' }))).toEqual(['pass I6']);
  });

  test('a sum of floats is the sum on paper', () => {
    expect(messages(rule, row({ 2021: 0.1, 2022: 0.2, cumulative: live(0.1 + 0.2) }))).toEqual([]);
    expect(messages(rule, row({ 2021: 0.1, 2022: 0.2, cumulative: live(0.3001) }))).toHaveLength(1);
  });

  test('a typed total may differ by half a digit of every figure, not by more; a calculated one not at all', () => {
    expect(messages(rule, row({ 2021: 70.4, 2022: 80.4, cumulative: '〔151〕' }))).toEqual([]);
    expect(messages(rule, row({ ...years, cumulative: '〔272〕' }))).toEqual([]);
    expect(messages(rule, row({ ...years, cumulative: '〔268〕' }))).toEqual([]);
    expect(messages(rule, row({ ...years, cumulative: '〔273〕' }))).toHaveLength(1);
    expect(messages(rule, row({ ...years, cumulative: live(271) }))).toHaveLength(1);
  });

  test('too much names both figures, the gap and every cell', () => {
    const table = row({ ...years, cumulative: '〔280〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 规划期累计 〔280〕 应 ＝ 各年之和 270，多 10。请核对各年完成数和规划期累计（I6、D6、E6、F6）。']);
    expect(failure(rule, table)).toMatchObject({ indicator: employment, places: [place(8), place(3), place(4), place(5)], equation: { left: [place(8)], right: [place(3), place(4), place(5)] } });
  });

  test('too little is told as such, with the decimals of the years', () => {
    expect(messages(rule, row({ 2021: 70.25, 2022: 80.5, cumulative: '〔140〕' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔140.00〕 应 ＝ 各年之和 150.75，少 10.75。请核对各年完成数和规划期累计（I6、D6、E6）。']);
    expect(messages(rule, row({ 2021: 70, 2022: 80, cumulative: '〔140.25〕' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔140.25〕 应 ＝ 各年之和 150.00，少 9.75。请核对各年完成数和规划期累计（I6、D6、E6）。']);
  });

  test('years already cumulative: the last one is the total', () => {
    expect(verdicts(rule, row({ 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔150〕' }))).toEqual(['pass I6']);
    const table = row({ 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔220〕' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 规划期累计 〔220〕 应等于2022年的累计数 〔150〕。请核对（I6、E6）。']);
    expect(verdicts(rule, table)).toEqual(['fail I6、E6']);
  });

  test('a year still blank before filled ones cannot be judged, unless the total is already too small', () => {
    const gap = (total: string) => row({ 2021: 70, 2023: 120, cumulative: total });
    expect(reasons(rule, gap('〔270〕'))).toEqual(['前面有年份未填，各年之和还不是规划期累计']);
    expect(verdicts(rule, gap('〔190〕'))).toEqual(['cannotJudge I6']);
    expect(verdicts(rule, gap('〔150〕'))).toEqual(['fail I6、D6、F6']);
  });

  test.each<readonly [string, Parameters<Sample['fill']>[1]]>([
    ['〔〕 and plain years mixed have a rule of their own', { 2021: 70, 2022: '〔150〕', cumulative: '〔220〕' }], ['no year yet', { cumulative: '〔220〕' }], ['no total', { ...years, cumulative: '' }], ['a total that is no number', { ...years, cumulative: '〔约270〕' }],
  ])('silent: %s', (_what, cells) => {
    expect(outcomes(rule, [row(cells)])).toEqual([]);
  });

  test('only what adds up over the period has such a sum', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 655, 2022: 660, cumulative: 1315 })])).toEqual([]);
  });
});
