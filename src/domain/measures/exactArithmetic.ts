import { decimalsOf, decimalText, withoutDust } from '../figure';

/** Plan figures have few decimals: as whole millionths a double adds, subtracts and divides them exactly. */
const MILLION = 1e6;
const QUICK_LIMIT = 1e9;
const EXACT_LIMIT = 2 ** 53;

/** The value in millionths, NaN where it has more decimals or is too large to stay exact. */
export function millionths(value: number): number {
  const scaled = Math.round(value * MILLION);
  return scaled / MILLION === value && value < QUICK_LIMIT && value > -QUICK_LIMIT ? scaled : NaN;
}

function digitsOf(value: number, decimals: number): bigint {
  return BigInt(decimalText(value, decimals).replace('.', ''));
}

/** A sum over the written digits, for values a double cannot hold in millionths. */
function longSum(values: readonly number[]): number {
  const clean = values.map(withoutDust);
  const decimals = Math.max(...clean.map(decimalsOf));
  const digits = clean.reduce((total, value) => total + digitsOf(value, decimals), 0n);
  return Number(`${digits}e-${decimals}`);
}

/** The sum as on paper: 0.1 + 0.2 is 0.3, in whatever order. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    total += millionths(value);
    if (!(Math.abs(total) < EXACT_LIMIT)) return longSum(values);
  }
  return total / MILLION + 0;
}

/**
 * one − other as on paper: 0.3 − 0.1 is 0.2. Both count with the decimals they are written with, so no binary dust
 * enters a later comparison or division.
 */
export function difference(one: number, other: number): number {
  const quick = (millionths(one) - millionths(other)) / MILLION;
  return quick === quick ? quick : longSum([one, -other]);
}

/** one ÷ other, the nearest double to the decimal quotient: 0.3 ÷ 0.1 is 3. The caller has ruled out 0. */
export function quotient(one: number, other: number): number {
  const quick = millionths(one) / millionths(other);
  if (quick === quick) return quick + 0;
  const [upper, lower] = [withoutDust(one), withoutDust(other)];
  const decimals = Math.max(decimalsOf(upper), decimalsOf(lower));
  return Number(digitsOf(upper, decimals)) / Number(digitsOf(lower, decimals)) + 0;
}

/**
 * 四舍五入 away from zero on the decimal form, once: 1.005 at two decimals is 1.01, 2.675 is 2.68, −2.5 at none is −3.
 * `digits` may be negative: 1250 at −2 is 1300. 依据: GB/T 8170 forbids repeated rounding; plan tables round half up.
 */
export function roundHalfUp(value: number, digits: number): number {
  const clean = withoutDust(value);
  if (digits >= 0) return Number(decimalText(clean, digits)) + 0;
  const [mantissa = '0', exponent = '0'] = String(clean).split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  return Number(`${decimalText(shifted, 0)}e${-digits}`) + 0;
}
