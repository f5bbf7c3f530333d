import { messages, reasons, sample } from './sample';

const rule = 'negative-count';

describe(rule, () => {
  test('counts from zero up pass, rates are not asked', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', 0).put('basic-pension-participation-rate', 'actual', -3))).toEqual([]);
  });

  test('a negative stock', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2021, -651))).toEqual(['第7行 失业保险参保人数 2021年 -651万人（D13）是负数，总量不会小于0。请核对填报数。']);
  });

  test('a negative total: (270) became −270', () => {
    expect(messages(rule, sample('panel-2').put('urban-new-employment', 'actual', -270))).toEqual(['第1行 城镇新增就业人数 -270万人（F6）是负数，总量不会小于0。Excel 会把 (270) 变成负数；请核对后填写，五年累计数写作〔270〕。']);
  });

  test('a bound cannot be judged', () => {
    expect(reasons(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '约660'))).toEqual(['不是一个确定的数，无法判断正负']);
  });
});
