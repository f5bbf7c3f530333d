import { messages, sample } from './sample';

const rule = 'repeated-figure';

describe(rule, () => {
  test('100, a target just met and short figures may repeat', () => {
    expect(messages(rule, sample('annual-monitoring').fill('labour-inspection-complaint-settlement-rate', { 2021: 100, 2022: 100 }).fill('unemployment-insurance-participants', { 2021: 680, 2022: 680 }).fill('urban-new-employment', { 2021: 70, 2022: 70 }))).toEqual([]);
  });

  test('three digits and more repeated', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 668.35, 2022: 668.35 }))).toEqual(['第7行 失业保险参保人数 2022年 668.35（E13）与2021年完全相同。请核对是否粘贴了上年的数。']);
  });
});
