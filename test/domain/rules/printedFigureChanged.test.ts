import { failure, messages, outcomes, sample } from './sample';

const rule = 'printed-figure-changed';

describe(rule, () => {
  test('the tables as printed', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
  });

  test('a target mistyped is offered back', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'target', 608);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 目标 608（D13）与规划原文 680 不符。目标和基数照规划原文，请改回 680；规划有调整的请写审核说明。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 3 }, before: 608, after: 680 });
  });

  test('a total that lost its brackets', () => {
    const table = sample('panel-2').put('urban-new-employment', 'target', 350);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 目标 350（D6）与规划原文 〔350〕 不符。目标和基数照规划原文，请改回 〔350〕；规划有调整的请写审核说明。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 5, column: 3 }, before: 350, after: '〔350〕', numberFormat: '@' });
  });

  test('a base deleted', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'base', ''))).toEqual(['第7行 失业保险参保人数 基数 空白（C13）与规划原文 651 不符。目标和基数照规划原文，请改回 651；规划有调整的请写审核说明。']);
  });

  test('a region has its own figures', () => {
    expect(outcomes(rule, [sample('panel-2').reportingUnit('武汉市').put('unemployment-insurance-participants', 'target', 60)])).toEqual([]);
  });
});
