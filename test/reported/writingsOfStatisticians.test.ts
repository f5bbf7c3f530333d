import { isProblem, parseFigure } from '../../src/domain/figure';

const read = (written: string) => { const figure = parseFigure(written); return isProblem(figure) ? [figure.code, figure.reading] : figure; };

/** Words of a bound that every report uses were not known. */
describe('further words of bounds', () => {
  test.each([['逾100万人', 'gt', 100], ['超100万', 'gt', 100], ['不到5%', 'lt', 5], ['最少651', 'ge', 651], ['最多651', 'le', 651], ['大于等于5', 'ge', 5], ['大于或等于5', 'ge', 5], ['小于等于5%', 'le', 5], ['小于或等于5', 'le', 5], ['651上下', 'approx', 651], ['约651上下', 'approx', 651]] as const)('%s is %s %d', (written, sign, value) => {
    expect(parseFigure(written)).toMatchObject({ kind: 'bound', sign, value });
  });
  test.each(['超5左右', '逾5以内', '不到5以上'])('%s contradicts itself', written => { expect(read(written)).toEqual(['conflicting-bounds', undefined]); });
  test.each(['超额完成', '不到一半', '最多跑一次', '超低排放'])('%s stays words', written => { expect(parseFigure(written).kind).toBe('text'); });
});

/** What could be told was only refused; now the likely reading is offered. */
test.each([
  ['负5', 'minus-in-words', '-5'], ['负5.5%', 'minus-in-words', '-5.5%'], ['〔负5〕', 'minus-in-words', '〔-5〕'], ['1比4比5', 'ratio-part', '1∶4∶5'], ['2.1比1左右', 'ratio-part', '约2.1∶1'],
  ['651%。', 'junk', '651%'], ['651万人，', 'junk', '651万人'], ['651；', 'junk', '651'], ['5—6%之间', 'junk', '5—6%'], ['控制在5～6%之间', 'junk', '控制在5—6%'], ['651万 人', 'junk', '651万人'], ['651万\n人', 'junk', '651万人'], ['5.5% 左 右', 'junk', '约5.5%'],
])('%s: %s, %s', (written, code, reading) => { expect(read(written)).toEqual([code, reading]); });
test.each([['651？', 'junk'], ['651。', 'junk'], ['651，', 'junk'], ['651。。', 'junk'], ['负', 'text'], ['负债率5%', 'figure-among-words'], ['5比', 'junk'], ['651 家 和', 'junk']])('%s has no likely reading', (written, code) => {
  const figure = parseFigure(written);
  expect([isProblem(figure) ? figure.code : figure.kind, isProblem(figure) && figure.reading !== undefined]).toEqual([code, false]);
});

/** -5-3 was −5 to 3, and may be −5 to −3; three lines 5, —, 6 were a range, and may be three cells. */
test.each([['-5-3', 'unclear-minus'], ['－5－3%', 'unclear-minus'], ['-5 - 3', 'unclear-minus'], ['5\n—\n6', 'several-values'], ['5%\r\n-\r\n6', 'several-values'], ['651\n——\n700', 'several-values']])('%j: %s', (written, code) => { expect(read(written)).toEqual([code, undefined]); });
test.each(['-5—3', '-5～-3', '-5%至3%', '−5—−3'])('%s is a range', written => { expect(parseFigure(written)).toMatchObject({ kind: 'range', low: -5 }); });
test.each(['5—6', '5 —\n6', '1∶4\n∶5', '〔\n651\n〕', '＜\n5'])('%j is read across its lines', written => { expect(isProblem(parseFigure(written))).toBe(false); });
