import { decimalText, decimalsOf, scaleDecimal, withoutDust } from '../../../src/domain/figure/decimal';

describe('rounding 四舍五入', () => {
  test.each<[number, number, string]>([
    [0.44, 1, '0.4'], [0.45, 1, '0.5'], [0.4499, 1, '0.4'], [0.95, 1, '1.0'], [999.95, 1, '1000.0'], [0.5, 0, '1'], [0.49, 0, '0'], [9.5, 0, '10'], [-9.5, 0, '-10'], [12.34, 2, '12.34'], [12.34, 3, '12.340'], [12, 2, '12.00'],
    [-0.05, 1, '-0.1'], [-0.04, 1, '0.0'], [-0.005, 2, '-0.01'], [0.0049, 2, '0.00'], [0.005, 2, '0.01'], [100, 0, '100'], [-238, 1, '-238.0'], [0, 0, '0'],
    [1e-7, 6, '0.000000'], [5e-7, 6, '0.000001'], [-1.5e-7, 8, '-0.00000015'], [1.25e21, 1, '1250000000000000000000.0'], [-1.2345e22, 0, '-12345000000000000000000'],
  ])('%d at %d decimals is %s', (value, decimals, expected) => { expect(decimalText(value, decimals)).toBe(expected); });
});

test.each<[number, number]>([
  [1, 0], [-1, 0], [0.5, 1], [-0.25, 2], [0.123456, 6], [0.1234567, 7], [99999999.5, 1], [100000000.5, 1], [123456789.25, 2], [100000000, 0], [1e-10, 10], [1.5e-7, 8], [-2.25e-9, 11], [1.5e21, 0],
])('%d has %d decimals', (value, decimals) => { expect(decimalsOf(value)).toBe(decimals); });

test.each<[number, number]>([[1.1 - 1, 0.1], [-(0.1 + 0.2), -0.3], [0.1 * 3, 0.3], [1e-20, 1e-20], [123456789.123456, 123456789.123456], [-Number.MAX_VALUE, -1.79769313486231e308], [5, 5]])('%d without dust is %d', (value, expected) => { expect(withoutDust(value)).toBe(expected); });

test.each<[number, number, number, number]>([[350, 10000, 1, 3500000], [3500000, 1, 10000, 350], [1.1, 10000, 1, 11000], [2.5, 12, 1, 30], [5, 1, 12, 0.416666666666667], [1e-7, 10000, 1, 0.001], [7, 3, 3, 7], [4.35, 10, 1, 43.5]])(
  '%d scaled from %d to %d is %d', (value, from, to, expected) => { expect(scaleDecimal(value, from, to)).toBe(expected); },
);
