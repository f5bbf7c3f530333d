import { difference, sum } from '../measures';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { cannotJudge, failAt, pass } from './outcome';
import { inRowUnit } from './rowFigure';
import type { Outcome, Rule } from './rule';
import { provinceFigures } from './unitFigures';
import type { ProvinceFigure } from './unitFigures';
import { at, cellName, numberText, wholeName } from './wording';

export const text = spoken('assigned-targets-short', {
  name: '分解到各地的目标合计不够',
  what: '各填报单位的目标加起来没有达到全省目标（越低越好的指标：超过全省目标）。',
  wrong: '全省目标 680，各地目标合计 672',
  right: '各地目标合计不小于 680',
  why: '目标分解到各地后，各地都完成了，全省才能完成。',
  short: (cell: string, target: string, place: string, total: string, gap: string, whole: string) => `${cell} ${target}${place}，分解到各单位的目标合计 ${total}，少 ${gap}。各单位都完成时${whole}也完不成，请核对目标分解。`,
  above: (cell: string, target: string, place: string, total: string, gap: string, whole: string) => `${cell} ${target}${place}，分解到各单位的目标合计 ${total}，多 ${gap}。各单位都达标时${whole}仍会超过，请核对目标分解。`,
  missing: '有的单位没有目标数，不能合计',
});

function valueOf(cell: TableCell | undefined): number | undefined {
  const figure = cell && inRowUnit(cell.figure, cell.indicator);
  return figure && 'value' in figure ? figure.value : undefined;
}

function judge({ province, units }: ProvinceFigure, whole: string): Outcome | undefined {
  const { indicator } = province;
  const target = valueOf(province);
  const assigned = units.map(({ cell }) => valueOf(cell));
  if (!indicator.additive || target === undefined || assigned.every(value => value === undefined || value === target)) return undefined;
  if (assigned.includes(undefined)) return cannotJudge([province], text.missing);
  const total = sum(assigned.map(value => value ?? 0));
  const gap = difference(total, target);
  const isCeiling = indicator.direction === 'lowerIsBetter';
  if (isCeiling ? gap <= 0 : gap >= 0) return pass(province);
  const sentence = isCeiling ? text.above : text.short;
  return failAt([province, ...units.flatMap(({ cell }) => cell ?? [])], sentence(cellName(province), numberText(target), at(province), numberText(total), numberText(Math.abs(gap)), whole));
}

export const assignedTargetsShort: Rule = {
  id: 'assigned-targets-short', code: 'HB404', severity: 'query', scope: 'workbook', needs: ['target'],
  basis: '目标分解：各填报单位目标之和不小于全省目标',
  text,
  *check(context) {
    for (const figure of provinceFigures(context, ['target'])) {
      const outcome = judge(figure, wholeName(context));
      if (outcome) yield outcome;
    }
  },
};
