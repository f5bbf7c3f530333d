import { isAbsence, milestone as measure, noAnswer } from '../domain/measures';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { readElapsed } from './readPeriod';
import { isUnreadable, readRecord } from './readRecord';
import { argumentText } from './text';

/** A milestone asks no actual; any stands for it while the target is read. */
const NO_ACTUAL: readonly unknown[] = [null];

function milestoneAt(...[target, base, asOf, start, end, direction]: readonly unknown[]): Outcome {
  const record = readRecord(NO_ACTUAL, target, base, direction);
  if (isUnreadable(record)) return record;
  const elapsed = readElapsed(asOf, start, end) ?? noAnswer('dateMissing');
  return isAbsence(elapsed) ? elapsed : measure(record.target, record.base, elapsed, record.direction);
}

/**
 * 序时应达：按时间进度此时应达到多少，单位同目标。〔〕目标为目标乘序时进度，其他从基数向目标推进；只判断是否达标的和每年的目标为目标本身。
 * @customfunction MILESTONE
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、≥60
 * @param base 基数：规划基期的数。不填、— 或界限（如＜5）视为没有基数，从 0 起算
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期。年和年月按期末算
 * @param start 期初：规划期开始的年份或日期，不填为 2021 年初
 * @param end 期末：规划期结束的年份或日期，不填为 2025 年底
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 应达到的数
 */
export function milestone(target: unknown[][], base?: unknown[][], asOf?: unknown[][], start?: unknown[][], end?: unknown[][], direction?: unknown[][]): unknown[][] {
  return overCells([[argumentText.target, target], [argumentText.base, base], [argumentText.asOf, asOf], [argumentText.start, start], [argumentText.end, end], [argumentText.direction, direction]], milestoneAt);
}
