import { decimalsOf, decimalText, withoutDust } from '../figure/decimal';

const QUICK_DECIMALS = 6;
const QUICK_LIMIT = 1e8;
const QUICK_POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

function quickPower(decimals: number, one: number, other: number): number | undefined {
  return decimals <= QUICK_DECIMALS && Math.abs(one) < QUICK_LIMIT && Math.abs(other) < QUICK_LIMIT ? QUICK_POWERS[decimals] : undefined;
}

function digitsOf(value: number, decimals: number): bigint {
  return BigInt(decimalText(value, decimals).replace('.', ''));
}

/**
 * one − other as on paper: 0.3 − 0.1 is 0.2. Both are taken at the decimals they are written with, so no binary dust
 * enters a later comparison or division.
 */
export function difference(one: number, other: number): number {
  if (Number.isSafeInteger(one) && Number.isSafeInteger(other)) return one - other;
  return sum([one, -other]);
}

/** The sum as on paper: 0.1 + 0.2 is 0.3, in whatever order. */
export function sum(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const power = values.length <= 64 ? values.reduce<number | undefined>((kept, value) => kept && quickPower(decimals, value, 0), 1) : undefined;
  if (power !== undefined) return values.reduce((total, value) => total + Math.round(value * power), 0) / power + 0;
  const digits = values.reduce((total, value) => total + digitsOf(value, decimals), 0n);
  return Number(`${digits}e-${decimals}`);
}

/** one ÷ other, the nearest double to the decimal quotient: 0.3 ÷ 0.1 is 3. The caller has ruled out 0. */
export function quotient(one: number, other: number): number {
  if (Number.isInteger(one) && Number.isInteger(other)) return one / other;
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  const power = quickPower(decimals, one, other);
  return power === undefined ? withoutDust(one / other) : Math.round(one * power) / Math.round(other * power);
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
