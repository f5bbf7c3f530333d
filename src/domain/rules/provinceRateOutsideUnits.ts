import type { TableCell } from '../table';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { provinceFigures } from './unitFigures';
import type { ProvinceFigure } from './unitFigures';
import { at, cellName, numberText } from './wording';

const text = {
  name: '全省比率不在各地之间',
  what: '全省的比率比所有填报单位都高，或比所有单位都低。',
  wrong: '各地参保率 88 到 96，全省 97',
  right: '各地参保率 88 到 96，全省 92',
  why: '全省比率是各地的加权平均，应在最低与最高之间；省本级未列时可能例外。',
  message: (cell: string, rate: string, place: string, low: string, lowUnit: string, high: string, highUnit: string) => `${cell} ${rate}%${place}不在各单位之间（最低 ${lowUnit} ${low}%，最高 ${highUnit} ${high}%）。全省比率应在其间，请核对。`,
  missing: '有的单位没有数，看不出最低和最高',
};

type Stated = TableCell & { readonly amount: number };
const isStated = (cell: TableCell | undefined): cell is Stated => cell?.amount !== undefined;

function judge({ province, units }: ProvinceFigure): Outcome | undefined {
  if (!isStated(province) || province.indicator.kind !== 'rate') return undefined;
  const stated = units.filter(({ unit, cell }) => isStated(cell) || !unit.optional);
  const cells = stated.map(({ cell }) => cell).filter(isStated);
  if (cells.length < stated.length || cells.length === 0) return cannotJudge([province], text.missing);
  const sorted = [...cells].sort((one, other) => one.amount - other.amount);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || (province.amount >= low.amount && province.amount <= high.amount)) return pass(province);
  const nameOf = (cell: Stated): string => cell.reportingUnit ?? '';
  return failAt([province, low, high], text.message(cellName(province), numberText(province.amount), at(province), numberText(low.amount), nameOf(low), numberText(high.amount), nameOf(high)));
}

export const provinceRateOutsideUnits: Rule = {
  id: 'province-rate-outside-units', code: 'HB405', severity: 'query', scope: 'workbook', needs: ['provinceActual', 'yearActual', 'actual', 'monthActual', 'yearToDate'],
  basis: '全省比率为各填报单位的加权平均',
  text,
  *check(context) {
    for (const figure of provinceFigures(context, ['provinceActual', 'yearActual', 'actual', 'monthActual', 'yearToDate'])) {
      const outcome = judge(figure);
      if (outcome) yield outcome;
    }
  },
};
