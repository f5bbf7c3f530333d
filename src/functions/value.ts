import { isProblem } from '../domain/figure';
import { noAnswer } from '../domain/measures';
import { figureAt } from './cells';
import { overCells } from './overCells';
import type { Outcome } from './overRecords';
import { argumentText } from './text';

const ABSENT = { none: 'valueIsNone', blank: 'valueIsBlank', text: 'valueIsWords', range: 'valueIsRange', ratio: 'valueIsRatio' } as const;

function valueOf(cell: unknown): Outcome {
  const figure = figureAt(cell);
  if (isProblem(figure)) return figure;
  return figure.kind === 'number' || figure.kind === 'bound' ? figure.value : noAnswer(ABSENT[figure.kind]);
}

/**
 * 读数：把规划中的写法读成数，〔442〕为 442，＜5 为 5，18% 为 18。% 是单位，不除以 100；区间、比例、文字和“—”没有一个数，为 #N/A。
 * @customfunction VALUE
 * @param figure 指标数值：数或规划中的写法，一格或一片区域。函数看不到单元格格式：百分比格式的 18% 传来是 0.18，被当成时间的 1:4:5 也认不出，请先设为文本
 * @returns 数值
 */
export function value(figure: unknown[][]): unknown[][] {
  return overCells([[argumentText.figure, figure]], valueOf);
}
