import { isComputed, isReported, readingOf, rowsOf } from './cells';
import { isProblem } from '../figure';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { marksOf, unitMarksOf } from './series';
import { at, cellName } from './wording';

export const text = spoken('error-value', {
  name: '单元格是错误值',
  what: '公式算不出来，单元格显示 #N/A、#DIV/0! 等。',
  wrong: '=B5/B6 显示 #DIV/0!',
  right: '改正公式或它引用的单元格',
  why: '错误值会带坏所有引用它的公式，也不是可以上报的数。',
  reported: (cell: string, written: string, place: string) => `${cell} ${written}${place}是错误值，不是数。请检查这里的公式和它引用的单元格。`,
  computed: (cell: string, written: string, place: string) => `${cell} ${written}${place}算不出来。请检查本行的完成数、目标和基数，公式被改动过的请恢复。`,
  unknownName: (cell: string, place: string) => `${cell} #NAME?${place}：加载项的函数没有运行。请打开面板后重新计算（Ctrl+Alt+F9）。`,
});

/** Excel shows these while it calculates: they go by themselves. */
const passing: readonly unknown[] = ['#BUSY!', '#GETTING_DATA'];
const isError = ({ figure, value }: TableCell): boolean => isProblem(figure) && figure.code === 'error-value' && !passing.includes(value);
/** Readable, and yet no number that something happened to be: a limit, a range, words. Each has a rule of its own. */
const notOneNumber: readonly string[] = ['bound', 'range', 'text'];
/** 〔7〕 among plain figures: neither their sum nor the last of them. */
const isMixed = (row: RowReading): boolean => [marksOf(row), unitMarksOf(row)].some(({ marked, plain }) => marked.length > 0 && plain.length > 0);
/** A computed cell that fails because of an input that has its own finding needs none. */
const hasFaultyInput = (row: RowReading): boolean => isMixed(row) || row.cells.some(cell => isReported(cell) && (isProblem(cell.figure) || notOneNumber.includes(cell.figure.kind)));

export const errorValue: Rule = {
  id: 'error-value', code: 'HB105', severity: 'error', scope: 'cell', needs: [],
  basis: '本项目：错误值不是数',
  text,
  *check(context) {
    for (const cell of readingOf(context).cells.filter(isReported)) {
      if (isError(cell)) yield failAt([cell], text.reported(cellName(cell), String(cell.value), at(cell)));
      else yield pass(cell);
    }
    for (const row of rowsOf(context)) for (const cell of row.cells.filter(isComputed)) {
      if (!isError(cell) || hasFaultyInput(row)) yield pass(cell);
      else if (cell.value === '#NAME?') yield failAt([cell], text.unknownName(cellName(cell), at(cell)), { severity: 'hint' });
      else yield failAt([cell], text.computed(cellName(cell), String(cell.value), at(cell)), { severity: 'query' });
    }
  },
};
