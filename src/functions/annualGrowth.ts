import { averageAnnualGrowth } from '../domain/measures';
import { comparing } from './comparing';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { readNumber } from './readNumber';
import { argumentText } from './text';

function growthOf(actual: unknown, base: unknown, yearsCell: unknown): Outcome {
  const years = readNumber(yearsCell, argumentText.years);
  if (years.kind !== 'number') return years;
  return comparing(argumentText.base, (reached, start) => averageAnnualGrowth(reached, start, years.value))(actual, base);
}

/**
 * 年均增速：从基数到完成数，平均每年增长多少，0.05 为 5%。基数或完成数不大于 0 时为 #NUM!。
 * @customfunction ANNUALGROWTH
 * @param actual 完成数：期末的数，一格或一片区域
 * @param base 基数：期初的数，一格或与完成数同样大小的区域
 * @param years 年数：从基期到期末的年数，如 5
 * @returns 年均增速，1 为 100%
 */
export function annualGrowth(actual: unknown[][], base: unknown[][], years: unknown[][]): unknown[][] {
  return overCells([[argumentText.actual, actual], [argumentText.base, base], [argumentText.years, years]], growthOf);
}
