import { isAbsence } from '../domain/measures';
import { findIndicator } from './findIndicator';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { itemOf, readItem } from './planItem';
import { readPlan } from './readPlan';
import { argumentText } from './text';
import { toExcelError } from './toExcelError';

/**
 * 规划取数：按指标名称取规划里的目标、基数等。印作记号的照原文（＜5、〔350〕），印作数的为数。名称不计空格、编号和括号里的单位。
 * @customfunction PLAN
 * @param indicator 指标：名称，如 城镇新增就业人数，一格或一列
 * @param item 项目：目标、基数、上期目标、完成数、单位、属性、方向、类型、组别，不填为目标
 * @param plan 规划：十四五、十三五，或一张规划数据表的区域（首行是 指标、目标 等栏名），不填为十四五
 * @returns 数或规划中的写法
 */
export function plan(indicator: unknown[][], item?: unknown[][], plan?: unknown[][]): unknown[][] {
  const source = readPlan(plan);
  if (isAbsence(source)) throw toExcelError(source);
  return overCells([[argumentText.indicator, indicator], [argumentText.item, item]], (name, wanted): Outcome => {
    const what = readItem(wanted);
    if (typeof what === 'object') return what;
    const found = findIndicator(source, name);
    return isAbsence(found) ? found : itemOf(found, what);
  });
}
