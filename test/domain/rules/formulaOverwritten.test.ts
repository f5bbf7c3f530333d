import { failure, messages, sample } from './sample';

const rule = 'formula-overwritten';

describe(rule, () => {
  test('live formulas and a table sent on as values pass', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, cumulative: { value: 70, formula: '=SUM(D6:H6)' } }))).toEqual([]);
  });

  test('one value among formulas', () => {
    expect(messages(rule, sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, cumulative: '〔70〕' }).put('subsidised-vocational-training', 'cumulative', { value: '', formula: '=SUM(D9:H9)' }))).toEqual(['第1行 城镇新增就业人数 规划期累计 〔70〕（I6）是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。']);
  });

  test('the formula of the nearest row of its sort is offered, none of another sort', () => {
    const table = () => sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, cumulative: 70 });
    expect(failure(rule, table()).fix).toMatchObject({ before: 70, after: expect.stringMatching(/^=IF\(COUNTA\(D6:H6\)/) });
    const rate = sample('annual-monitoring').put('unemployment-insurance-participants', 'status', '已完成');
    expect(failure(rule, rate).fix).toMatchObject({ before: '已完成', after: expect.stringMatching(/^=IF\(OR\(COUNTA\(D13:H13\)=0,.*HB\.STATUS\(D13:H13,C13,B13,IF\(\$C\$3="","",\$C\$3\),2021,2025,1\)\)$/) });
  });

  test('a sum of the province typed over', () => {
    expect(messages(rule, sample('regional').put('unemployment-insurance-participants', 'provinceActual', 660))).toEqual(['第7行 失业保险参保人数 全省 660（C13）是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。']);
  });
});
