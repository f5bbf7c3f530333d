import { messages, reasons, sample } from './sample';

const rule = 'cumulative-typed-as-annual';

describe(rule, () => {
  test('years that vary as years do', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 94, 2022: 91, 2023: 60, 2024: 88 }))).toEqual([]);
  });

  test('the third year holds the sum of three', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2022: 80, 2023: 225 }))).toEqual(['第1行 城镇新增就业人数 2023年 225（F6）疑为累计数：以前各年合计 150，减去后为 75，与其他年份相近。若是累计数，请改填当年数 75。']);
  });

  test('with gaps the sum so far is unknown', () => {
    expect(reasons(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2023: 225 }))).toEqual(['前面有年份未填，看不出是否为累计数', '前面有年份未填，看不出是否为累计数']);
  });
});
