import type { TableCell } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('number-as-text', {
  name: '数以文本存放',
  what: '单元格里是文本形式的数，求和等公式不把它算进去。',
  wrong: '文本“651”',
  right: '数值 651',
  why: '文本形式的数在 SUM 等公式里按没有处理，合计会少。',
  message: (cell: string, written: string, place: string, value: string) => `${cell} “${written}”${place}是文本，不是数值，求和公式不会把它算进去。请改为数值 ${value}。`,
});

/** A bare number held as text: no 〔〕, bound, unit or word that a number could not carry. */
function plainNumber(cell: TableCell): number | undefined {
  const { figure } = cell;
  if (typeof cell.value !== 'string' || cell.formula !== undefined || figure.kind !== 'number') return undefined;
  if (figure.planPeriodCumulative || figure.unit || figure.mark || figure.basis || figure.remark) return undefined;
  return figure.value;
}

export const numberAsText: Rule = {
  id: 'number-as-text', code: 'HB102', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：文本形式的数不参加 Excel 求和',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      const value = plainNumber(cell);
      if (value === undefined) { yield pass(cell); continue; }
      const message = text.message(cellName(cell), writtenText(cell), at(cell), numberText(value));
      yield failAt([cell], message, { fix: { place: cell.place, before: cell.value, after: value, numberFormat: 'General' } });
    }
  },
};
