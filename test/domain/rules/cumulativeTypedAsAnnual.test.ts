import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'cumulative-typed-as-annual';
const jobs = 'urban-new-employment';
const row = (cells: Parameters<Sample['fill']>[1]): Sample => sample('annual-monitoring').fill(jobs, cells);

describe(rule, () => {
  test('years that vary as years do', () => {
    expect(verdicts(rule, row({ 2021: 94, 2022: 91, 2023: 60, 2024: 88 }))).toEqual(['pass D6', 'pass E6', 'pass F6', 'pass G6']);
  });

  test('the third year holds the sum of three', () => {
    const table = row({ 2021: 70, 2022: 80, 2023: 225 });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2023年 225（F6）疑为累计数：以前各年合计 150，减去后为 75，与其他年份相近。若是累计数，请改填当年数 75。']);
    expect(verdicts(rule, table)).toEqual(['pass D6', 'pass E6', 'fail F6、D6、E6']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, year: 2023 });
  });

  test('the second year holds the sum of two: it must stand well above the other years and their share of the target', () => {
    expect(messages(rule, row({ 2021: 70, 2022: 140 }))).toEqual(['第1行 城镇新增就业人数 2022年 140（E6）疑为累计数：以前各年合计 70，减去后为 70，与其他年份相近。若是累计数，请改填当年数 70。']);
    expect(messages(rule, row({ 2021: 70, 2022: 119 }))).toEqual([]);
    expect(messages(rule, row({ 2021: 70, 2022: 119.1 }))).toHaveLength(1);
    expect(messages(rule, row({ 2021: 90, 2022: 150 }))).toEqual([]);
  });

  test('the first year has nothing before it, however large', () => {
    expect(verdicts(rule, row({ 2021: 138, 2022: 75 }))).toEqual(['pass D6', 'pass E6']);
  });

  test('years in 〔〕 say themselves what they are, and count in no sum', () => {
    expect(outcomes(rule, [row({ 2021: '〔70〕', 2022: '〔150〕' })])).toEqual([]);
    expect(verdicts(rule, row({ 2021: '〔70〕', 2022: 140 }))).toEqual(['pass E6']);
  });

  test('what does not add up over the period is never a sum', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill('postdoctoral-researchers-recruited', { 2021: 900, 2022: 1800 })])).toEqual([]);
  });

  test('with gaps the sum so far is unknown', () => {
    const table = row({ 2021: 70, 2023: 225 });
    expect(reasons(rule, table)).toEqual(['前面有年份未填，看不出是否为累计数', '前面有年份未填，看不出是否为累计数']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge D6', 'cannotJudge F6']);
  });
});
