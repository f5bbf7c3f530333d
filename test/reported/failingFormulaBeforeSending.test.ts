import { sendingCheck } from '../../src/domain/conversion';

/** An HB formula that shows #VALUE! was named an error only after 转为数值 had made the error stay and the formula go. */
const checked = (shown: string | number) => sendingCheck([{ name: '专栏2', isHidden: false, row: 5, column: 6, hiddenRows: [], formulas: [['=HB.COMPLETION(F6,D6,1)', '=HB.STATUS(F6,D6)']], values: [[shown, '已完成']] }]).map(({ trouble, column, count }) => [trouble, column, count]);

test('a failing HB formula is an error to correct before it is one to convert', () => {
  expect(checked('#VALUE!')).toEqual([['errorValue', 6, 1], ['hbFormula', 6, 2]]);
});

test.each([0.77, '#BUSY!', '#GETTING_DATA'])('one that shows %s is not', shown => {
  expect(checked(shown)).toEqual([['hbFormula', 6, 2]]);
});
