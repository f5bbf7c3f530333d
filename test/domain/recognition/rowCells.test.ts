import { collectDoubts } from '../../../src/domain/recognition/doubts';
import { rowCells } from '../../../src/domain/recognition/rowCells';
import { viewSheet } from '../../../src/domain/recognition/sheetView';
import type { Answers, FoundColumn, FoundColumnRole } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { typedSheet } from './typedSheet';

const column = (role: FoundColumnRole, at: number, ...headers: readonly string[]): FoundColumn => ({ role, column: at, headers, isHidden: false, key: '', reason: '', isSure: true });
const columns = [column('name', 0, '指标'), column('unit', 1, '单位'), column('target', 2, '2025年 ', '目标')];
const sheet = (rows: readonly (readonly CellValue[])[], merged: readonly number[] = []) => {
  const typed = typedSheet(rows, merged.map(at => ({ row: 0, column: at, rows: 2, columns: 1 })));
  return viewSheet({ ...typed, numberFormats: rows.map((row, line) => row.map((_, at) => `f${line}${at}`)) });
};
function read(rows: readonly (readonly CellValue[])[], merged: readonly number[], line: number, answers: Answers = []) {
  const doubts = collectDoubts(answers, '表');
  const { cells, isSure } = rowCells(sheet(rows, merged), line, columns, '参保', doubts);
  return { cells: cells.map(({ value, numberFormat }) => `${String(value)} ${numberFormat}`), isSure, open: doubts.open() };
}
const rows = [['就业', '万人', 1], ['参保', '人', 2]];
const question = { key: '表|merged|参保|2025年目标', row: 1, column: 2, assumed: 'blank', question: '第2行“2025年目标”与上面的行合并成一格，这个数也是这一行的吗？', choices: [{ answer: 'same', label: '是，两行同一个数' }, { answer: 'blank', label: '不是，这一行没有数' }] };

test('cells come with their number formats', () => {
  expect(read(rows, [], 1)).toEqual({ cells: ['参保 f10', '人 f11', '2 f12'], isSure: true, open: [] });
});

test('a text merged over several rows stands in each of them', () => {
  expect(read(rows, [1], 0)).toEqual({ cells: ['就业 f00', '万人 f01', '1 f02'], isSure: true, open: [] });
  expect(read(rows, [1], 1)).toEqual({ cells: ['参保 f10', '万人 f01', '2 f12'], isSure: true, open: [] });
});

test('a figure merged over several rows is the first one’s, and asked about for the others', () => {
  expect(read(rows, [2], 0)).toEqual({ cells: ['就业 f00', '万人 f01', '1 f02'], isSure: true, open: [] });
  expect(read(rows, [2], 1)).toEqual({ cells: ['参保 f10', '人 f11', ' General'], isSure: false, open: [question] });
  expect(read(rows, [2], 1, [{ key: question.key, answer: 'same' }])).toEqual({ cells: ['参保 f10', '人 f11', '1 f02'], isSure: true, open: [] });
  expect(read(rows, [2], 1, [{ key: question.key, answer: 'blank' }])).toEqual({ cells: ['参保 f10', '人 f11', ' General'], isSure: true, open: [] });
});

test('a blank merged over several rows needs no question', () => {
  expect(read([['就业', '万人', ''], ['参保', '人', '']], [2], 1)).toEqual({ cells: ['参保 f10', '人 f11', ' General'], isSure: true, open: [] });
});

test('of a figure merged over columns the second has nothing', () => {
  const view = viewSheet(typedSheet([['就业', 5, '']], [{ row: 0, column: 1, rows: 1, columns: 2 }]));
  const doubts = collectDoubts([], '表');
  expect(rowCells(view, 0, [column('base', 1, '2020年'), column('target', 2, '2025年')], '就业', doubts)).toEqual({ cells: [{ value: 5, numberFormat: 'General' }, { value: '', numberFormat: 'General' }], isSure: true });
});
