import { isProblem, parseFigure } from '../../../src/domain/figure';
import { isChineseNumeral } from '../../../src/domain/figure/chineseNumerals';
import { isLead } from '../../../src/domain/figure/leadReader';

describe('targets in words', () => {
  test.each([
    '下降', '增长', '保持', '降低', '“十四五”末实现全覆盖', '（全部）完成', 'A级以上企业全覆盖', 'z值稳中有降', 'Z级', 'a级', '完成 ISO 认证', '与全国平均水平持平；稳中有降', '较2020年翻一番', '2025年前完成', '与2020年、2025年持平', '优于“十三五”·全国平均',
  ])('%s is kept', text => { expect(parseFigure(text)).toEqual({ kind: 'text', text }); });

  test.each<[string, string]>([
    ['达到', 'missing-number'], ['近', 'missing-number'], ['五年累计', 'missing-number'], ['不低于人', 'missing-number'], ['≤', 'missing-number'], ['‰', 'missing-number'], ['约〔 〕万人', 'missing-number'], ['≥①', 'missing-number'],
    ['!', 'unreadable'], ['GDP', 'unreadable'], ['、完成', 'unreadable'], ['《全国平均水平', 'unreadable'], ['①完成', 'unreadable'], ['完成〔', 'unreadable'], ['〕完成〔', 'unreadable'], ['完成#', 'unreadable'], ['#完成', 'unreadable'], ['完成*', 'unreadable'],
    ['（—）', 'dash-with-words'], ['— 完成', 'dash-with-words'], ['—①', 'dash-with-words'], ['()', 'empty-brackets'], ['〔 （ ） 〕', 'empty-brackets'], ['一 ー', 'numeral-for-dash'],
    ['与20年前持平', 'figure-among-words'], ['与2020年持平#', 'figure-among-words'], ['到2025年', 'figure-among-words'], ['A5', 'junk'], ['/5', 'unclear-minus'], ['2120年持平了', 'junk'],
  ])('%s is none: %s', (text, code) => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code }); });

  test.each<[string, string, string | undefined]>([['（—）', 'dash-with-words', '—'], ['— 完成', 'dash-with-words', undefined], ['-.5', 'unclear-minus', undefined], ['力争.5', 'bare-point', '力争0.5'], ['力争≯5', 'unlisted-sign', '力争≤5'], ['力争=5', 'formula-as-text', '力争5'], ['≒5%', 'unlisted-sign', '约5%'], ['力争《5%', 'unlisted-sign', '力争＜5%'], ['=<5', 'unlisted-sign', '≤5']])('%s: %s, offering %s', (text, code, reading) => {
    const problem = parseFigure(text);
    expect(isProblem(problem) && [problem.code, problem.reading]).toEqual([code, reading]);
  });
});

test.each<[string, boolean]>([
  ['三', true], ['三百五十人', true], ['一千二百', true], ['三点五', true], ['百分之五', true], ['千分之三', true], ['百分之五以内', true], ['两万人次', true], ['十', true], ['〇', true], ['三百人 *', true],
  ['百', false], ['百分之', false], ['', false], ['三者', false], ['第三', false], ['翻一番', false], ['人三', false],
])('%j is a number in Chinese numerals: %s', (text, expected) => { expect(isChineseNumeral(text)).toBe(expected); });

test.each<[string, boolean]>([['累计', true], ['力争 不低于', true], ['降低', true], ['近', true], ['控制在', true], ['', true], ['降低失业率', false], ['其中', false], ['五年累计新增', false]])('%j is nothing but words before a number: %s', (text, expected) => { expect(isLead(text)).toBe(expected); });
