import { isAbsence, structureGap as measure } from '../domain/measures';
import { readParts } from './readParts';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

/**
 * 结构偏差：实际结构与目标结构相差的份额，0 为一致，0.03 为有 3% 的总体放错了部分。两个结构的项数应相同。
 * @customfunction STRUCTUREGAP
 * @param actual 完成数：写成 0.9∶3.8∶5.3 的一格，或各部分的数
 * @param target 目标：写成 1∶4∶5 的一格，或各部分的数
 * @returns 份额，0 到 1
 */
export function structureGap(actual: unknown[][], target: unknown[][]): unknown[][] {
  const [reached, wanted] = [readParts(actual, argumentText.actual), readParts(target, argumentText.target)];
  if (isAbsence(reached)) throw toExcelError(reached);
  if (isAbsence(wanted)) throw toExcelError(wanted);
  const gap = measure(reached, wanted);
  if (isAbsence(gap)) throw toExcelError(gap);
  return [[gap]];
}
