import { isProblem, isQuantity } from '../domain/figure';
import type { Figure } from '../domain/figure';
import { figureAt } from './cells';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { argumentText, kindText } from './text';

function plainKind(figure: Figure): string {
  return figure.kind === 'bound' ? kindText[figure.sign] : kindText[figure.kind];
}

function kindOf(cell: unknown): Outcome {
  const figure = figureAt(cell);
  if (isProblem(figure)) return figure;
  return isQuantity(figure) && figure.planPeriodCumulative ? kindText.total + plainKind(figure) : plainKind(figure);
}

/**
 * 数的种类：数值、上限、下限、约数、区间、比例、文字、无、未填；带〔〕的前面加“累计”，如〔442〕为 累计数值。
 * @customfunction KIND
 * @param figure 指标数值：数或规划中的写法，一格或一片区域
 * @returns 种类的名称
 */
export function kind(figure: unknown[][]): unknown[][] {
  return overCells([[argumentText.figure, figure]], kindOf);
}
