import { parseFigure } from '../figure';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName } from './wording';

export const text = spoken('dash-for-missing', {
  name: '疑用“—”表示未填',
  what: '有数值目标的指标，完成数写了“—”（不适用）。',
  wrong: '失业保险参保人数 —',
  right: '填完成数；还没有数就留空',
  why: '“—”表示不适用；有目标的指标总有完成情况，写“—”会使它无法评估。',
  message: (cell: string, place: string, target: string) => `${cell}${place}写了“—”，表示不适用，而本指标有目标 ${target}。还没有数请留空；确实没有统计的可以保留。`,
});

/** One unit may not have what the province has; an earlier report may not have had it yet. */
const mayBeAbsent: readonly string[] = ['unitActual', 'opening', 'samePeriodLastYear'];

/** The plan itself prints — for what it did not report (专栏1 rows 6 to 8): repeating it is faithful. */
function isExpected(cell: TableCell): boolean {
  return cell.role === 'actual' && parseFigure(cell.indicator.cells.actual ?? '').kind === 'none';
}

export const dashForMissing: Rule = {
  id: 'dash-for-missing', code: 'HB117', severity: 'hint', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2：—为不适用或无',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      const printed = cell.indicator.cells.target ?? '';
      const target = parseFigure(printed);
      if (mayBeAbsent.includes(cell.role) || !('planPeriodCumulative' in target)) continue;
      if (cell.figure.kind !== 'none' || isExpected(cell)) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), at(cell), printed));
    }
  },
};
