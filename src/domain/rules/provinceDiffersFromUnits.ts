import { difference, sum, sumTolerance } from '../measures';
import { isBlank, unitOf } from '../table';
import type { TableCell } from '../table';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { provinceFigures } from './unitFigures';
import type { ProvinceFigure } from './unitFigures';
import { words } from './text';
import { at, cellName, numberText } from './wording';

const text = {
  name: '全省与各地之和不符',
  what: '可以相加的指标，全省数不等于各填报单位之和。',
  wrong: '各地合计 660.5，全省 666.5',
  right: '各地合计 660.5，全省 660.5',
  why: '人数、金额等全省就是各地（含省本级）之和，允许四舍五入造成的尾差。',
  message: (cell: string, total: string, place: string, sum: string, word: string, gap: string) => `${cell} ${total}${place}应 ＝ 各单位之和 ${sum}，${word} ${gap}。请核对全省数和各单位的填报数。`,
  ownLevel: '没有省本级数，差额若为省本级请写审核说明。',
  more: '多', less: '少',
  marks: '有的是累计数〔〕，有的不是，不能相加',
  missing: (count: number, names: string) => `还有${count}个单位没有数（${names}），不能与全省比较`,
};

const listed = 5;
type Stated = TableCell & { readonly amount: number };
const isStated = (cell: TableCell | undefined): cell is Stated => cell?.amount !== undefined;

/** Without 省本级, or with persons counted in two places, the province may truly differ from its units. */
function severityOf(gap: number, worst: number, hasOwnLevel: boolean): { severity?: 'query' } {
  return Math.abs(gap) > worst && hasOwnLevel ? {} : { severity: 'query' };
}

function compare(province: Stated, stated: readonly Stated[], hasOwnLevel: boolean): Outcome {
  const total = sum(stated.map(cell => cell.amount));
  const gap = difference(province.amount, total);
  const { worst, likely } = sumTolerance([province, ...stated].map(cell => cell.decimals), unitOf(province.indicator));
  if (Math.abs(gap) <= Math.min(worst, likely)) return pass(province);
  const decimals = Math.max(province.decimals, ...stated.map(cell => cell.decimals));
  const message = text.message(cellName(province), numberText(province.amount, decimals), at(province), numberText(total, decimals), gap > 0 ? text.more : text.less, numberText(Math.abs(gap), decimals));
  return failAt([province, ...stated], hasOwnLevel || gap < 0 ? message : message + text.ownLevel, { ...severityOf(gap, worst, hasOwnLevel), equation: { left: [province.place], right: stated.map(cell => cell.place) } });
}

function judge({ province, units }: ProvinceFigure): Outcome | undefined {
  if (!isStated(province) || !province.indicator.additive) return undefined;
  const absent = units.filter(({ unit, cell }) => !unit.optional && (!cell || isBlank(cell)));
  const unread = units.filter(({ cell }) => cell && !isBlank(cell) && cell.figure.kind !== 'none' && !isStated(cell));
  const missing = [...absent, ...unread];
  if (missing.length > 0) return cannotJudge([province], text.missing(missing.length, missing.slice(0, listed).map(({ unit }) => unit.name).join(words.and)));
  const stated = units.map(({ cell }) => cell).filter(isStated);
  if (stated.some(cell => cell.marked !== province.marked)) return cannotJudge([province], text.marks);
  return compare(province, stated, units.some(({ unit, cell }) => unit.optional && isStated(cell)));
}

export const provinceDiffersFromUnits: Rule = {
  id: 'province-differs-from-units', code: 'HB403', severity: 'error', scope: 'workbook', needs: ['provinceActual', 'yearActual', 'actual', 'monthActual', 'yearToDate'],
  basis: '汇总：全省为各填报单位之和，尾差不超过各数舍入误差之和',
  text,
  *check(context) {
    for (const figure of provinceFigures(context, ['provinceActual', 'yearActual', 'actual', 'monthActual', 'yearToDate'])) {
      const outcome = judge(figure);
      if (outcome) yield outcome;
    }
  },
};
