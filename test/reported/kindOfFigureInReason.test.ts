import { nativeFormula } from '../../src/domain/conversion';

/** 转为普通公式 told why HB.VALUE of 4.5—5 stays a value with an English word of ours: “range”的写法不能由普通公式读出。 */
test.each([['4.5-5', '4.5—5'], ['1:4:5', '1∶4∶5']])('a figure of several numbers is named as it is written: %s', (written, shown) => {
  expect(nativeFormula('=HB.VALUE(B2)', { cellsOf: () => [[written]] })).toEqual({ kind: 'value', reason: `“${shown}”的写法不能由普通公式读出。` });
});
