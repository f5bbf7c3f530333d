import { messages, reasons, sample } from './sample';

const rule = 'target-worse-than-base';

describe(rule, () => {
  test('hold indicators and totals are meant so', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('a target below its base', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'target', 608))).toEqual(['第7行 失业保险参保人数 目标 608（D13）比基数 651 还差。请核对目标和方向；有意只求保持的，请标为保持类指标。']);
  });

  test('a range cannot be compared', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'target', '640—680'))).toEqual(['目标或基数不是一个数，不能比较']);
  });
});
