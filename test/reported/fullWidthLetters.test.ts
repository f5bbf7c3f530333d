import { parseFigure, readUnit } from '../../src/domain/figure';

/** A Chinese keyboard in full-width mode writes ＧＤＰ; the target was called unreadable. */
test('letters of full width are letters', () => {
  expect(parseFigure('与ＧＤＰ增长同步')).toEqual({ kind: 'text', text: '与ＧＤＰ增长同步' });
  expect(parseFigure('１ｅ５')).toMatchObject({ code: 'scientific-notation' });
  expect(readUnit('ｋｇ')).toMatchObject({ dimension: '克', scale: 1000 });
  expect(readUnit('ｘｙ')).toBeUndefined();
});

/** A dash with a footnote mark was called unreadable, which says nothing of what to do. */
test.each(['—*', '— ①', '—%', '-（无）'])('%s has something beside its dash', written => {
  expect(parseFigure(written)).toMatchObject({ kind: 'problem', code: 'dash-with-words' });
});
