import { parseFigure, readUnit } from '../../src/domain/figure';
import { matchIndicator } from '../../src/domain/plan/matchIndicator';
import { planById } from '../../src/plans';

/** A figure copied from a web page or a file dialog brings marks of writing direction; the message could not show what was wrong. */
test.each(['\u200e442', '\u202a442\u202c', '442\u00ad', '\u2068442\u2069', '\u200f442 '])('%j is 442', written => {
  expect(parseFigure(written)).toEqual({ kind: 'number', value: 442, decimals: 0, planPeriodCumulative: false });
});

test('between digits they separate, in a name they are nothing', () => {
  expect(parseFigure('4\u200e42')).toMatchObject({ code: 'several-values' });
  expect(readUnit('\u202a万人\u202c')).toMatchObject({ scale: 10000 });
  const plan = planById('hubei-14th');
  expect(plan && matchIndicator(plan, '\u202a城镇\u200c新增就业人数\u202c')).toMatchObject({ found: true, indicator: { id: 'urban-new-employment' } });
});
