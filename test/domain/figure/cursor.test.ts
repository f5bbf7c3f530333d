import { countHan, hasDigit, isDigit, isFault, isHan, isLetter } from '../../../src/domain/figure/cursor';
import { isProblem, isQuantity, parseFigure } from '../../../src/domain/figure';

describe('kinds of characters', () => {
  test.each<[string, boolean]>([['0', true], ['9', true], ['/', false], [':', false], ['', false], ['５', false], ['一', false]])('%j is a digit: %s', (character, expected) => { expect(isDigit(character)).toBe(expected); });
  test.each<[string, boolean]>([['A', true], ['Z', true], ['a', true], ['z', true], ['@', false], ['[', false], ['`', false], ['{', false], ['5', false], ['人', false]])('%j is a letter: %s', (character, expected) => { expect(isLetter(character)).toBe(expected); });
  test.each<[string, boolean]>([['一', true], ['\u9fff', true], ['\ua000', false], ['〇', false], ['A', false], ['，', false]])('%j is a Chinese character: %s', (character, expected) => { expect(isHan(character)).toBe(expected); });
  test('are counted', () => {
    expect([countHan('与GDP增长同步，5%'), countHan('GDP'), countHan('')]).toEqual([5, 0, 0]);
    expect([hasDigit('第5'), hasDigit('5人'), hasDigit('三'), hasDigit('')]).toEqual([true, true, false, false]);
  });
});

test('a fault is told from every other result', () => {
  expect(isFault({ fault: 'junk' })).toBe(true);
  for (const value of [null, undefined, 'junk', 5, {}, { sign: 'le' }]) expect(isFault(value)).toBe(false);
});

test.each<[string, boolean, boolean]>([
  ['442', true, false], ['〔＞10〕', true, false], ['5—6', true, false], ['1∶4∶5', false, false], ['—', false, false], ['', false, false], ['与GDP增长同步', false, false], ['5/6', false, true],
])('%j can be calculated with: %s; is a problem: %s', (text, quantity, problem) => {
  const figure = parseFigure(text);
  expect([isQuantity(figure), isProblem(figure)]).toEqual([quantity, problem]);
});
