import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import { askName, unnamedColumn } from '../../../src/domain/recognition/unnamedColumn';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const found = (...rows: readonly (readonly CellValue[])[]): number | undefined => unnamedColumn(viewSheet(typedSheet(rows)), 0);

test.each<[string, readonly (readonly CellValue[])[], number | undefined]>([
  ['texts left of base and goal', [['', '2020年基数', '2025年目标'], ['就业', 1, 2], ['参保', 3, 4]], 0],
  ['texts left of units', [['', '', '2020年基数', '2025年目标'], ['就业', '万人', 1, 2], ['参保', '人', 3, 4]], 0],
  ['texts beside row numbers', [['', '', '2020年基数', '2025年目标'], [1, '就业', 1, 2], [2, '参保', 3, 4]], 1],
  ['the nearest texts', [['', '', '2020年', '2025年目标'], ['一', '就业', 1, 2], ['二', '参保', 3, 4]], 1],
  ['a goal that names a plan beside a year', [['', '2020年', '“十四五”目标'], ['就业', 1, 2], ['参保', 3, 4]], 0],
  ['a base that names its year', [['', '2020年基数', '2021年'], ['就业', 1, 2], ['参保', 3, 4]], 0],
  ['one goal alone', [['', '', '2025年目标'], ['就业', '', 2], ['参保', '', 4]], undefined],
  ['bare years', [['', '2020年', '2025年'], ['就业', 1, 2], ['参保', 3, 4]], undefined],
  ['years as numbers beside a goal without one', [['', 2020, '目标'], ['就业', 1, 2], ['参保', 3, 4]], undefined],
  ['words without a year', [['', '基数', '目标'], ['就业', 1, 2], ['参保', 3, 4]], undefined],
  ['one row of texts', [['', '2020年基数', '2025年目标'], ['就业', 1, 2]], undefined],
  ['figures', [['', '2020年基数', '2025年目标'], [1, 1, 2], [2, 3, 4]], undefined],
  ['as many figures as texts', [['', '2020年基数', '2025年目标'], [1, 1, 2], ['参保', 3, 4]], undefined],
  ['units', [['', '2020年基数', '2025年目标'], ['万人', 1, 2], ['亿元', 3, 4]], undefined],
  ['half units', [['', '2020年基数', '2025年目标'], ['万人', 1, 2], ['参保', 3, 4]], undefined],
  ['places', [['', '2020年基数', '2025年目标'], ['东江市', 1, 2], ['西岭市', 3, 4], ['南坪州', 5, 6]], undefined],
  ['places right of texts', [['', '', '2020年基数', '2025年目标'], ['就业', '东江市', 1, 2], ['就业', '西岭市', 3, 4], ['就业', '南坪州', 5, 6]], undefined],
  ['nothing left of the goals', [['2020年基数', '2025年目标'], [1, 2]], undefined],
])('%s', (_name, rows, expected) => { expect(found(...rows)).toBe(expected); });

test('forty rows are looked at', () => {
  const blanks = Array.from({ length: 39 }, () => ['', 1, 2]);
  const below = (count: number): number | undefined => found(['', '2020年基数', '2025年目标'], ...blanks.slice(0, count), ['就业', 1, 2], ['参保', 3, 4]);
  expect([below(38), below(39)]).toEqual([0, undefined]);
});

test('the column is read until the user says that it holds no names', () => {
  const ask = (answer?: string) => { const doubts = collectDoubts(answer === undefined ? [] : [{ key: '表|name|', answer }], '表'); return [askName({ bottom: 4, nameColumn: 27 }, doubts), doubts.open()]; };
  expect(ask()).toEqual([true, [{ key: '表|name|', row: 4, column: 27, question: 'AB列没有“指标”一类的表头，里面是指标名称吗？', assumed: 'yes', choices: [{ answer: 'yes', label: '是' }, { answer: 'no', label: '不是，不读这张表' }] }]]);
  expect([ask('yes'), ask('no')]).toEqual([[true, []], [false, []]]);
});
