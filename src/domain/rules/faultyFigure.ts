import { isUnscaledCount } from '../measures';
import { unitOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { typedCumulative } from './cumulativeTypedAsAnnual';
import { isFraction } from './fractionForPercent';
import { referencesOf } from './references';
import type { RuleContext } from './rule';
import { slippedPower } from './unitSlip';
import { valueInPlaceOfZero } from './zeroSuspected';

/** Impossible as it stands: negative, beyond its limit, a fraction of a person. */
function isImpossible({ indicator }: TableCell, amount: number): boolean {
  if (indicator.kind === 'structure') return false;
  const mayBeNegative = indicator.kind === 'rate' && indicator.upperLimit === undefined;
  return (amount < 0 && !mayBeNegative) || amount > (indicator.upperLimit ?? Infinity) || (isUnscaledCount(unitOf(indicator)) && !Number.isInteger(amount));
}

/**
 * Does another rule already say that this figure itself is wrong? Then what follows from it (a jump, a missed target)
 * is not told again: one fault, one finding.
 */
export function isFaultyFigure(row: RowReading, cell: TableCell, context: RuleContext): boolean {
  const { amount } = cell;
  if (amount === undefined) return cell.meaning.percent || cell.meaning.date;
  if (isImpossible(cell, amount) || valueInPlaceOfZero(row, cell, context) !== undefined) return true;
  const references = referencesOf(row, cell, context);
  return slippedPower(cell, amount, references) !== undefined
    || (cell.indicator.kind === 'rate' && isFraction(amount, references.map(reference => reference.value)))
    || (cell.year !== undefined && typedCumulative(row, { ...cell, amount, year: cell.year }, context) !== undefined);
}
