import { roundHalfUp } from '../measures';

interface Written { readonly amount?: number | undefined; readonly decimals: number; readonly formula: string | undefined }

/** As many digits as a calculated figure is compared by. */
const exact = 9;
const rounding = /ROUND|TRUNC|INT|TEXT|FIXED/i;

/** A sum that shows 46 is 46.0 to every digit; a typed 46 may have been rounded. */
const digitsOf = ({ decimals, formula }: Written): number => (formula === undefined || rounding.test(formula) ? decimals : exact);

/** Two writings of one figure: the longer, rounded to the digits of the shorter, is the shorter. */
export function isSameWritten(one: Written, other: Written): boolean {
  if (one.amount === other.amount) return true;
  const decimals = Math.min(digitsOf(one), digitsOf(other));
  return roundHalfUp(one.amount ?? 0, decimals) === roundHalfUp(other.amount ?? 0, decimals);
}
