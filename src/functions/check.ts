import { isProblem } from '../domain/figure';
import { isAbsence } from '../domain/measures';
import type { Plan } from '../domain/plan/plan';
import { figureRules } from '../domain/rules/figureRules';
import { defaultSettings } from '../domain/rules/rule';
import { finish, stepsOf } from '../domain/rules/runRules';
import { plans } from '../plans';
import { figureAt, inArgument, inputOf } from './cells';
import { checkTable } from './checkTable';
import { findIndicator } from './findIndicator';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { readAsOf } from './readPeriod';
import { readPlan } from './readPlan';
import { shapeProblem } from './shapeProblem';
import { argumentText, checkTokens, functionText } from './text';
import { toExcelError } from './toExcelError';

/** More years no plan has. The rules would be at a whole column for minutes, and Excel starts an add-in anew that does not answer for seconds. */
const mostActuals = 100;

function isBlank(cell: unknown): boolean {
  const figure = figureAt(cell);
  return !isProblem(figure) && figure.kind === 'blank';
}

/** The first finding's words, without the address of the cell, which is none of the user's sheet. */
function findingOf(plan: Plan, actuals: readonly unknown[], name: unknown, asOf: unknown): Outcome {
  if (actuals.length > mostActuals) return inArgument(shapeProblem(functionText.tooManyYears(actuals.length)), argumentText.actual);
  const indicator = findIndicator(plan, name);
  if (isAbsence(indicator)) return indicator;
  const day = readAsOf(asOf);
  if (day !== undefined && isAbsence(day)) return day;
  if (actuals.every(isBlank)) return functionText.notFilled;
  const table = checkTable(plan, indicator, actuals.map(inputOf), inputOf(asOf), argumentText.actual);
  const sources = [...plans().filter((other) => other.id !== plan.id), plan];
  const { findings: [first] } = finish(stepsOf(figureRules, { sheets: [table.sheet], tables: [table] }, sources, defaultSettings));
  return first === undefined ? wordsAmong(actuals) : first.message.replace(checkTokens.addresses, '');
}

/** No rule objects to words where a figure belongs, but fine they are not. */
function wordsAmong(actuals: readonly unknown[]): string {
  const words = actuals.find((cell) => figureAt(cell).kind === 'text');
  return words === undefined ? '' : functionText.notOneNumber(String(words));
}

/**
 * 审核一个数：按审核规则检查一项指标的完成数，没有问题为空文字，否则给出第一条审核意见（强制性的在前）。按默认的尺度，不看“审核设置”里改过的。
 * @customfunction CHECK
 * @param actual 完成数：一格，或一行各年的数（从规划第一年起）
 * @param indicator 指标：名称，如 城镇新增就业人数，一格或与完成数同行数的一列
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期，不填按规划期末检查是否达标
 * @param plan 规划：十四五、十三五，或一张规划数据表的区域（首行是 指标、目标 等栏名），不填为十四五
 * @returns 审核意见
 */
export function check(actual: unknown[][], indicator: unknown[][], asOf?: unknown[][], plan?: unknown[][]): unknown[][] {
  const source = readPlan(plan);
  if (isAbsence(source)) throw toExcelError(source);
  return overRecords(actual, indicator, [['asOf', asOf]], (actuals, name, day) => findingOf(source, actuals, name, day), argumentText.indicator);
}
