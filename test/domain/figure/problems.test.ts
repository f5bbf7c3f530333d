import { isProblem, parseFigure } from '../../../src/domain/figure';

/** The text, the problem's code, and the reading offered, if any. */
const problems: readonly (readonly [text: string, code: string, reading?: string])[] = [
  ['（442）', 'round-brackets', '〔442〕'],
  ['(9)', 'round-brackets', '〔9〕'],
  ['(350)', 'round-brackets', '〔350〕'],
  ['（＞10）万人', 'round-brackets', '〔＞10〕万人'],
  ['{442}', 'round-brackets', '〔442〕'],
  ['〔442', 'mismatched-brackets', '〔442〕'],
  ['442〕', 'mismatched-brackets', '〔442〕'],
  ['〔442]', 'mismatched-brackets', '〔442〕'],
  ['[442］', 'mismatched-brackets', '〔442〕'],
  ['〔442）', 'mismatched-brackets', '〔442〕'],
  ['(442〕', 'mismatched-brackets', '〔442〕'],
  ['〔442〔', 'mismatched-brackets', '〔442〕'],
  ['〔50万人', 'mismatched-brackets', '〔50〕万人'],
  ['442（', 'mismatched-brackets'],
  ['〔442〕〔350〕', 'several-values'],
  ['〔350〕[1]', 'several-values'],
  ['〔5〕/〔6〕', 'several-values'],
  ['〔〔442〕〕', 'mismatched-brackets', '〔442〕'],
  ['≥95%（城镇）、≥90%（农村）', 'several-values'],
  ['442[1]', 'footnote-number'],
  ['442〔1〕', 'footnote-number'],
  ['442（1）', 'footnote-number'],
  ['〔2021〕26号', 'document-number'],
  ['鄂人社发〔2021〕26号', 'document-number'],
  ['〔350〕442', 'several-values'],
  ['〔〕', 'empty-brackets'],
  ['〔　〕', 'empty-brackets'],
  ['〔—〕', 'dash-with-words', '—'],
  ['〔1∶4∶5〕', 'cumulative-ratio'],
  ['350（五年累计）', 'cumulative-in-words', '〔350〕'],
  ['五年累计350', 'cumulative-in-words'],
  ['5%（以内）', 'bound-in-remark', '≤5%'],
  ['50（约）', 'bound-in-remark', '约50'],
  ['442（50万人）', 'several-values'],
  ['3。35', 'decimal-point', '3.35'],
  ['3，35', 'decimal-point', '3.35'],
  ['12，69%', 'decimal-point', '12.69%'],
  ['〔3。5〕', 'decimal-point', '〔3.5〕'],
  ['3·35', 'decimal-point', '3.35'],
  ['1，234', 'decimal-point'],
  ['1，234，567', 'decimal-point', '1234567'],
  ['一', 'numeral-for-dash', '—'],
  ['.5', 'bare-point', '0.5'],
  ['5.', 'bare-point', '5'],
  ['007', 'leading-zeros', '7'],
  ['1:04:05', 'leading-zeros', '1∶4∶5'],
  ['=100', 'formula-as-text', '100'],
  ['≮5', 'unlisted-sign', '≥5'],
  ['≈5', 'unlisted-sign', '约5'],
  ['>808 {# m/', 'junk'],
  ['5斤', 'junk'],
  ['5{位}', 'junk'],
  ['5（①）', 'junk'],
  ['5%%', 'junk'],
  ['5人（次）', 'junk'],
  ['（预期性）95', 'junk'],
  ['5m', 'junk'],
  ['5+', 'junk'],
  ['34\n77', 'several-values'],
  ['2 55', 'several-values'],
  ['2　55', 'several-values'],
  ['1 234', 'several-values'],
  ['5→6', 'several-values'],
  ['5/6', 'several-values'],
  ['5、6', 'several-values'],
  ['5 -6', 'several-values'],
  ['5−6', 'several-values'],
  ['5—6—7', 'several-values'],
  ['350，其中女性200', 'several-values'],
  ['12,69', 'digit-groups'],
  ['1,23', 'digit-groups'],
  ['1234,567', 'digit-groups'],
  ['1,2345', 'digit-groups'],
  ['0,123', 'digit-groups'],
  ['1,,234', 'digit-groups'],
  ['1.2.3', 'digit-groups'],
  ['1e5', 'scientific-notation'],
  ['1.5E+05', 'scientific-notation'],
  ['100余', 'vague-number'],
  ['100多', 'vague-number'],
  ['100近', 'vague-number'],
  ['1000多万人', 'vague-number'],
  ['100万余人', 'vague-number'],
  ['近100', 'vague-number'],
  ['2025年', 'bare-year'],
  ['2025 年', 'bare-year'],
  ['2021—2025', 'bare-year'],
  ['2021-2025年', 'bare-year'],
  ['2021年—2025年', 'bare-year'],
  ['2025年底', 'bare-year'],
  ['2025年达到90', 'bare-year'],
  ['12月', 'date'],
  ['5月1日', 'date'],
  ['5²', 'superscript'],
  ['降低5', 'unclear-sign'],
  ['下降3个百分点', 'unclear-sign'],
  ['—5', 'unclear-minus'],
  ['- 5', 'unclear-minus'],
  ['--5', 'unclear-minus'],
  ['不低于5以下', 'conflicting-bounds'],
  ['＜＞5', 'conflicting-bounds'],
  ['控制在90以上', 'conflicting-bounds'],
  ['5—6左右', 'bound-on-range'],
  ['5.5—5%', 'reversed-range'],
  ['5—5', 'reversed-range'],
  ['5%—6', 'range-units'],
  ['5%—6‰', 'range-units'],
  ['12345678901234567', 'too-many-digits'],
  ['约', 'missing-number'],
  ['＜', 'missing-number'],
  ['万人', 'missing-number'],
  ['%', 'missing-number'],
  ['三百人', 'chinese-numerals'],
  ['百分之五', 'chinese-numerals'],
  ['—（无）', 'dash-with-words'],
  ['其中1750', 'figure-among-words'],
  ['比2020年提高5个百分点', 'figure-among-words'],
  ['1∶', 'ratio-part'],
  ['1∶-4', 'ratio-part'],
  ['0∶0', 'ratio-part'],
  ['1∶4%', 'ratio-part'],
  ['A→B', 'unreadable'],
  ['N/A', 'unreadable'],
  ['TRUE', 'unreadable'],
  ['?', 'unreadable'],
  ['①', 'unreadable'],
  ['#N/A', 'error-value'],
  ['#DIV/0!', 'error-value'],
  ['1'.repeat(500), 'too-long'],
];

/** Three columns each, so that jest does not take a missing reading for its done callback. */
const rows = problems.map(([text, code, reading]): [string, string, string | undefined] => [text, code, reading]);

describe('what is no figure', () => {
  test.each(rows)('%j is a Problem: %s %s', (text, code, reading) => {
    const problem = parseFigure(text);
    expect(problem).toMatchObject({ kind: 'problem', code, written: text });
    expect(isProblem(problem) ? problem.reading : '').toBe(reading);
  });

  test.each(rows)('%j says what is wrong in Chinese, quoting the cell', (text, _code, reading) => {
    const problem = parseFigure(text);
    if (!isProblem(problem)) throw new Error(`${text} was read as a figure`);
    expect(problem.message).toMatch(/^“.+”[^“]*[。，].*[\u4e00-\u9fff]/u);
    if (text.length < 30 && !text.includes('\n')) expect(problem.message).toContain(`“${text.trim()}”`);
    expect(problem.message.includes('是否应为')).toBe(reading !== undefined);
  });

  test('a line break is shown in the message', () => {
    expect(parseFigure('34\n77')).toMatchObject({ message: '“34⏎77”里有两个以上的数。一格只填一个数，请分开填写。' });
  });

  test('the whole message of an offered reading', () => {
    expect(parseFigure('（442）')).toMatchObject({ message: '“（442）”用了别的括号。五年累计数请用“〔 〕”括起，负数请用负号。是否应为“〔442〕”？' });
  });
});
