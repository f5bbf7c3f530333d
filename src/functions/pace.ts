import { isAbsence, noAnswer, paceLead } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { readElapsed } from './readPeriod';
import { isUnreadable, readRecord } from './readRecord';

function paceOfRecord(actuals: readonly unknown[], target: unknown, ...[base, asOf, start, end, direction]: readonly unknown[]): Outcome {
  const record = readRecord(actuals, target, base, direction);
  if (isUnreadable(record)) return record;
  const elapsed = readElapsed(asOf, start, end) ?? noAnswer('dateMissing');
  return isAbsence(elapsed) ? elapsed : paceLead(record.actual, record.target, record.base, elapsed, record.direction);
}

/**
 * 超序时进度：完成进度比序时进度快多少个百分点，负数为滞后。只判断是否达标的目标和年均、每年的目标没有快慢，为 #N/A。
 * @customfunction PACE
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、≥60。一格，或与完成数同行数的一列
 * @param base 基数：规划基期的数。不填、— 或界限（如＜5）视为没有基数
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期。年和年月按期末算
 * @param start 期初：规划期开始的年份或日期，不填为 2021 年初
 * @param end 期末：规划期结束的年份或日期，不填为 2025 年底
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 百分点
 */
export function pace(actual: unknown[][], target: unknown[][], base?: unknown[][], asOf?: unknown[][], start?: unknown[][], end?: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['base', base], ['asOf', asOf], ['start', start], ['end', end], ['direction', direction]], paceOfRecord);
}
