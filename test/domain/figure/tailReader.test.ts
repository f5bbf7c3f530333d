import { parseFigure } from '../../../src/domain/figure';
import type { Unit } from '../../../src/domain/figure';

const unit = (text: string, dimension: string, scale: number): { readonly unit: Unit } => ({ unit: { text, dimension, scale } });

describe('each thing stands once after a number', () => {
  test.each(['5以上人', '5以上以下', '5以内左右', '5*①', '5**', '5人人', '〔5人〕人', '〔5*〕*', '〔5*〕①', '〔5人〕万人以上', '5人次次'])('%s is too much', text => { expect(parseFigure(text)).toMatchObject({ kind: 'problem', code: 'junk' }); });

  test.each<[string, object]>([
    ['〔5*〕万人', { kind: 'number', ...unit('万人', '人', 10000), mark: '*' }],
    ['〔5万人〕①', { kind: 'number', ...unit('万人', '人', 10000), mark: '①' }],
    ['〔5以上〕以上', { kind: 'bound', sign: 'ge' }],
    ['〔5以上〕', { kind: 'bound', sign: 'ge' }],
    ['〔5〕以内', { kind: 'bound', sign: 'le' }],
    ['〔5以上*〕人', { kind: 'bound', sign: 'ge', ...unit('人', '人', 1), mark: '*' }],
    ['〔 5 人 以上 〕 *', { kind: 'bound', sign: 'ge', ...unit('人', '人', 1), mark: '*' }],
  ])('%s', (text, rest) => { expect(parseFigure(text)).toEqual({ value: 5, decimals: 0, planPeriodCumulative: true, ...rest }); });

  test.each<[string, string]>([['〔5以上〕以下', 'conflicting-bounds'], ['〔5以上〕左右', 'conflicting-bounds'], ['控制在〔5〕以上', 'conflicting-bounds'], ['〔降低5〕', 'unclear-sign'], ['近〔5〕', 'vague-number'], ['〔近5〕', 'vague-number'], ['〔5x〕', 'junk'], ['其中〔5〕', 'figure-among-words']])('%s: %s', (text, code) => {
    expect(parseFigure(text)).toMatchObject({ kind: 'problem', code });
  });
});
