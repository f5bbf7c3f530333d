import { messages, reasons, sample } from './sample';

const rule = 'recorded-status-differs';

describe(rule, () => {
  test('the words the figures give', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', 690).put('unemployment-insurance-participants', 'status', '已完成'))).toEqual([]);
  });

  test('other words', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', 640).put('unemployment-insurance-participants', 'status', '已完成'))).toEqual(['第7行 失业保险参保人数 状态“已完成”（H13）与重新判断的“低于基数”不符。请恢复公式，或核对完成数和截至期。']);
  });

  test('a contradiction has no status', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '〔640〕').put('unemployment-insurance-participants', 'status', '已完成'))).toEqual(['完成数与目标的口径矛盾，不能判断状态']);
  });
});
