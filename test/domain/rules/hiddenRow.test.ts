import { failure, messages, sample, verdicts } from './sample';

const rule = 'hidden-row';
const insured = 'unemployment-insurance-participants';

describe(rule, () => {
  test('every indicator in sight, whatever else is hidden', () => {
    const found = verdicts(rule, sample('panel-2').hideRow(0));
    expect([found.length, found[0], found.at(-1)]).toEqual([18, 'pass B6', 'pass B27']);
  });

  test('an indicator’s row hidden', () => {
    const table = sample('panel-2').hideRow(12);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数（A13）所在的行被隐藏，打印时看不到。请取消隐藏。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 0 }] });
    expect(verdicts(rule, table)).toHaveLength(18);
  });
});
