import { isAbsence, runningTotals } from '../domain/measures';
import { cellsOf } from './cells';
import type { Cells } from './cells';
import { readFigures } from './readFigures';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

/** The running totals of one record; a bad record is filled with its error. */
function runningOf(record: readonly unknown[]): unknown[] {
  const figures = readFigures(record, argumentText.figures);
  const totals = isAbsence(figures) ? figures : runningTotals(figures);
  if (!isAbsence(totals)) return totals.map((value) => value ?? '');
  const error = toExcelError(totals);
  if (record.length === 1) throw error;
  return record.map(() => error);
}

const isColumn = (cells: Cells): boolean => cells.length > 1 && cells.every((row) => row.length === 1);

/**
 * 逐期累计：每一格到此为止的合计，结果与区域同样大小。一行是一个指标，一列也可以；空格仍为空。带〔〕的已累计，照原数。
 * @customfunction RUNNING
 * @param figures 各数：按时间先后的一行或一列；多行时每行各自累计
 * @returns 累计数
 */
export function running(figures: unknown[][]): unknown[][] {
  const cells = cellsOf(figures);
  return isColumn(cells) ? runningOf(cells.flat()).map((value) => [value]) : cells.map(runningOf);
}
