import { failure, messages, sample, verdicts } from './sample';

const rule = 'number-as-text';
const [jobs, insured, training] = ['urban-new-employment', 'unemployment-insurance-participants', 'subsidised-vocational-training'] as const;

describe(rule, () => {
  test('numbers, notation and dashes pass', () => {
    expect(verdicts(rule, sample('panel-2').put(jobs, 'actual', '〔270〕').put(insured, 'actual', 660).put(training, 'actual', '—'))).toEqual(['pass F6', 'pass F9', 'pass F13']);
  });

  test('a number held as text is offered as a number', () => {
    const table = sample('panel-2').put(insured, 'actual', { value: '660.50', numberFormat: '@' });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 “660.50”（F13）是文本，不是数值，求和公式不会把它算进去。请改为数值 660.5。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 5 }] });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: '660.50', after: 660.5, numberFormat: 'General' });
  });

  test('full-width digits and groups of thousands too', () => {
    expect(messages(rule, sample('panel-2').put(insured, 'actual', '６６０'))).toHaveLength(1);
    expect(failure(rule, sample('panel-2').put(insured, 'actual', '1,660')).fix).toMatchObject({ after: 1660 });
  });

  test.each(['660①', '660万', '年均660', '660（含灵活就业）', '＜660', '660—661'])('%s says more than a number could carry', written => {
    expect(verdicts(rule, sample('panel-2').put(insured, 'actual', written))).toEqual(['pass F13']);
  });

  test('the text result of a formula is not typed', () => {
    expect(messages(rule, sample('panel-2').put(insured, 'actual', { value: '660', formula: '=TEXT(660,"0")' }))).toEqual([]);
  });
});
