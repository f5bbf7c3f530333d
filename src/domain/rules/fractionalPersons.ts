import { isUnscaledCount } from '../measures';
import { unitOf } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('fractional-persons', {
  name: '人数不是整数',
  what: '以人、个、家等为单位的数带小数。',
  wrong: '博士后年招收数 1050.5 人',
  right: '博士后年招收数 1050 人',
  why: '不带“万”的计数单位只能是整数，有小数多半是单位或小数点错了。',
  message: (cell: string, figure: string, unit: string, place: string, below: string, above: string) => `${cell} ${figure}${unit}${place}不是整数。以“${unit}”计的数应为整数（${below} 或 ${above}），请核对小数点和计量单位。`,
  unreadable: '不是一个确定的数，无法判断是否为整数',
});

export const fractionalPersons: Rule = {
  id: 'fractional-persons', code: 'HB203', severity: 'error', scope: 'cell', needs: reported,
  basis: '专栏2第11行计量单位为人；计数不带小数',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (!isUnscaledCount(unitOf(cell.indicator)) || cell.figure.kind === 'none') continue;
      const { amount } = cell;
      if (amount === undefined) yield cannotJudge([cell], text.unreadable);
      else if (Number.isInteger(amount)) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), cell.indicator.unit, at(cell), numberText(Math.floor(amount)), numberText(Math.ceil(amount))));
    }
  },
};
