import { failure, messages, sample } from './sample';

const rule = 'number-as-text';

describe(rule, () => {
  test('numbers, notation and dashes pass', () => {
    const table = sample('panel-2').put('urban-new-employment', 'actual', '〔270〕').put('unemployment-insurance-participants', 'actual', 660).put('subsidised-vocational-training', 'actual', '—');
    expect(messages(rule, table)).toEqual([]);
  });

  test('a number held as text is offered as a number', () => {
    const table = sample('panel-2').put('unemployment-insurance-participants', 'actual', { value: '660.50', numberFormat: '@' });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 “660.50”（F13）是文本，不是数值，求和公式不会把它算进去。请改为数值 660.5。']);
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: '660.50', after: 660.5, numberFormat: 'General' });
  });

  test('full-width digits too, but not the text result of a formula', () => {
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', '６６０'))).toHaveLength(1);
    expect(messages(rule, sample('panel-2').put('unemployment-insurance-participants', 'actual', { value: '660', formula: '=TEXT(660,"0")' }))).toEqual([]);
  });
});
