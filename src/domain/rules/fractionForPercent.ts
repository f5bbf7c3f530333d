import { withoutDust } from '../figure';
import { roundHalfUp } from '../measures';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, reported, rowsOf } from './cells';
import { failAt, pass } from './outcome';
import { middleOf, referencesOf } from './references';
import type { Outcome, Rule, RuleContext } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('fraction-for-percent', {
  name: '百分数填成了小数',
  what: '计量单位是%的指标填了0到1之间的小数，或单元格是百分比格式。',
  wrong: '参保率（%）0.9067，或显示为 90.67%',
  right: '参保率（%）90.67',
  why: '指标名称后的（%）已经是单位，90.67%填作 90.67；单元格里存的 0.9067 会被当作 0.9067%。',
  fraction: (cell: string, written: string, place: string, reference: string, after: string) => `${cell} ${written}${place}疑为小数形式：同一指标的数在 ${reference} 左右，计量单位已经是%。若应为 ${after}%，请填 ${after}。`,
  format: (cell: string, shown: string, place: string, written: string, after: string) => `${cell} 显示为 ${shown}%${place}，单元格里存的是 ${written}。计量单位已经是%，请填 ${after}，不用百分比格式。`,
});

/** Read as a percentage, a fraction is what the indicator usually is; 0.9 for a rate around 1 is a rate. */
const likeness = 2.5;

export function isFraction(amount: number, references: readonly number[]): boolean {
  const middle = middleOf(references);
  const reading = amount * 100;
  return amount <= 1 && reading > middle / likeness && reading < middle * likeness;
}

const fixOf = (cell: TableCell, after: number) => (cell.formula === undefined ? { fix: { place: cell.place, before: cell.value, after, numberFormat: 'General' } } : {});

function judge(row: RowReading, cell: TableCell, context: RuleContext): Outcome {
  if (cell.meaning.percent && typeof cell.value === 'number') {
    const after = withoutDust(cell.value * 100);
    return failAt([cell], text.format(cellName(cell), numberText(after), at(cell), writtenText(cell), numberText(after)), fixOf(cell, after));
  }
  if (cell.amount === undefined || cell.amount > 1) return pass(cell);
  const references = referencesOf(row, cell, context).map(reference => reference.value);
  if (!isFraction(cell.amount, references)) return pass(cell);
  const after = withoutDust(cell.amount * 100);
  return failAt([cell], text.fraction(cellName(cell), writtenText(cell), at(cell), numberText(roundHalfUp(middleOf(references), 1)), numberText(after)), fixOf(cell, after));
}

export const fractionForPercent: Rule = {
  id: 'fraction-for-percent', code: 'HB205', severity: 'query', scope: 'row', needs: reported,
  basis: '专栏2计量单位为%的指标：填百分数的数字',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if (isReported(cell) && cell.indicator.kind === 'rate' && cell.figure.kind === 'number') yield judge(row, cell, context);
    }
  },
};
