import { parseFigure } from '../../src/domain/figure';

/** 12，69（万人） offered 12.69: taking the offer lost the unit, or the remark behind the figure. */
test.each([
  ['12，69（万人）', '12.69万人'], ['12，69%（约束性）', '12.69%（约束性）'], ['（442）（约束性）', '〔442〕（约束性）'], ['〔442（约束性）[专栏1]', '〔442〕（约束性）[专栏1]'], ['五年累计350（万人）', '〔350〕万人'],
  ['5%（以内）（约束性）', '≤5%（约束性）'], ['350（五年累计）（万人）（约束性）', '〔350〕万人（约束性）'], ['5（约） [专栏1]', '约5[专栏1]'], ['007（约束性）', '7（约束性）'], ['60以上（不含）（约束性）', '＞60（约束性）'],
])('%s offers %s', (written, reading) => { expect(parseFigure(written)).toMatchObject({ kind: 'problem', reading }); });
