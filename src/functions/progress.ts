import { progress as measure, progressOfNumbers } from '../domain/measures';
import { overRecords } from './overRecords';
import type { Outcome } from './overRecords';
import { isUnreadable, readRecord } from './readRecord';

/** Plain numbers need no reading. */
function quickly(actuals: readonly unknown[], target: unknown, base: unknown, direction: unknown): number | undefined {
  const [actual] = actuals;
  if (direction != null || actuals.length !== 1 || typeof actual !== 'number' || typeof target !== 'number') return undefined;
  return base == null || typeof base === 'number' ? progressOfNumbers(actual, target, base ?? undefined) : undefined;
}

/** One record of HB.PROGRESS. */
export function progressOfRecord(actuals: readonly unknown[], target: unknown, base: unknown, direction: unknown): Outcome {
  const quick = quickly(actuals, target, base, direction);
  if (quick !== undefined) return quick;
  const record = readRecord(actuals, target, base, direction);
  return isUnreadable(record) ? record : measure(record.actual, record.target, record.base, record.direction);
}

/**
 * 完成进度：从基数到目标的路走了多少，1 为到达。不填基数时为完成率；〔〕目标为累计完成率，不看基数；只判断是否达标的目标给 1 或 0。
 * @customfunction PROGRESS
 * @param actual 完成数：一个数，或一行各年的数。〔〕目标时各年相加（带〔〕的已累计，取最后一个），其他目标取最后一个已填的数。函数看不到单元格格式：百分比格式的 93% 传来是 0.93
 * @param target 目标：数或规划中的写法，如 95、〔350〕、＜5、≥60。一格，或与完成数同行数的一列
 * @param base 基数：规划基期的数。不填、— 或界限（如＜5）视为没有基数
 * @param direction 方向：1 或 越高越好，-1 或 越低越好。不填时看目标的符号，没有符号的越高越好
 * @returns 进度，1 为 100%
 */
export function progress(actual: unknown[][], target: unknown[][], base?: unknown[][], direction?: unknown[][]): unknown[][] {
  return overRecords(actual, target, [['base', base], ['direction', direction]], progressOfRecord);
}
