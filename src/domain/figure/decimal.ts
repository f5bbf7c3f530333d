/** A double carries 15 decimal digits faithfully; Excel shows no more. */
export const SIGNIFICANT_DIGITS = 15;
const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

/** The shortest decimal form of a number that is not negative, without exponent: 1e-7 → 0.0000001, 1e21 with its zeros. */
function plainDecimal(value: number): string {
  const shortest = String(value);
  const split = shortest.indexOf('e');
  if (split < 0) return shortest;
  // Exponents begin below 0.000001 and at 10²¹, where no digit is left behind the point.
  const exponent = Number(shortest.slice(split + 1));
  const digits = shortest.slice(0, split).replace('.', '');
  return exponent < 0 ? `0.${'0'.repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, '0');
}

/** Digits after the point in a number's shortest decimal form: 3.35 → 2. Tries whole numbers and short fractions first, because it runs for every cell. */
export function decimalsOf(value: number): number {
  if (Math.abs(value) < 1e8) {
    for (let decimals = 0; decimals < POWERS.length; decimals += 1) {
      const power = POWERS[decimals] ?? 1;
      if (Math.round(value * power) / power === value) return decimals;
    }
  }
  const text = plainDecimal(Math.abs(value));
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The largest double of 15 digits. */
const LARGEST = 1.79769313486231e308;

/** The number without float dust, at most 15 significant digits and never -0: 0.1+0.2 → 0.3. */
export function withoutDust(value: number): number {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isFinite(rounded) ? rounded : Math.sign(value) * LARGEST;
}

/**
 * The number with exactly so many decimals, rounded 四舍五入 on its decimal form: 1.005 at two decimals is 1.01, 238 at one is 238.0.
 */
export function decimalText(value: number, decimals: number): string {
  const text = plainDecimal(Math.abs(value));
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  const digits = fraction.charAt(decimals) >= '5' ? plusOne(whole + kept) : whole + kept;
  const magnitude = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value < 0 && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
}

function plusOne(digits: string): string {
  return (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
}

/** value × from ÷ to without float dust: exact for values of up to 15 digits where the result has no more. */
export function scaleDecimal(value: number, from: number, to: number): number {
  return withoutDust((value * from) / to);
}
