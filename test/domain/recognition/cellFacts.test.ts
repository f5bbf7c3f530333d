import { factsOf, type CellFacts } from '../../../src/domain/recognition/cellFacts';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const plain: CellFacts = { content: 'text', isUnit: false, isNumber: false, isGoal: false };

test.each<readonly [CellValue, Partial<CellFacts>]>([
  ['', { content: 'blank' }], [' ', { content: 'blank' }],
  ['就业', {}], ['约束性', { content: 'attribute' }],
  ['万人', { isUnit: true }], ['%', { isUnit: true }],
  [12, { content: 'figure', isNumber: true }], ['3.5', { content: 'figure', isNumber: true }], [3.25, { content: 'figure', isNumber: true }], [1234, { content: 'figure' }],
  ['（2）', { content: 'figure', isNumber: true }], ['③', { isNumber: true }], ['1-1', { content: 'figure', isNumber: true }],
  ['＞60', { content: 'figure', isGoal: true }], ['〔350〕', { content: 'figure', isGoal: true }], ['95以上', { content: 'figure', isGoal: true }],
  ['以上', {}], ['—', { content: 'dash' }],
])('%j', (value, facts) => { expect(factsOf(viewSheet(typedSheet([[value]])), 0, 0)).toEqual({ ...plain, ...facts }); });

test('each cell of a sheet has its own, and keeps it', () => {
  const view = viewSheet(typedSheet([['就业', 12], ['万人', '＞60']]));
  const kinds = (): unknown => [0, 1].map(row => [0, 1].map(column => factsOf(view, row, column).content));
  expect([kinds(), kinds()]).toEqual(Array.from({ length: 2 }, () => [['text', 'figure'], ['text', 'figure']]));
  expect(factsOf(view, 1, 0)).toBe(factsOf(view, 1, 0));
  expect(factsOf(viewSheet(typedSheet([['万人']])), 0, 0).isUnit).toBe(true);
});
