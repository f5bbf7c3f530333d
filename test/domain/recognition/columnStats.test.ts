import { factsOf } from '../../../src/domain/recognition/cellFacts';
import { columnStats } from '../../../src/domain/recognition/columnStats';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const column = (...values: readonly CellValue[]) => viewSheet(typedSheet(values.map(value => [value])));
const none = { filled: 0, figures: 0, attributes: 0, units: 0, texts: 0, numbers: 0, goals: 0 };

test.each<[CellValue, object]>([
  ['', { content: 'blank', isUnit: false, isNumber: false, isGoal: false }],
  [12, { content: 'figure', isUnit: false, isNumber: true, isGoal: false }],
  [1234, { content: 'figure', isUnit: false, isNumber: false, isGoal: false }],
  ['（2）', { content: 'figure', isUnit: false, isNumber: true, isGoal: false }],
  ['③', { content: 'text', isUnit: false, isNumber: true, isGoal: false }],
  ['万人', { content: 'text', isUnit: true, isNumber: false, isGoal: false }],
  ['＜5', { content: 'figure', isUnit: false, isNumber: false, isGoal: true }],
  ['〔350〕', { content: 'figure', isUnit: false, isNumber: false, isGoal: true }],
  ['90%以上', { content: 'figure', isUnit: false, isNumber: false, isGoal: true }],
  ['约束性', { content: 'attribute', isUnit: false, isNumber: false, isGoal: false }],
])('%j', (value, facts) => { expect(factsOf(column(value), 0, 0)).toEqual(facts); });

test('cells of one sheet are told apart, and read the same again', () => {
  const view = viewSheet(typedSheet([[1, '万人'], ['就业', '—']]));
  const read = (): unknown => [[0, 0], [0, 1], [1, 0], [1, 1]].map(([row = 0, at = 0]) => factsOf(view, row, at).content);
  expect([read(), read()]).toEqual([['figure', 'text', 'text', 'dash'], ['figure', 'text', 'text', 'dash']]);
});

test('the cells under a header are counted by what they hold', () => {
  const view = column('表头', 1, '—', '≥90', '', '约束性', '万人', '就业', 1234);
  expect(columnStats(view, 1, 8, 0)).toEqual({ filled: 7, figures: 4, attributes: 1, units: 1, texts: 2, numbers: 1, goals: 1 });
  expect(columnStats(view, 1, 2, 0)).toEqual({ ...none, filled: 2, figures: 2, numbers: 1 });
  expect(columnStats(view, 6, 99, 0)).toEqual({ ...none, filled: 3, figures: 1, units: 1, texts: 2 });
  expect(columnStats(view, 9, 99, 0)).toEqual(none);
});

test('eighty rows and the one they begin with are enough', () => {
  expect(columnStats(column(...Array.from({ length: 200 }, () => 5000)), 1, 199, 0)).toEqual({ ...none, filled: 81, figures: 81 });
});
