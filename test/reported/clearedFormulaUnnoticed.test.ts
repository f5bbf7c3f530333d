/** Reported: Delete pressed on a 完成率 left the report without the figure, and the audit said “可以提交”. */
import { failure, messages, sample } from '../domain/rules/sample';

const rule = 'formula-overwritten';
const [jobs, training, insured, cards, pension] = ['urban-new-employment', 'subsidised-vocational-training', 'unemployment-insurance-participants', 'social-security-card-holders', 'basic-pension-participation-rate'] as const;

test('a formula cleared in a row that is filled in is missed and offered again', () => {
  const table = sample('panel-2').fill(insured, { actual: 690, completionRate: '' });
  expect(messages(rule, table.fill(cards, { actual: 6150 }))).toEqual(['第7行 失业保险参保人数 完成率（G13）是空的，同一栏其他行是公式，算出的数没有了。请从相邻行复制公式恢复。']);
  expect(failure(rule, table).fix).toMatchObject({ before: '', after: expect.stringMatching(/^=IF\(OR\(COUNTA\(F13\)=0,COUNTA\(D13\)=0\)/) });
});

test('the sum of the years cleared', () => {
  const table = sample('annual-monitoring').fill(jobs, { 2021: 70, cumulative: '' }).fill(training, { 2021: 50 });
  expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 规划期累计（I6）是空的，同一栏其他行是公式，算出的数没有了。请从相邻行复制公式恢复。']);
});

test('a row not filled in yet, a column mostly empty and one of another sort miss nothing', () => {
  expect(messages(rule, sample('panel-2').fill(insured, { completionRate: '' }))).toEqual([]);
  expect(messages(rule, sample('panel-2').fill(insured, { actual: 690, completionRate: '' }).fill(cards, { actual: 6150, completionRate: '' }).fill(pension, { actual: 95 }))).toEqual([]);
});
