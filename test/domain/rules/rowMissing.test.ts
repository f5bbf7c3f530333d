import { failure, messages, outcomes, sample } from './sample';

const rule = 'row-missing';

describe(rule, () => {
  test('all rows there', () => {
    expect(outcomes(rule, [sample('panel-2')])).toEqual([{ verdict: 'pass', places: [{ sheet: '专栏2', row: 5, column: 0 }] }]);
  });

  test('a row deleted is shown at the row before it', () => {
    const table = sample('panel-2').deleteRow(12);
    expect(messages(rule, table)).toEqual(['表里缺少 第7行 失业保险参保人数。请补上这一行，或重新插入表样。']);
    expect(failure(rule, table)).toMatchObject({ indicator: 'unemployment-insurance-participants', places: [{ sheet: '专栏2', row: 11, column: 0 }] });
  });

  test('an 其中 row is called so', () => {
    expect(messages(rule, sample('panel-2').deleteRow(9))).toEqual(['表里缺少 第5行 其中：农民工参加职业培训人次。请补上这一行，或重新插入表样。']);
  });
});
