import { parseFigure } from '../../src/domain/figure';

/** A Chinese keyboard writes 《 for <: 《5 was told to hold something unreadable. =<5, meant as ≤5, was offered ＜5. */
test.each([['《5', '＜5'], ['》5%', '＞5%'], ['〈5', '＜5'], ['力争〉60', '力争＞60'], ['《=5', '≤5'], ['〔《5〕', '〔＜5〕'], ['=<5', '≤5'], ['＝＞5万人', '≥5万人'], ['≮5（约束性）', '≥5（约束性）']])('%s offers %s', (written, reading) => {
  expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'unlisted-sign', reading });
});

test.each(['《5》', '《《5', '《规划》5'])('%s offers nothing', written => {
  const problem = parseFigure(written);
  expect(problem.kind === 'problem' && problem.reading).toBeUndefined();
  expect(problem.kind).toBe('problem');
});
