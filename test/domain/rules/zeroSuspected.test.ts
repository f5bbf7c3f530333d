import { messages, sample } from './sample';

const rule = 'zero-suspected';

describe(rule, () => {
  test('a zero where nothing speaks against it', () => {
    expect(messages(rule, sample('annual-monitoring').put('urban-new-employment', 2021, 0).put('unemployment-insurance-participants', 2021, 660))).toEqual([]);
  });

  test('a stock of zero beside a base of 651', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2021, 0))).toEqual(['第7行 失业保险参保人数 2021年 0（D13），而同一指标的其他数在 651 左右。确实为零请写审核说明；还没填请留空，不适用填“—”。']);
  });

  test('a yearly figure of zero beside others', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2022: 0 }))).toEqual(['第1行 城镇新增就业人数 2022年 0（E6），而同一指标的其他数在 70 左右。确实为零请写审核说明；还没填请留空，不适用填“—”。']);
  });
});
