import { isAbsence, total as measure } from '../domain/measures';
import { cellsOf, inArgument } from './cells';
import { readFigures } from './readFigures';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

/**
 * 合计：把规划写法的数相加，空格和“—”不计。单位不同的先换算；带〔〕的已累计，取最后一个；比率（%）和不同的量不能相加，为 #VALUE!。
 * @customfunction TOTAL
 * @param figures 各数：一片区域
 * @returns 合计，单位同第一个带单位的数
 */
export function total(figures: unknown[][]): unknown[][] {
  const read = readFigures(cellsOf(figures).flat(), argumentText.figures);
  const result = isAbsence(read) ? read : measure(read);
  if (typeof result === 'number') return [[result]];
  throw toExcelError(result.kind === 'problem' && !isAbsence(read) ? inArgument(result, argumentText.figures) : result);
}
