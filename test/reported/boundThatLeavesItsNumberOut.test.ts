import { parseFigure } from '../../src/domain/figure';

/** 60以上（不含60） was read as ≥60 and 超过60（含60） as ＞60, so that exactly 60 got the wrong verdict. */
describe('a bracket that contradicts its bound', () => {
  test.each([
    ['60以上（不含60）', '＞60'], ['60以上（不含）', '＞60'], ['60（不含）以上', '＞60'], ['60%以下（不含本数）', '＜60%'], ['〔60〕万人以内（不包括60万人）', '〔＜60〕万人'],
    ['超过60（含60）', '≥60'], ['＞60.0%（含60%）', '≥60.0%'], ['低于5（含）', '≤5'], ['力争超过60（包含本数）（约束性）', '力争≥60（约束性）'],
  ])('%s offers %s', (written, reading) => { expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'bound-in-remark', reading }); });

  test.each([
    ['＞60（不含60）', 'gt', '（不含60）'], ['60以上（含60）', 'ge', '（含60）'], ['60以上（不含农民工）', 'ge', '（不含农民工）'], ['超过60（含农民工20）', 'gt', '（含农民工20）'], ['60以上（不含50）', 'ge', '（不含50）'], ['约60（含）', 'approx', '（含）'],
  ])('%s is kept with its remark', (written, sign, remark) => { expect(parseFigure(written)).toEqual({ kind: 'bound', sign, value: 60, decimals: 0, planPeriodCumulative: false, remark }); });

  test('without a bound there is nothing to contradict', () => {
    expect(parseFigure('60（不含60）')).toMatchObject({ kind: 'number', value: 60, remark: '（不含60）' });
  });
});
