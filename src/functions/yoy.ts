import { yearOverYear } from '../domain/measures';
import { overCells } from './overCells';
import { comparing } from './comparing';
import { argumentText } from './text';

/**
 * 同比增速：完成数比上期增长多少，0.05 为 5%。上期为 0 时为 #DIV/0!；五年累计数〔〕不能与单年数相比。
 * @customfunction YOY
 * @param actual 完成数：本期的数，一格或一片区域
 * @param previous 上期数：上年同期的数，一格或与完成数同样大小的区域
 * @returns 增速，1 为 100%
 */
export function yoy(actual: unknown[][], previous: unknown[][]): unknown[][] {
  return overCells([[argumentText.actual, actual], [argumentText.previous, previous]], comparing(argumentText.previous, yearOverYear));
}
