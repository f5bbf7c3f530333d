import { spoken } from '../speech';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import type { StatedCell } from './stated';
import { judgeProvince, sharedRoles } from './unitFigures';
import type { StatedProvince } from './unitFigures';
import { at, cellName, numberText, wholeName } from './wording';

export const text = spoken('province-rate-outside-units', {
  name: '全省比率不在各地之间',
  what: '全省的比率比所有填报单位都高，或比所有单位都低。',
  wrong: '各地参保率 88 到 96，全省 97',
  right: '各地参保率 88 到 96，全省 92',
  why: '全省比率是各地的加权平均，应在最低与最高之间；省本级未列时可能例外。',
  message: (cell: string, rate: string, place: string, low: string, lowUnit: string, high: string, highUnit: string, whole: string) => `${cell} ${rate}%${place}不在各单位之间（最低 ${lowUnit} ${low}%，最高 ${highUnit} ${high}%）。${whole}比率应在其间，请核对。`,
  missing: '有的单位没有数，看不出最低和最高',
});

const nameOf = (cell: StatedCell): string => cell.reportingUnit ?? '';

function judge({ province, stated, missing }: StatedProvince, whole: string): Outcome | undefined {
  if (province.indicator.kind !== 'rate') return undefined;
  const sorted = [...stated].sort((one, other) => one.amount - other.amount);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (missing.length > 0 || !low || !high) return cannotJudge([province], text.missing);
  if (province.amount >= low.amount && province.amount <= high.amount) return pass(province);
  return failAt([province, low, high], text.message(cellName(province), numberText(province.amount), at(province), numberText(low.amount), nameOf(low), numberText(high.amount), nameOf(high), whole));
}

export const provinceRateOutsideUnits: Rule = {
  id: 'province-rate-outside-units', code: 'HB405', severity: 'query', scope: 'workbook', needs: sharedRoles,
  basis: '全省比率为各填报单位的加权平均',
  text,
  check: context => judgeProvince(context, figure => judge(figure, wholeName(context))),
};
