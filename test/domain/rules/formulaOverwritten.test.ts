import { failure, messages, outcomes, sample, verdicts } from './sample';
import type { Indicator } from '../../../src/domain/plan/plan';
import type { Sample } from './sample';

const rule = 'formula-overwritten';
const [jobs, training, migrants, insured, cards, pension] = ['urban-new-employment', 'subsidised-vocational-training', 'migrant-worker-vocational-training', 'unemployment-insurance-participants', 'social-security-card-holders', 'basic-pension-participation-rate'] as const;
/** A table whose column of 状态 holds a formula for each of these rows only. */
function statuses(formulas: Readonly<Record<string, string>>): Sample {
  const table = sample('annual-monitoring');
  for (const { indicator } of table.table().rows) {
    const formula = formulas[indicator];
    table.put(indicator, 'status', formula === undefined ? '' : { value: '', formula });
  }
  return table;
}
const fixOf = (table: Sample) => failure(rule, table).fix;

describe(rule, () => {
  test('live formulas and a table sent on as values pass', () => {
    expect(messages(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, cumulative: { value: 70, formula: '=SUM(D6:H6)' } }))).toEqual([]);
    expect(outcomes(rule, [statuses({}).put(jobs, 'status', '已完成')]).filter(outcome => outcome.verdict === 'fail')).toEqual([]);
  });

  test('one value among formulas', () => {
    const table = sample('annual-monitoring').fill(jobs, { 2021: 70, cumulative: '〔70〕' }).put(training, 'cumulative', { value: '', formula: '=SUM(D9:H9)' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 规划期累计 〔70〕（I6）是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, places: [{ sheet: '年度监测表', row: 5, column: 8 }] });
  });

  test('formulas, blanks and — pass, as far as their column is calculated at all', () => {
    const table = statuses({ [jobs]: '=A1' }).put(training, 'status', '—').put(migrants, 'status', '已完成');
    expect(verdicts(rule, table).filter(each => each.startsWith('pass M')).slice(0, 4)).toEqual(['pass M6', 'pass M7', 'pass M8', 'pass M9']);
    expect(verdicts(rule, table).filter(each => each.startsWith('fail'))).toEqual(['fail M10']);
    expect(verdicts(rule, statuses({})).filter(each => each.includes(' M'))).toEqual([]);
  });

  test('the formula of the nearest row of its sort is offered, none of another sort', () => {
    const table = () => sample('annual-monitoring').fill(jobs, { 2021: 70, cumulative: 70 });
    expect(fixOf(table())).toMatchObject({ before: 70, after: expect.stringMatching(/^=IF\(COUNTA\(D6:H6\)/) });
    const rate = sample('annual-monitoring').put(insured, 'status', '已完成');
    expect(fixOf(rate)).toMatchObject({ before: '已完成', after: expect.stringMatching(/^=IF\(OR\(COUNTA\(D13:H13\)=0,.*HB\.STATUS\(D13:H13,C13,B13,IF\(\$C\$3="","",\$C\$3\),2021,2025,1\)\)$/) });
  });

  test('nearest up or down', () => {
    expect(fixOf(statuses({ [insured]: '=UP(A13)', [cards]: '=DOWN(A26)' }).put('resident-pension-fund-entrusted-investment', 'status', '已完成'))).toMatchObject({ after: '=UP(A15)' });
    expect(fixOf(statuses({ [jobs]: '=UP(A6)', [migrants]: '=DOWN(A10)' }).put(training, 'status', '已完成'))).toMatchObject({ after: '=DOWN(A9)' });
  });

  test('a total, a ceiling, one that is only held, one that adds up, one of five years: no formula of the one is the other’s', () => {
    const after = (otherwise: Partial<Indicator>) => outcomes(rule, [statuses({ [cards]: '=X(A26)' }).put(insured, 'status', '已完成')], undefined, { [cards]: otherwise }).flatMap(outcome => (outcome.verdict === 'fail' ? [outcome.failure.fix?.after] : []));
    const others: readonly Partial<Indicator>[] = [{ kind: 'annualFlow' }, { direction: 'lowerIsBetter' }, { hold: true }, { additive: false }, { span: 'fiveYears' }];
    expect([after({}), ...others.map(after)]).toEqual([['=X(A13)'], ...others.map(() => [undefined])]);
  });

  test('a formula cleared is missed where its row is filled in and most of its sort are calculated', () => {
    const stocks = [cards, 'resident-pension-fund-entrusted-investment'] as const;
    const cleared = (calculated: readonly string[], row: Parameters<Sample['fill']>[1] = { 2021: 655 }) => verdicts(rule, statuses(Object.fromEntries(calculated.map((indicator, at) => [indicator, `=A${[26, 15][at]}`]))).fill(insured, row)).filter(each => each.startsWith('fail'));
    expect([cleared(stocks), cleared(stocks, {}), cleared(stocks, { 2021: '—' }), cleared([cards])]).toEqual([['fail M13'], [], ['fail M13'], []]);
    const table = statuses({ [cards]: '=A26', [stocks[1]]: '=A15' }).put(insured, 2021, 655);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 状态（M13）是空的，同一栏其他行是公式，算出的数没有了。请从相邻行复制公式恢复。']);
    expect(fixOf(table)).toMatchObject({ before: '', after: '=A13' });
    expect(messages(rule, statuses({ [cards]: '=A1', [stocks[1]]: '=A1' }).put(insured, 2021, 655))).toEqual([]);
  });

  test('a formula that looks elsewhere is offered to nobody', () => {
    expect(fixOf(statuses({ [cards]: '=A27' }).put(insured, 'status', '已完成'))).toBeUndefined();
  });

  test('the format stays, but a text cell would show the formula', () => {
    const written = (numberFormat: string) => fixOf(statuses({ [cards]: '=A26' }).put(insured, 'status', { value: '已完成', numberFormat }));
    expect(written('0.0%')).toEqual({ place: { sheet: '年度监测表', row: 12, column: 12 }, before: '已完成', after: '=A13', numberFormat: '0.0%' });
    expect(written('@')?.numberFormat).toBe('General');
  });

  test('a sum of the province typed over; a rate of the province is typed by right', () => {
    expect(messages(rule, sample('regional').put(insured, 'provinceActual', 660).put(pension, 'provinceActual', 92))).toEqual(['第7行 失业保险参保人数 全省 660（C13）是直接填的数，同一栏其他行是公式。完成数变了它不会跟着变，请从相邻行复制公式恢复。']);
  });
});
