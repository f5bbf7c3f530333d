import { messages, sample } from './sample';

const rule = 'row-missing';

describe(rule, () => {
  test('all rows there', () => {
    expect(messages(rule, sample('panel-2'))).toEqual([]);
  });

  test('a row deleted', () => {
    expect(messages(rule, sample('panel-2').deleteRow(sample('panel-2').rowOf('unemployment-insurance-participants')))).toEqual(['表里缺少 第7行 失业保险参保人数。请补上这一行，或重新插入表样。']);
  });
});
