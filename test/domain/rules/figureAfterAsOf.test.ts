import { messages, outcomes, sample } from './sample';

const rule = 'figure-after-as-of';

describe(rule, () => {
  test('years up to the date', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2022年6月').fill('unemployment-insurance-participants', { 2021: 660, 2022: 661 }))).toEqual([]);
  });

  test('a year beyond the date', () => {
    expect(messages(rule, sample('annual-monitoring').asOf('2022年6月').fill('unemployment-insurance-participants', { 2021: 660, 2023: 661 }))).toEqual(['第7行 失业保险参保人数 2023年 661（F13）在截至期（2022年）之后。请核对是否填错了栏，或更新截至期。']);
  });

  test('without a date nothing is judged', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put('unemployment-insurance-participants', 2025, 661)])).toEqual([]);
  });
});
