import { isAbsence, noAnswer, requiredPerYear, yearsLeft } from '../domain/measures';
import type { Answer } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { readAsOf, readPeriod } from './readPeriod';
import { isUnreadable, readRecord } from './readRecord';

function readYearsLeft(asOf: unknown, start: unknown, end: unknown): Answer<number> {
  const day = readAsOf(asOf) ?? noAnswer('dateMissing');
  if (isAbsence(day)) return day;
  const period = readPeriod(start, end);
  return isAbsence(period) ? period : yearsLeft(day, period);
}

function requiredOfRecord(actuals: readonly unknown[], target: unknown, ...[base, asOf, start, end, direction]: readonly unknown[]): Outcome {
  const record = readRecord(actuals, target, base, direction);
  if (isUnreadable(record)) return record;
  const left = readYearsLeft(asOf, start, end);
  return isAbsence(left) ? left : requiredPerYear(record.actual, record.target, record.base, left, record.direction);
}

/**
 * 年均需完成：余下的每年平均还要完成（或提高、降低）多少才能达到目标，单位同目标。已达标为 0；期末已到而未达标为 #N/A。
 * @customfunction REQUIRED
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、≥60。一格，或与完成数同行数的一列
 * @param base 基数：只用于核对单位，可不填
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期。年和年月按期末算
 * @param start 期初：规划期开始的年份或日期，不填为 2021 年初
 * @param end 期末：规划期结束的年份或日期，不填为 2025 年底
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 每年的数
 */
export function required(actual: unknown[][], target: unknown[][], base?: unknown[][], asOf?: unknown[][], start?: unknown[][], end?: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['base', base], ['asOf', asOf], ['start', start], ['end', end], ['direction', direction]], requiredOfRecord);
}
