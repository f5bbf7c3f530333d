import { attained as measure } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { isUnreadable, readRecord } from './readRecord';

function attainedInRecord(actuals: readonly unknown[], target: unknown, direction: unknown): Outcome {
  const record = readRecord(actuals, target, null, direction);
  return isUnreadable(record) ? record : measure(record.actual, record.target, record.direction);
}

/**
 * 是否达标：TRUE 或 FALSE。界限按自己的符号判断（＜5 不含 5，≤5 含 5），区间看是否在内，“左右”容许目标末位的半个单位。
 * @customfunction ATTAINED
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、5—5.5%。一格，或与完成数同行数的一列
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns TRUE 达标，FALSE 未达标
 */
export function attained(actual: unknown[][], target: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['direction', direction]], attainedInRecord);
}
