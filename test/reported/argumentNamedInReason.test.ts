import { nativeFormula } from '../../src/domain/conversion';

/** 转为普通公式 named what it could not read by our own English words, or left the quotes empty: “range”的写法…, “”的写法…. */
test.each([
  ['=HB.ATTAINED(B2,"〔350〕")', '4.5-5', '“4.5—5”的写法不能由普通公式读出。'],
  ['=HB.PROGRESS(B2,10,20)', '1:4:5', '“1∶4∶5”的写法不能由普通公式读出。'],
  ['=HB.COMPLETION(B2,"1:4:5")', 3, '“1∶4∶5”的写法不能由普通公式读出。'],
  ['=HB.ATTAINED(B2,"")', 3, '公式里有空白的参数，不能由普通公式读出。'],
  ['=HB.VALUE("")', 3, '公式里有空白的参数，不能由普通公式读出。'],
])('%s with %s', (formula, written, reason) => {
  expect(nativeFormula(formula, { cellsOf: () => [[written]] })).toEqual({ kind: 'value', reason });
});
