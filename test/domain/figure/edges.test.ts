import { isProblem, parseFigure, printFigure, type Figure } from '../../../src/domain/figure';

const plain = { decimals: 0, planPeriodCumulative: false };

describe('two signs of one cell', () => {
  test.each<[string, string]>([['＜〔＜5〕', 'lt'], ['控制在〔5〕', 'le'], ['〔控制在5〕', 'le'], ['约〔5〕左右', 'approx'], ['≥〔5〕以上', 'ge']])('%s agree on %s', (text, sign) => {
    expect(parseFigure(text)).toEqual({ kind: 'bound', sign, value: 5, decimals: 0, planPeriodCumulative: true });
  });
  test.each(['＜〔＞5〕', '＞5以下', '控制在＞5', '控制在≥5', '控制在〔≥5〕', '＜5以上', '约5以内'])('%s contradict each other', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'conflicting-bounds' }); });
  test.each<[string, string]>([['控制在＜5', 'lt'], ['控制在约5', 'approx'], ['控制在≤5', 'le']])('%s keeps the closer sign', (text, sign) => { expect(parseFigure(text)).toEqual({ kind: 'bound', sign, value: 5, ...plain }); });
});

describe('ranges whole', () => {
  test.each<[string, object]>([
    ['4—5.5', { low: 4, high: 5.5, decimals: 1 }], ['4.0—5.0', { low: 4, high: 5, decimals: 1 }], ['4.0—5', { low: 4, high: 5, decimals: 1, decimalsEach: [1, 0] }], ['-5—0', { low: -5, high: 0 }], ['5.4—5.5', { low: 5.4, high: 5.5, decimals: 1 }],
  ])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ kind: 'range', ...plain, ...rest }); });
  test.each<[string, string]>([['-2—-5', 'reversed-range'], ['0—-0', 'reversed-range'], ['5人—6万人', 'range-units'], ['5万人—6', 'range-units'], ['5- 6', 'several-values'], ['5—6,7', 'digit-groups']])('%s: %s', (text, code) => { expect(parseFigure(text)).toMatchObject({ code }); });
});

describe('ratios whole', () => {
  test.each<[string, object]>([['0∶1', { parts: [0, 1], decimals: 0 }], ['1.0∶2', { parts: [1, 2], decimals: 1, decimalsEach: [1, 0] }], ['1∶2.5', { parts: [1, 2.5], decimals: 1 }]])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ kind: 'ratio', ...rest }); });
  test.each<[string, string]>([['1∶2∶', 'ratio-part'], ['-1∶2', 'ratio-part'], ['1∶+2', 'ratio-part'], ['0∶0∶0', 'ratio-part'], ['1∶1,23', 'digit-groups']])('%s: %s', (text, code) => { expect(parseFigure(text)).toMatchObject({ code }); });
});

test.each<[string, string, string | undefined]>([
  ['0，234', 'decimal-point', '0.234'], ['1234，567', 'decimal-point', '1234.567'], ['12，345，678', 'decimal-point', '12345678'], ['1，234，56', 'digit-groups', undefined], ['12，34，567', 'digit-groups', undefined], ['1234，567，890', 'digit-groups', undefined],
  ['3・35', 'decimal-point', '3.35'], ['5e3', 'scientific-notation', undefined], ['5E-3', 'scientific-notation', undefined], ['5e', 'junk', undefined], ['5号', 'document-number', undefined], ['5日', 'date', undefined],
  ['5∶', 'ratio-part', undefined], ['5⁺', 'superscript', undefined], ['5几', 'vague-number', undefined], ['5、x6', 'several-values', undefined], ['5x', 'junk', undefined], ['5人∶4人', 'ratio-part', undefined], ['5 6月', 'several-values', undefined], ['5 月', 'date', undefined], ['5万人，6万人', 'several-values', undefined], ['5万人。6', 'several-values', undefined], ['5，', 'junk', undefined], ['5。', 'junk', undefined], ['1,234，567', 'decimal-point', undefined], ['力争5、1，5', 'several-values', undefined],
  ['1，5', 'decimal-point', '1.5'], ['123，456', 'decimal-point', undefined], ['力争123，456，789人', 'decimal-point', '力争123456789人'], ['12，69%（约束性）', 'decimal-point', '12.69%（约束性）'], ['3.35，67', 'decimal-point', undefined],
])('what is left behind the number of %s is told: %s', (text, code, reading) => {
  const problem = parseFigure(text);
  expect([isProblem(problem) && problem.code, isProblem(problem) ? problem.reading : '']).toEqual([code, reading]);
});

describe('printing', () => {
  test.each<[Figure, string]>([
    [{ kind: 'range', low: 4.04, high: 5.06, decimals: 1, planPeriodCumulative: false }, '4.0—5.1'],
    [{ kind: 'range', low: 4, high: 5.5, decimals: 1, planPeriodCumulative: true }, '〔4—5.5〕'],
    [{ kind: 'ratio', parts: [1, 2.345], decimals: 2 }, '1.00∶2.35'],
    [{ kind: 'ratio', parts: [2.1, 1], decimals: 1, sign: 'le', remark: '（城乡）' }, '≤2.1∶1（城乡）'],
    [{ kind: 'number', value: 5, decimals: 1, planPeriodCumulative: true, basis: '累计', unit: { text: '万人', dimension: '人', scale: 10000 }, mark: '①', remark: '保持（约束性）' }, '累计保持〔5.0〕万人①（约束性）'],
    [{ kind: 'number', value: 90, decimals: 0, planPeriodCumulative: false, remark: '保持' }, '保持90'],
    [{ kind: 'bound', sign: 'lt', value: -5, decimals: 0, planPeriodCumulative: false }, '＜-5'],
    [{ kind: 'text', text: '与GDP增长同步' }, '与GDP增长同步'], [{ kind: 'none' }, '—'], [{ kind: 'blank' }, ''],
  ])('%j prints %s', (figure, expected) => { expect(printFigure(figure)).toBe(expected); });
});
