import fc from 'fast-check';
import { difference, quotient, roundHalfUp, sum } from '../../../src/domain/measures';

/** A number typed with up to six decimals, with its digits. */
const typed = fc.tuple(fc.integer({ min: -1e8, max: 1e8 }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const long = fc.tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 12 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const asDigits = (value: number): bigint => {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return BigInt(mantissa.replace('.', '')) * 10n ** BigInt(Number(exponent) + 20);
};

test.each([[0.1, 0.2, 0.3], [1.1, 2.2, 3.3], [0.7, 0.1, 0.8], [1e9, 0.01, 1000000000.01], [999999999999998, 1, 999999999999999]])('%p + %p is %p', (one, other, expected) => {
  expect(sum([one, other])).toBe(expected);
  expect(difference(expected, other)).toBe(one);
});
test('sums of nothing, of dust, and of many', () => {
  expect(sum([])).toBe(0);
  expect(sum([0.1 + 0.2, 0.1])).toBe(0.4);
  expect(sum(Array.from({ length: 100000 }, () => 0.01))).toBe(1000);
  expect(Object.is(sum([-1, 1]), 0)).toBe(true);
});
test.each([[0.3, 0.1, 3], [4.35, 0.01, 435], [1.1, 1.1, 1], [0.1 + 0.2, 0.3, 1], [1, 3, 1 / 3], [0, -5, 0], [123456789012.34, 0.01, 12345678901234]])('%p ÷ %p is %p', (one, other, expected) => expect(quotient(one, other)).toBe(expected));
test.each([
  [1.005, 2, 1.01], [2.675, 2, 2.68], [-1.005, 2, -1.01], [0.5, 0, 1], [1.5, 0, 2], [2.5, 0, 3], [-2.5, 0, -3], [1.45, 1, 1.5], [1.444, 1, 1.4], [1250, -2, 1300], [-1250, -2, -1300], [1249, -2, 1200],
  [0.285, 2, 0.29], [1.255, 2, 1.26], [10.235, 2, 10.24], [5.015, 2, 5.02], [8.345, 2, 8.35], [0.1 + 0.2, 1, 0.3], [999.995, 2, 1000], [-0.4, 0, 0],
])('%p at %p digits is %p', (value, digits, expected) => expect(Object.is(roundHalfUp(value, digits), expected)).toBe(true));

test('sum agrees with the written digits', () => {
  fc.assert(fc.property(fc.array(fc.oneof(typed, long), { minLength: 1, maxLength: 30 }), values => {
    const exact = values.reduce((total, value) => total + asDigits(value), 0n);
    expect(sum(values)).toBe(Number(`${exact}e-34`));
  }));
});
test('sum does not depend on order', () => {
  fc.assert(fc.property(fc.array(typed, { maxLength: 20 }), values => { expect(sum([...values].reverse())).toBe(sum(values)); }));
});
test('difference and quotient undo', () => {
  fc.assert(fc.property(typed, typed, (one, other) => {
    expect(sum([difference(one, other), other])).toBe(one);
    if (other !== 0) expect(Math.abs(quotient(one, other) - one / other)).toBeLessThanOrEqual(Math.abs(one / other) * 1e-15);
  }));
});
test('rounding is nearest, away from zero at the middle, and the same for both signs', () => {
  fc.assert(fc.property(typed, fc.integer({ min: 0, max: 4 }), (value, digits) => {
    const rounded = roundHalfUp(value, digits);
    expect(Math.abs(difference(rounded, value))).toBeLessThanOrEqual(Number(`5e-${digits + 1}`));
    expect(roundHalfUp(-value, digits)).toBe(0 - rounded);
  }));
});
