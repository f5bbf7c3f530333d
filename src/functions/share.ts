import { isAbsence, noAnswer, shares } from '../domain/measures';
import { cellsOf } from './cells';
import { overCells } from './overCells';
import { readParts } from './readParts';
import { readWhole } from './readNumber';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

/** Shares laid out like the cells they come from; those of one ratio in a row. */
function inShapeOf(argument: unknown, all: readonly number[]): unknown[][] {
  const cells = cellsOf(argument);
  if (cells.length === 1) return [[...all]];
  let next = 0;
  return cells.map((row) => row.map(() => all[next++]));
}

/**
 * 占比：比例中各部分占总体的份额，1∶4∶5 为 0.1、0.4、0.5。不填位置时各部分一起给出。
 * @customfunction SHARE
 * @param ratio 比例：写成 1∶4∶5 的一格，或各部分的数
 * @param position 位置：第几部分，如 1，不填为全部
 * @returns 份额，1 为 100%
 */
export function share(ratio: unknown[][], position?: unknown[][]): unknown[][] {
  const parts = readParts(ratio, argumentText.ratio);
  const all = isAbsence(parts) ? parts : shares(parts);
  if (isAbsence(all)) throw toExcelError(all);
  if (cellsOf(position).flat().every((cell) => cell == null || cell === '')) return inShapeOf(ratio, all);
  return overCells([[argumentText.position, position]], (cell) => {
    const place = readWhole(cell, argumentText.position, 1, all.length, 0);
    return typeof place === 'number' ? all[place - 1] ?? noAnswer('valueIsNone') : place;
  });
}
