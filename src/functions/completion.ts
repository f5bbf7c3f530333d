import { completionRate } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { isUnreadable, readRecord } from './readRecord';

function completionOfRecord(actuals: readonly unknown[], target: unknown, direction: unknown): Outcome {
  const record = readRecord(actuals, target, null, direction);
  return isUnreadable(record) ? record : completionRate(record.actual, record.target, record.direction);
}

/**
 * 完成率：完成数除以目标，1 为 100%。〔〕目标按累计数算；界限（如＜5）和越低越好的目标，达标为 1，未达标为 0。
 * @customfunction COMPLETION
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、≥60。一格，或与完成数同行数的一列
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 完成率，1 为 100%
 */
export function completion(actual: unknown[][], target: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['direction', direction]], completionOfRecord);
}
