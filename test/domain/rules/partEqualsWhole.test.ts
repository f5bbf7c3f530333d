import { messages, sample } from './sample';

const rule = 'part-equals-whole';

describe(rule, () => {
  test('a part below its whole', () => {
    expect(messages(rule, sample('annual-monitoring').put('subsidised-vocational-training', 2021, 48.6).put('migrant-worker-vocational-training', 2021, 5.2))).toEqual([]);
  });

  test('the same figure twice', () => {
    expect(messages(rule, sample('annual-monitoring').put('subsidised-vocational-training', 2021, 48.6).put('migrant-worker-vocational-training', 2021, 48.6))).toEqual(['第5行 其中：农民工参加职业培训人次 2021年 48.6 与第4行的总数相同。请核对是否把同一个数填了两遍（D10、D9）。']);
  });
});
