import { checkBrackets } from '../../../src/domain/figure/bracketCheck';
import { isProblem, parseFigure } from '../../../src/domain/figure';

describe('the brackets of a figure', () => {
  test.each<[string, boolean]>([['5', false], ['〔5〕', true], ['累计［ 5 ］万人', true], ['5{', false], ['「5', false]])('%s: a total over the plan period %s', (text, expected) => { expect(checkBrackets(text)).toBe(expected); });

  test.each<[string, object]>([
    ['〔5', { fault: 'mismatched-brackets', candidate: ' 5', cumulative: true }], ['5)', { fault: 'mismatched-brackets', candidate: '5 ', cumulative: true }], ['5(', { fault: 'mismatched-brackets' }], [')5', { fault: 'mismatched-brackets' }],
    ['(5)', { fault: 'round-brackets', candidate: ' 5 ', cumulative: true }], ['「5」', { fault: 'round-brackets', candidate: ' 5 ', cumulative: true }], ['〔5)', { fault: 'mismatched-brackets', candidate: ' 5 ', cumulative: true }],
    ['〕5〕', { fault: 'mismatched-brackets', candidate: ' 5 ', cumulative: true }], ['〕5〔', { fault: 'mismatched-brackets' }], ['5〕人〕', { fault: 'mismatched-brackets' }],
    ['〔〔5〕〕', { fault: 'mismatched-brackets', candidate: '  5  ', cumulative: true }], ['〔5〕〔6〕', { fault: 'several-values' }], ['〔1,234.5〕人〕', { fault: 'mismatched-brackets', candidate: ' 1,234.5 人 ', cumulative: true }],
    ['5〔1〕', { fault: 'footnote-number' }], ['5( 1 )', { fault: 'footnote-number' }], ['5(1.5)', { fault: 'several-values' }], ['5(1a)', { fault: 'several-values' }], ['〔5〕6', { fault: 'several-values' }], ['〔2021〕26号', { fault: 'document-number' }], ['5(人)6', { fault: 'several-values' }], ['5〔6〕7', { fault: 'several-values' }],
    ['5(a)', { fault: 'junk' }], ['(人)5', { fault: 'junk' }],
  ])('%s', (text, fault) => { expect(checkBrackets(text)).toEqual(fault); });

  test.each<[string, string, string | undefined]>([
    ['〕442〕', 'mismatched-brackets', '〔442〕'], ['〕442〔', 'mismatched-brackets', undefined], ['442〔a〕', 'junk', undefined], ['〔a〕442', 'junk', undefined], ['442〔5〕6', 'several-values', undefined], ['442（1.5）', 'several-values', undefined], ['442（ 1 ）', 'footnote-number', undefined],
  ])('%s is told: %s', (text, code, reading) => {
    const problem = parseFigure(text);
    expect(isProblem(problem) && [problem.code, problem.reading]).toEqual([code, reading]);
  });
});
