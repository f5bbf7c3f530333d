import { messages, monthReport, outcomes, sample } from './sample';

const rule = 'signed-before-period';
const signed = (written: string, period = '2024年6月') => {
  const table = monthReport(period);
  const { sheet } = table.table();
  const row = sheet.values.findIndex(values => values.some(value => String(value).startsWith('报出日期')));
  const column = (sheet.values[row] ?? []).findIndex(value => String(value).startsWith('报出日期'));
  return table.write(row, column, `报出日期：${written}`);
};

describe(rule, () => {
  test('reported in or after its month', () => {
    expect(outcomes(rule, [signed('2024年7月5日')]).map(outcome => outcome.verdict)).toEqual(['pass']);
    expect(outcomes(rule, [signed('2024-6-25')]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('reported before its month began', () => {
    expect(messages(rule, signed('2024年5月30日'))).toEqual(['报出日期 2024年5月30日（E29）早于报告期的2024年6月。请核对报出日期和报告期。']);
    expect(messages(rule, signed('2024年7月5日', '2025年'))[0]).toMatch(/早于报告期的2025年12月。/);
    expect(messages(rule, signed('七月五日'))).toEqual(['报出日期“七月五日”（E29）读不出日期。请写作 2023年7月5日 或 2023-7-5。']);
  });

  test('no date, or no line for it, is not judged', () => {
    expect(outcomes(rule, [signed('')])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2', 'printed')])).toEqual([]);
  });
});
