import type { SheetReading } from '../../../src/domain/recognition';
import { viewSheet } from '../../../src/domain/recognition/sheetView';

/** Two rows and three columns from C5 on; the first two cells of the first row are merged, and the last column over both rows. */
const sheet: SheetReading = {
  name: '表', row: 4, column: 2, values: [[' 指　标 ', 'hidden', 2021], ['就业', 12.5]], formulas: [], numberFormats: [],
  texts: [['指　标', '', ' 2021年 '], ['就业', '####', '']], merges: [{ row: 4, column: 2, rows: 1, columns: 2 }, { row: 4, column: 4, rows: 1_000_000, columns: 1 }],
};

test('rows and columns are those of the sheet', () => {
  const { top, bottom, left, right, knowsMerges } = viewSheet(sheet);
  expect([top, bottom, left, right, knowsMerges]).toEqual([4, 6, 2, 5, true]);
  const { merges: _merges, ...pasted } = sheet;
  expect([viewSheet(pasted).knowsMerges, viewSheet({ ...pasted, merges: [] }).knowsMerges, viewSheet(pasted).mergeAt(4, 2), _merges?.length]).toEqual([false, true, undefined, 2]);
  expect(viewSheet({ ...sheet, values: [], merges: [] })).toMatchObject({ top: 4, bottom: 4, left: 2, right: 2 });
});

test('a merged cell says everywhere what it says in its first cell', () => {
  const view = viewSheet(sheet);
  expect([view.own(4, 2), view.own(4, 3), view.seen(4, 3), view.shown(4, 3), view.plain(4, 3)]).toEqual([' 指　标 ', '', ' 指　标 ', '指　标', '指标']);
  expect([view.isOwn(4, 2), view.isOwn(4, 3), view.isOwn(4, 4), view.isOwn(5, 4), view.isOwn(5, 2)]).toEqual([true, false, true, false, true]);
  expect([view.own(5, 4), view.seen(5, 4), view.shown(5, 4)]).toEqual(['', 2021, '2021年']);
  expect([view.mergeAt(4, 3), view.mergeAt(5, 4), view.mergeAt(5, 2)]).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }, { row: 4, column: 4, rows: 1_000_000, columns: 1 }, undefined]);
});

test('a number is shown as it is displayed, but for a column too narrow; a text as it is', () => {
  const view = viewSheet(sheet);
  expect([view.shown(4, 4), view.plain(4, 4), view.shown(5, 3), view.plain(5, 3), view.shown(5, 2)]).toEqual(['2021年', '2021年', '12.5', '12.5', '就业']);
  const { texts: _texts, ...plain } = sheet;
  expect([viewSheet(plain).shown(4, 4), viewSheet({ ...plain, texts: [['', '', '']] }).shown(4, 4), _texts?.length]).toEqual(['2021', '2021', 2]);
  expect(viewSheet({ ...plain, texts: [['other words', '', '']] }).shown(4, 2)).toBe('指　标');
});

test.each([[3, 2], [4, 1], [6, 2], [4, 5], [6, 4]])('outside, at %d %d, all is blank', (row, column) => {
  const view = viewSheet(sheet);
  expect([view.own(row, column), view.seen(row, column), view.shown(row, column), view.plain(row, column), view.mergeAt(row, column), view.isOwn(row, column)]).toEqual(['', '', '', '', undefined, true]);
});

test('a cell outside is no neighbour of the next row', () => {
  const view = viewSheet({ ...sheet, merges: [{ row: 5, column: 2, rows: 1, columns: 2 }] });
  expect([view.plain(5, 2), view.plain(4, 5), view.plain(5, 4), view.plain(6, 1)]).toEqual(['就业', '', '', '']);
  expect([view.mergeAt(4, 5), view.mergeAt(6, 1), view.mergeAt(5, 3)]).toEqual([undefined, undefined, { row: 5, column: 2, rows: 1, columns: 2 }]);
});

test('a merge that begins before the cells read counts inside them', () => {
  const view = viewSheet({ ...sheet, merges: [{ row: 3, column: 1, rows: 2, columns: 2 }] });
  expect([view.isOwn(4, 2), view.seen(4, 2), view.isOwn(4, 3), view.isOwn(5, 2), view.shown(5, 2)]).toEqual([false, '', true, true, '就业']);
});
