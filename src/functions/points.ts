import { percentagePoints } from '../domain/measures';
import { overCells } from './overCells';
import { comparing } from './comparing';
import { argumentText } from './text';

/**
 * 增减百分点：比率比上期高多少个百分点，负数为下降。只用于 % 的数，带其他单位的为 #VALUE!。
 * @customfunction POINTS
 * @param actual 完成数：本期的比率，一格或一片区域
 * @param previous 上期数：上年同期的比率，一格或与完成数同样大小的区域
 * @returns 百分点
 */
export function points(actual: unknown[][], previous: unknown[][]): unknown[][] {
  return overCells([[argumentText.actual, actual], [argumentText.previous, previous]], comparing(argumentText.previous, percentagePoints));
}
