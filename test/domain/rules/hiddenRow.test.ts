import { messages, sample } from './sample';

const rule = 'hidden-row';

describe(rule, () => {
  test('a hidden row outside the indicators', () => {
    expect(messages(rule, sample('panel-2').hideRow(0))).toEqual([]);
  });

  test('an indicator’s row hidden', () => {
    expect(messages(rule, sample('panel-2').hideRow(sample('panel-2').rowOf('unemployment-insurance-participants')))).toEqual(['第7行 失业保险参保人数（A13）所在的行被隐藏，打印时看不到。请取消隐藏。']);
  });
});
