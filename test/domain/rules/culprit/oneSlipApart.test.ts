import fc from 'fast-check';
import { isOneSlipApart } from '../../../../src/domain/rules/culprit/oneSlipApart';

test.each([
  [6.374, 6.3874], [6.3874, 6.374], [738.79, 737.89], [40.36, 4.036], [5.6, -5.6], [680, 68], [1066.5, 106.65], [0.113, 0.1313],
  [12, 21], [1234, 1243], [-12, -123], [123, 23], [123, 12], [5, 50000], [0.5, 0.05], [-40.36, -4.036], [101, 110], [11, 111], [5, -5],
])('%d and %d are one slip apart', (one, other) => { expect(isOneSlipApart(one, other)).toBe(true); });

test.each([[6.374, 6.374], [29.9252, 29.9118], [12.34, 21.43], [0, 10], [5.6, -56], [100, 250], [10, 0], [12, 1345], [1345, 12], [12, 345], [1239, 2138], [1234, 4231], [12, -21], [12, 34], [123, 124], [123, 143]])('%d and %d are not', (one, other) => { expect(isOneSlipApart(one, other)).toBe(false); });

test('it does not matter which of the two is the slip', () => {
  const figure = fc.integer({ min: -99999, max: 99999 }).map(value => value / 100);
  fc.assert(fc.property(figure, figure, (one, other) => { expect(isOneSlipApart(one, other)).toBe(isOneSlipApart(other, one)); }));
});
