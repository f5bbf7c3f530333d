import { messages, sample } from '../domain/rules/sample';
import type { Sample } from '../domain/rules/sample';

const jobs = 'urban-new-employment';
/** 〔270〕 of 〔350〕 is 77.1 %; row 4 holds the header of column G. */
const rate = (header: string, written: Parameters<Sample['put']>[2]) => messages('recorded-rate-differs', sample('panel-2').write(3, 6, header).put(jobs, 'actual', '〔270〕').put(jobs, 'completionRate', written));

/** 77.1 under 完成率（%） was told as “7710.0%”. */
test('under a header in % a rate is written as a percentage', () => {
  expect(rate('完成率（%）', { value: 77.1, numberFormat: '0.0' })).toEqual([]);
  expect(rate('完成率（%）', { value: 80, numberFormat: '0.0' })).toEqual(['第1行 城镇新增就业人数 完成率 80.0%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
  expect(rate('完成率（%）', { value: 0.771, numberFormat: '0.0' })).toEqual(['第1行 城镇新增就业人数 完成率 0.8%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
});

test('a format that shows % shows what it shows, whatever the header', () => {
  expect(rate('完成率（%）', { value: 0.771, numberFormat: '0.0%' })).toEqual([]);
  expect(rate('完成率（%）', '77.1%')).toEqual([]);
});

test('where nothing says % both ways of writing it are right', () => {
  for (const written of [77.1, 0.771]) expect(rate('完成率', { value: written, numberFormat: 'General' })).toEqual([]);
  for (const written of [80, 0.8]) expect(rate('完成率', { value: written, numberFormat: 'General' })).toEqual(['第1行 城镇新增就业人数 完成率 80.0%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
  expect(rate('完成率', { value: 77.1, numberFormat: '0.0%' })).toEqual(['第1行 城镇新增就业人数 完成率 7710.0%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
});
