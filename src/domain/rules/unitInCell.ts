import { unitOf } from '../table';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Fix, Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('unit-in-cell', {
  name: '单元格里写了单位',
  what: '数后面写了单位，或用了同类的另一个单位。',
  wrong: '失业保险参保人数（万人）6605000人',
  right: '失业保险参保人数（万人）660.5',
  why: '计量单位已写在指标名称后；带单位的是文本，求和公式不会把它算进去。',
  message: (cell: string, written: string, place: string, unit: string, value: string) => `${cell} “${written}”${place}带有单位。计量单位已是${unit}，请只填数字 ${value}。`,
  marked: (value: string) => `〔${value}〕`,
});

/** A total of the period stands in 〔〕 whether typed so or not; what is no total takes none, though it was typed so. */
const takesMarks = ({ indicator, role, marked }: TableCell): boolean => indicator.kind === 'planPeriodTotal' && (marked || role === 'actual');

/** 〔270〕, or 660.5: as the user reads it and as it is written into the cell. */
function correction(cell: TableCell, amount: number): { shown: string; fix: Pick<Fix, 'after' | 'numberFormat'> } {
  const plain = numberText(amount);
  if (!takesMarks(cell)) return { shown: plain, fix: { after: amount, numberFormat: 'General' } };
  const after = text.marked(plain);
  return { shown: after, fix: { after, numberFormat: '@' } };
}

export const unitInCell: Rule = {
  id: 'unit-in-cell', code: 'HB116', severity: 'hint', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2：计量单位写在指标名称后，单元格只有数',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      const { figure, amount } = cell;
      const written = 'unit' in figure ? figure.unit : undefined;
      if (amount === undefined || !written || !unitOf(cell.indicator)) continue;
      if (typeof cell.value !== 'string' || cell.formula !== undefined) { yield pass(cell); continue; }
      const { shown, fix } = correction(cell, amount);
      yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), cell.indicator.unit, shown), { fix: { place: cell.place, before: cell.value, ...fix } });
    }
  },
};
