import { messages, reasons, sample } from './sample';

const rule = 'recorded-rate-differs';

describe(rule, () => {
  test('as recomputed, to one decimal', () => {
    expect(messages(rule, sample('panel-2').put('urban-new-employment', 'actual', '〔270〕').put('urban-new-employment', 'completionRate', { value: 0.771, numberFormat: '0.0%' }))).toEqual([]);
  });

  test('left over from an older figure', () => {
    expect(messages(rule, sample('panel-2').put('urban-new-employment', 'actual', '〔270〕').put('urban-new-employment', 'completionRate', { value: 0.8, numberFormat: '0.0%' }))).toEqual(['第1行 城镇新增就业人数 完成率 80.0%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
  });

  test('progress counts from the base', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 661, progress: '50%' }))).toEqual(['第7行 失业保险参保人数 完成进度 50.0%（K13）与重新计算的 34.5% 不符。请恢复公式，或核对完成数和目标。']);
  });

  test('a bound cannot be recomputed', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '＞660').put('unemployment-insurance-participants', 'completionRate', 0.97))).toEqual(['完成数或目标不是确定的数，不能重新计算']);
  });
});
