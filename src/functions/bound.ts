import { isProblem, SIGN_TEXT } from '../domain/figure';
import { figureAt } from './cells';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { argumentText } from './text';

function boundOf(cell: unknown): Outcome {
  const figure = figureAt(cell);
  if (isProblem(figure)) return figure;
  return 'sign' in figure && figure.sign !== undefined ? SIGN_TEXT[figure.sign] : '';
}

/**
 * 界限符号：读出数前的 ＜、≤、＞、≥ 或 约，没有的为空文字。“以内”读作 ≤，“左右”读作 约。
 * @customfunction BOUND
 * @param figure 指标数值：数或规划中的写法，一格或一片区域
 * @returns 符号
 */
export function bound(figure: unknown[][]): unknown[][] {
  return overCells([[argumentText.figure, figure]], boundOf);
}
