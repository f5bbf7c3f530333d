import { messages, sample } from './sample';

const rule = 'tables-disagree';

describe(rule, () => {
  test('the same figure in two tables, rounded in one', () => {
    expect(messages(rule, sample('panel-2').asOf('2023年').put('unemployment-insurance-participants', 'actual', 660.5), sample('annual-monitoring').put('unemployment-insurance-participants', 2023, '661'))).toEqual([]);
  });

  test('another figure in the second table', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2023, 666), sample('panel-2').asOf('2023年').put('unemployment-insurance-participants', 'actual', 660.5))).toEqual(['第7行 失业保险参保人数 2023年 666.0（F13）与“专栏2”（F13）的 660.5 不一致，相差 5.5。同一个数两处应相同，请核对。']);
  });

  test('without 截至期 the tables may speak of different years', () => {
    expect(messages(rule, sample('annual-monitoring').put('unemployment-insurance-participants', 2023, 666), sample('panel-2').put('unemployment-insurance-participants', 'actual', 660.5))).toEqual([]);
  });

  test('the total of the period against the sum of its years', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2022: 80, cumulative: '〔150〕' }), sample('panel-2').asOf('2022年').put('urban-new-employment', 'actual', '〔160〕'))).toEqual(['第1行 城镇新增就业人数 规划期累计 150（I6）与“专栏2”（F6）的 160 不一致，相差 10。同一个数两处应相同，请核对。']);
  });
});
