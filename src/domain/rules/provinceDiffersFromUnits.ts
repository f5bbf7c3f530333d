import { difference, sum, sumTolerance } from '../measures';
import { unitOf } from '../table';
import { spoken } from '../speech';
import { cannotJudge, failAt, pass } from './outcome';
import { middleOf } from './references';
import type { Failure, Outcome, Rule, RuleContext } from './rule';
import type { StatedCell } from './stated';
import { judgeProvince, sharedRoles } from './unitFigures';
import type { StatedProvince } from './unitFigures';
import { words } from './text';
import { at, cellName, numberText, wholeName } from './wording';

export const text = spoken('province-differs-from-units', {
  name: '全省与各地之和不符',
  what: '可以相加的指标，全省数不等于各填报单位之和。',
  wrong: '各地合计 660.5，全省 666.5',
  right: '各地合计 660.5，全省 660.5',
  why: '人数、金额等全省就是各地（含省本级）之和，允许四舍五入造成的尾差。',
  message: (cell: string, total: string, place: string, sum: string, word: string, gap: string, whole: string) => `${cell} ${total}${place}应 ＝ 各单位之和 ${sum}，${word} ${gap}。请核对${whole}数和各单位的填报数。`,
  ownLevel: (name: string) => `没有${name}数，差额若为${name}请写审核说明。`,
  rounded: '各数都是整数，差额可能是四舍五入造成的；各数本来就是整数的，请改正。',
  more: '多', less: '少',
  marks: '有的是累计数〔〕，有的不是，不能相加',
  missing: (count: number, names: string, whole: string) => `还有${count}个单位没有数（${names}），不能与${whole}比较`,
});

const listed = 5;

/**
 * How far rounding may explain a difference. Excel keeps no zeros after the point: among figures of four decimals a 46 is
 * 46.0000, not something between 45.5 and 46.5; so beyond what usual digits explain a question is asked.
 */
function explained(cells: readonly StatedCell[]): { readonly worst: number; readonly likely: number; readonly areWhole: boolean } {
  const own = cells.map(cell => cell.decimals);
  const usual = middleOf(own);
  const unit = cells[0] && unitOf(cells[0].indicator);
  const asUsual = cells.map(cell => (typeof cell.value === 'number' ? Math.max(cell.decimals, usual) : cell.decimals));
  const { worst, likely } = sumTolerance(asUsual, unit);
  return { worst: sumTolerance(own, unit).worst, likely: Math.min(worst, likely), areWhole: own.every(decimals => decimals === 0) };
}

/** Without 省本级, or with persons counted in two places, the province may truly differ from its units. */
function severityOf(gap: number, { worst, likely }: ReturnType<typeof explained>, hasOwnLevel: boolean): Pick<Failure, 'severity'> {
  if (gap <= likely) return { severity: 'hint' };
  return gap > worst && hasOwnLevel ? {} : { severity: 'query' };
}

/** What the level the units add up to is called, and its own share, which a table may leave out. */
interface Names { readonly whole: string; readonly ownLevel: string | undefined }

function namesIn(context: RuleContext): Names {
  return { whole: wholeName(context), ownLevel: context.plan.reportingUnits?.find(unit => unit.optional)?.name };
}

function compare(province: StatedCell, stated: readonly StatedCell[], hasOwnLevel: boolean, { whole, ownLevel }: Names): Outcome {
  const total = sum(stated.map(cell => cell.amount));
  const gap = difference(province.amount, total);
  const rounding = explained([province, ...stated]);
  const isRounding = Math.abs(gap) <= rounding.likely;
  // Whole figures may be exact: what rounding could explain is worth a look then.
  if (gap === 0 || (isRounding && !rounding.areWhole)) return pass(province);
  const decimals = Math.max(province.decimals, ...stated.map(cell => cell.decimals));
  const message = text.message(cellName(province), numberText(province.amount, decimals), at(province), numberText(total, decimals), gap > 0 ? text.more : text.less, numberText(Math.abs(gap), decimals), whole);
  const remark = isRounding ? text.rounded : hasOwnLevel || gap < 0 || ownLevel === undefined ? '' : text.ownLevel(ownLevel);
  return failAt([province, ...stated], remark === '' ? message : words.both(message, remark), { ...severityOf(Math.abs(gap), rounding, hasOwnLevel), equation: { left: [province.place], right: stated.map(cell => cell.place) } });
}

function judge({ province, units, stated, missing }: StatedProvince, names: Names): Outcome | undefined {
  if (!province.indicator.additive) return undefined;
  if (missing.length > 0) return cannotJudge([province], text.missing(missing.length, words.list(missing.slice(0, listed).map(({ unit }) => unit.name)), names.whole));
  if (stated.some(cell => cell.marked !== province.marked)) return cannotJudge([province], text.marks);
  return compare(province, stated, units.some(({ unit, cell }) => unit.optional && cell?.amount !== undefined), names);
}

export const provinceDiffersFromUnits: Rule = {
  id: 'province-differs-from-units', code: 'HB403', severity: 'error', scope: 'workbook', needs: sharedRoles,
  basis: '汇总：全省为各填报单位之和，尾差不超过各数舍入误差之和',
  text,
  check: context => judgeProvince(context, figure => judge(figure, namesIn(context))),
};
