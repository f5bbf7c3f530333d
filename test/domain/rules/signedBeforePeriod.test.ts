import { messages, monthReport, outcomes, sample } from './sample';
import type { Sample } from './sample';

const rule = 'signed-before-period';
function signed(written: string | number | boolean, table: Sample = monthReport('2024年6月')): Sample {
  const { sheet } = table.table();
  const row = sheet.values.findIndex(values => values.some(value => String(value).startsWith('报出日期')));
  const column = (sheet.values[row] ?? []).findIndex(value => String(value).startsWith('报出日期'));
  return typeof written === 'string' ? table.write(row, column, `报出日期：${written}`) : table.write(row, column, '报出日期：').write(row, column + 1, written);
}
const places = [{ sheet: '2024年6月', row: 28, column: 4 }];

describe(rule, () => {
  test.each(['2024年7月5日', '2024-6-25', '2024年6月1日', '2025年1月1日'])('reported in or after its month: %s', written => {
    expect(outcomes(rule, [signed(written)])).toEqual([{ verdict: 'pass', places }]);
  });

  test('reported before its month began', () => {
    expect(outcomes(rule, [signed('2024年5月30日')])).toEqual([{ verdict: 'fail', failure: { places, message: '报出日期 2024年5月30日（E29）早于报告期的2024年6月。请核对报出日期和报告期。' } }]);
    expect(messages(rule, signed('2023年7月5日'))).toHaveLength(1);
    expect(messages(rule, signed('2024-5-30'))).toEqual(['报出日期 2024-5-30（E29）早于报告期的2024年6月。请核对报出日期和报告期。']);
    expect(messages(rule, signed('２０２４年５月３０日'))).toEqual(['报出日期 2024年5月30日（E29）早于报告期的2024年6月。请核对报出日期和报告期。']);
    expect(messages(rule, signed('2024年7月5日', monthReport('2025年')))[0]).toMatch(/早于报告期的2025年12月。/);
  });

  test('a date typed into a cell of its own', () => {
    expect(messages(rule, signed(45473))).toEqual([]);
    expect(messages(rule, signed(45412))).toEqual(['报出日期 2024年4月30日（F29）早于报告期的2024年6月。请核对报出日期和报告期。']);
    expect(outcomes(rule, [signed(true)])).toEqual([]);
  });

  test('what is no date is a hint', () => {
    expect(outcomes(rule, [signed('七月五日')])).toEqual([{ verdict: 'fail', failure: { places, severity: 'hint', message: '报出日期“七月五日”（E29）读不出日期。请写作 2023年7月5日 或 2023-7-5。' } }]);
  });

  test('a table of years goes by its 截至期', () => {
    expect(messages(rule, signed('2023年5月5日', sample('annual-monitoring').asOf('2023年6月')))[0]).toMatch(/^报出日期 2023年5月5日（.+）早于报告期的2023年6月。/);
    expect(messages(rule, signed('2023年6月5日', sample('annual-monitoring').asOf('2023年6月')))).toEqual([]);
    expect(outcomes(rule, [signed('2019年5月5日', monthReport(''))]).map(outcome => outcome.verdict)).toEqual(['pass']);
  });

  test('no date, or no line for it, is not judged', () => {
    expect(outcomes(rule, [signed('')])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2', 'printed')])).toEqual([]);
  });
});
