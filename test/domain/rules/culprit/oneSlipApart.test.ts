import fc from 'fast-check';
import { isOneSlipApart } from '../../../../src/domain/rules/culprit/oneSlipApart';

test.each([
  [6.374, 6.3874], [6.3874, 6.374], [738.79, 737.89], [40.36, 4.036], [5.6, -5.6], [680, 68], [1066.5, 106.65], [0.113, 0.1313],
])('%d and %d are one slip apart', (one, other) => { expect(isOneSlipApart(one, other)).toBe(true); });

test.each([[6.374, 6.374], [29.9252, 29.9118], [12.34, 21.43], [0, 10], [5.6, -56], [100, 250]])('%d and %d are not', (one, other) => { expect(isOneSlipApart(one, other)).toBe(false); });

test('it does not matter which of the two is the slip', () => {
  const figure = fc.integer({ min: -99999, max: 99999 }).map(value => value / 100);
  fc.assert(fc.property(figure, figure, (one, other) => { expect(isOneSlipApart(one, other)).toBe(isOneSlipApart(other, one)); }));
});
