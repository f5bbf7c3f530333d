/** Digits without point and sign; 0.30 and .3 are alike. */
const digitsOf = (value: number): string => String(Math.abs(value)).replace('.', '');

/** Is the longer one the shorter with one more digit? */
function hasOneMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}

/** Do two neighbouring digits stand the other way round, and nothing else differs? */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((digit, place) => digit !== other[place]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Is only the decimal point elsewhere? */
function isShifted(one: number, other: number): boolean {
  const power = Math.log10(Math.abs(one / other));
  return one * other > 0 && power !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

/**
 * Would one slip of a finger make the one figure into the other: a digit dropped or doubled, two digits swapped, the point or
 * the sign? Of several cells that could be wrong, the one whose fitting value is a slip away is the likeliest.
 * Examples: 6.374 and 6.3874 are, 738.79 and 737.89 are, 12.34 and 21.43 are not. Where the point stands does not matter.
 */
export function isOneSlipApart(one: number, other: number): boolean {
  if (one === other || one === 0 || other === 0) return false;
  if (one === -other) return true;
  if (one * other < 0) return false;
  const [first, second] = [digitsOf(one), digitsOf(other)];
  return isShifted(one, other) || isSwapped(first, second) || hasOneMore(first, second) || hasOneMore(second, first);
}
