import { isAbsence } from '../domain/measures';
import { writtenName } from '../domain/plan/writtenName';
import { notFound } from './notFound';
import { onlyCell } from './onlyCell';
import { readPlan } from './readPlan';
import { argumentText, functionText, planTokens } from './text';
import { toExcelError } from './toExcelError';

const bareGroup = (group: string): string => writtenName(group.replace(planTokens.groupNumber, '')).whole;

/**
 * 指标清单：规划里全部指标的名称，排成一列，可以只取一组。
 * @customfunction INDICATORS
 * @param plan 规划：十四五、十三五，或一张规划数据表的区域（首行是 指标、目标 等栏名），不填为十四五
 * @param group 组别：如 就业、社会保障，不填为全部
 * @returns 指标名称，一列
 */
export function indicators(plan?: unknown[][], group?: unknown[][]): unknown[][] {
  const source = readPlan(plan);
  if (isAbsence(source)) throw toExcelError(source);
  const wanted = onlyCell(group, argumentText.group);
  if ('code' in wanted) throw toExcelError(wanted);
  const written = wanted.cell == null ? '' : bareGroup(String(wanted.cell));
  const all = source.panels.flatMap((panel) => panel.indicators);
  const chosen = written === '' ? all : all.filter((indicator) => bareGroup(indicator.group) === written);
  if (chosen.length === 0) throw toExcelError(notFound(functionText.groupUnknown(String(wanted.cell ?? ''), [...new Set(all.map((indicator) => indicator.group))].join('；'))));
  return chosen.map((indicator) => [indicator.name]);
}
