import { noAnswer } from '../domain/measures';
import { overCells } from './overCells';
import { readElapsed } from './readPeriod';
import { argumentText } from './text';

/**
 * 序时进度：规划期已经过去的比例，0 到 1，按月计算，不足一月的按天数折算。增长率类指标不按时间折算，不要用它比较。
 * @customfunction ELAPSED
 * @param asOf 截至期：2023、202306、“2023年6月”、20230630 或日期。年和年月按期末算
 * @param start 期初：规划期开始的年份或日期，不填为 2021 年初
 * @param end 期末：规划期结束的年份或日期，不填为 2025 年底
 * @returns 比例，1 为 100%
 */
export function elapsed(asOf: unknown[][], start?: unknown[][], end?: unknown[][]): unknown[][] {
  return overCells([[argumentText.asOf, asOf], [argumentText.start, start], [argumentText.end, end]], (...[day, first, last]) => readElapsed(day, first, last) ?? noAnswer('dateMissing'));
}
