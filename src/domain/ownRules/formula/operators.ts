/** The operators of a spreadsheet, with its ways of taking one kind of value for another. */
import { isEmpty, isError, failed, type BinaryOperator, type Value } from './expression';

/** Excel keeps 15 digits: 0.1+0.2 is 0.3 there. */
const digits = 15;
export const kept = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(digits)) : value);

/** A number where a number is wanted: blank is 0, TRUE 1, "5" is 5; undefined for every other text. */
export function asNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isEmpty(value)) return 0;
  return typeof value === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value) ? Number(value) : undefined;
}

export function asText(value: Value): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? '' : String(typeof value === 'number' ? kept(value) : value);
}

/** Numbers come before texts, texts before TRUE and FALSE. */
const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** A blank takes the kind of what it is compared with. */
function beside(value: Value, other: Value): Value {
  if (!isEmpty(value)) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Negative, 0 or positive, as the first comes before, with or after the second. */
function order(left: Value, right: Value): number {
  const [one, other] = [beside(left, right), beside(right, left)];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase() ? 0 : one.toLowerCase() < other.toLowerCase() ? -1 : 1;
  return kept(Number(one)) - kept(Number(other));
}

const comparisons: Readonly<Partial<Record<BinaryOperator, (difference: number) => boolean>>> = {
  '=': gap => gap === 0, '<>': gap => gap !== 0, '<': gap => gap < 0, '>': gap => gap > 0, '<=': gap => gap <= 0, '>=': gap => gap >= 0,
};

const sums: Readonly<Partial<Record<BinaryOperator, (one: number, other: number) => number>>> = {
  '+': (one, other) => one + other, '-': (one, other) => one - other, '*': (one, other) => one * other, '/': (one, other) => one / other, '^': (one, other) => one ** other,
};

/** What the operator makes of two values; an error where either is one or no number can be had. */
export function operate(operator: BinaryOperator, left: Value, right: Value): Value {
  if (isError(left) || isError(right)) return failed;
  const compare = comparisons[operator];
  if (compare) return compare(order(left, right));
  if (operator === '&') return asText(left) + asText(right);
  const [one, other] = [asNumber(left), asNumber(right)];
  const result = one === undefined || other === undefined ? NaN : sums[operator]?.(one, other) ?? NaN;
  return Number.isFinite(result) ? withoutDust(operator, result, one ?? 0, other ?? 0) : failed;
}

/** A difference that is only what binary fractions leave over is 0: 0.3-0.2-0.1. */
function withoutDust(operator: BinaryOperator, result: number, one: number, other: number): number {
  const isSum = operator === '+' || operator === '-';
  return isSum && Math.abs(result) < 1e-15 * Math.max(Math.abs(one), Math.abs(other)) * 4 ? 0 : result;
}
