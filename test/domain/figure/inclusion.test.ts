import { isProblem, parseFigure } from '../../../src/domain/figure';
import type { BoundSign, Figure } from '../../../src/domain/figure';
import { inclusionBeforeBound, inclusionFault, moveToEnd } from '../../../src/domain/figure/inclusion';

const told = (text: string): readonly unknown[] => {
  const problem = parseFigure(text);
  return isProblem(problem) ? [problem.code, problem.reading] : [problem];
};

describe('a bracket about the number of a bound', () => {
  const bound = (sign: BoundSign, remark: string): Figure => ({ kind: 'bound', sign, value: 60, decimals: 0, planPeriodCumulative: false, remark });

  test.each<[BoundSign, string, string]>([
    ['gt', '（含）', '≥60'], ['lt', '(包括60)', '≤60'], ['ge', '（不含60.0）', '＞60'], ['le', '（不包括本数）', '＜60'], ['gt', '保持（约束性）（含60人）', '保持≥60（约束性）'], ['le', '（不包含）[专栏1]', '＜60[专栏1]'],
  ])('%s 60%s is told to be %s', (sign, remark, candidate) => { expect(inclusionFault(bound(sign, remark))).toEqual({ fault: 'bound-in-remark', candidate }); });

  test.each<[BoundSign, string]>([['gt', '（不含）'], ['lt', '（不含60）'], ['ge', '（含）'], ['le', '（含60）'], ['ge', '（不含50）'], ['gt', '（含50）'], ['gt', '（含农民工）'], ['approx', '（含）'], ['gt', '（约束性）']])('%s 60%s agrees', (sign, remark) => {
    expect(inclusionFault(bound(sign, remark))).toBeUndefined();
  });

  test('says nothing beside a plain number, and a bound without it is left alone', () => {
    expect(inclusionFault({ kind: 'number', value: 60, decimals: 0, planPeriodCumulative: false, remark: '（不含60）' })).toBeUndefined();
    expect(inclusionFault({ kind: 'bound', sign: 'gt', value: 60, decimals: 0, planPeriodCumulative: false })).toBeUndefined();
  });

  test('stands in the middle of a cell or at its end', () => {
    expect(parseFigure('60岁（含60岁）以下')).toEqual({ kind: 'bound', sign: 'le', value: 60, decimals: 0, planPeriodCumulative: false, unit: { text: '岁', dimension: '岁', scale: 1 }, remark: '（含60岁）' });
    expect(told('60（不含）以上')).toEqual(['bound-in-remark', '＞60']);
    expect(told('60（不含50）以上')).toEqual(['several-values', undefined]);
  });
});

describe('a bracket that includes the number of a bound', () => {
  test.each<[string, readonly [number, number] | undefined]>([
    ['60(含)以上', [2, 5]], ['60(含60)以下', [2, 7]], ['60(含60.0)以上', [2, 9]], ['5.5%(含5.5%)以内', [4, 11]], ['60(包括) 以下', [2, 6]], ['60(含本数)以上', [2, 7]], ['达到60(含)以上', [4, 7]],
    ['60(含50)以上', undefined], ['60(含)左右', undefined], ['60以上', undefined], ['(含)以上', undefined], ['60(约束性)以上', undefined],
  ])('%s: %j', (text, part) => { expect(inclusionBeforeBound(text)).toEqual(part); });
  test('is moved behind the bound', () => { expect(moveToEnd('60(含)以上', [2, 5])).toBe('60以上(含)'); });
});
