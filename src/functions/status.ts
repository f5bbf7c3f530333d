import { isAbsence, status as measure, statusText } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { readElapsed } from './readPeriod';
import { isUnreadable, readRecord } from './readRecord';

function statusOfRecord(actuals: readonly unknown[], target: unknown, ...[base, asOf, start, end, direction]: readonly unknown[]): Outcome {
  const record = readRecord(actuals, target, base, direction);
  if (isUnreadable(record)) return record;
  const elapsed = readElapsed(asOf, start, end);
  if (isAbsence(elapsed)) return elapsed;
  const standing = measure(record.actual, record.target, record.base, elapsed, record.direction);
  return typeof standing === 'object' ? standing : statusText[standing];
}

/**
 * 状态：已完成、达到序时进度、滞后于序时进度、低于基数（越低越好的为差于基数）；只判断是否达标的目标为达标或未达标；不填截至期时，未完成的为推进中；缺数或目标为文字的为无法评估。
 * @customfunction STATUS
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、≥60。一格，或与完成数同行数的一列
 * @param base 基数：规划基期的数。不填、— 或界限（如＜5）视为没有基数
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期。年和年月按期末算。不填则不比较序时进度
 * @param start 期初：规划期开始的年份或日期，不填为 2021 年初
 * @param end 期末：规划期结束的年份或日期，不填为 2025 年底
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 状态的名称
 */
export function status(actual: unknown[][], target: unknown[][], base?: unknown[][], asOf?: unknown[][], start?: unknown[][], end?: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['base', base], ['asOf', asOf], ['start', start], ['end', end], ['direction', direction]], statusOfRecord);
}
