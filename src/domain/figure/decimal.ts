/** A double carries 15 decimal digits faithfully; Excel shows no more. */
export const SIGNIFICANT_DIGITS = 15;
const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

/** A number's shortest decimal form without exponent: 1e-7 → 0.0000001. */
function plainDecimal(value: number): string {
  const shortest = String(value);
  const split = shortest.indexOf('e');
  if (split < 0) return shortest;
  const exponent = Number(shortest.slice(split + 1));
  const [whole = '', fraction = ''] = shortest.slice(0, split).replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0').slice(0, point)}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
}

/** Digits after the point in a number's shortest decimal form: 3.35 → 2. Tries whole numbers and short fractions first, because it runs for every cell. */
export function decimalsOf(value: number): number {
  if (Math.abs(value) < 1e8) {
    for (let decimals = 0; decimals < POWERS.length; decimals += 1) {
      const power = POWERS[decimals] ?? 1;
      if (Math.round(value * power) / power === value) return decimals;
    }
  }
  const text = plainDecimal(value);
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The largest double of 15 digits. */
const LARGEST = 1.79769313486231e308;

/** The number without float dust, at most 15 significant digits and never -0: 0.1+0.2 → 0.3. */
export function withoutDust(value: number): number {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0;
  return Number.isFinite(rounded) ? rounded : Math.sign(value) * LARGEST;
}

/**
 * The number with exactly so many decimals, rounded 四舍五入 on its decimal form: 1.005 at two decimals is 1.01, 238 at one is 238.0.
 */
export function decimalText(value: number, decimals: number): string {
  const text = plainDecimal(Math.abs(value));
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const digits = (fraction.charAt(decimals) >= '5' ? plusOne(whole + kept) : whole + kept).padStart(decimals + 1, '0');
  const magnitude = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value < 0 && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
}

function plusOne(digits: string): string {
  return (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
}

/** value × from ÷ to, exact in decimal terms where the quotient of the scales is a power of ten. */
export function scaleDecimal(value: number, from: number, to: number): number {
  const shift = Math.log10(from / to);
  if (!Number.isInteger(shift)) return withoutDust((value * from) / to);
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + shift}`);
}
