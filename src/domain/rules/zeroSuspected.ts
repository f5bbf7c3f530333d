import { accrues } from '../plan/accrual';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, reported, rowsOf } from './cells';
import { failAt, pass } from './outcome';
import { referencesOf } from './references';
import type { Rule, RuleContext } from './rule';
import { at, cellName, numberText } from './wording';

export const text = spoken('zero-suspected', {
  name: '疑用0表示未填',
  what: '期末数、比率或历年都有数的指标填了0。',
  wrong: '失业保险参保人数 0',
  right: '还没有数就留空；不适用填“—”',
  why: '0表示确实为零，空白表示未填，“—”表示不适用，混用会把没填的当作零。',
  message: (cell: string, place: string, reference: string) => `${cell} 0${place}，而同一指标的其他数在 ${reference} 左右。确实为零请写审核说明；还没填请留空，不适用填“—”。`,
});

/** One month of what accrues may truly bring nothing. */
const mayBeNothing = ({ role, indicator }: TableCell): boolean => role === 'monthActual' && accrues(indicator);

/** What the other figures are around, of a 0 that stands among them; undefined where nothing speaks against the figure. */
export const valueInPlaceOfZero = (row: RowReading, cell: TableCell, context: RuleContext): number | undefined =>
  (cell.amount === 0 && !mayBeNothing(cell) ? usualValue(row, cell, context) : undefined);

/** Years and base are known facts; a target alone does not make a zero unlikely. */
function usualValue(row: RowReading, cell: TableCell, context: RuleContext): number | undefined {
  const facts = referencesOf(row, cell, context).filter(reference => reference.kind !== 'target');
  return facts.every(reference => reference.value > 0) ? facts[0]?.value : undefined;
}

export const zeroSuspected: Rule = {
  id: 'zero-suspected', code: 'HB112', severity: 'query', scope: 'cell', needs: reported,
  basis: '本项目：空白是未填，—是不适用，0是零',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if (!isReported(cell) || cell.amount === undefined) continue;
      const usual = valueInPlaceOfZero(row, cell, context);
      if (usual === undefined) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), at(cell), numberText(usual)));
    }
  },
};
