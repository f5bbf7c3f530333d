import { messages, reasons, sample } from './sample';

const rule = 'annual-typed-as-cumulative';

describe(rule, () => {
  test('totals that grow by a year’s figure', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: '〔70〕', 2022: '〔150〕' }))).toEqual([]);
  });

  test('brackets around the year’s own figure', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: '〔70〕', 2022: '〔75〕' }))).toEqual(['第1行 城镇新增就业人数 2022年 〔75〕（E6）只比2021年多 5，疑为当年数。〔〕里应是累计数：若是当年数，请去掉〔〕或改填累计数。']);
  });

  test('without a target nothing says how much a year is', () => {
    expect(reasons(rule, sample('annual-monitoring').put('urban-new-employment', 'target', '完成国家下达目标').fill('urban-new-employment', { 2021: '〔70〕', 2022: '〔75〕' }))).toEqual(['目标不是一个数，看不出每年大约多少']);
  });
});
