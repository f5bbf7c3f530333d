import * as fc from 'fast-check';
import { fitGeneral } from '../../../src/workbench/grid/fitGeneral';

describe('fitGeneral', () => {
  test.each([
    [0.7714285714, 8, 0.771429],
    [-0.3333333333, 8, -0.33333],
    [33.333333333, 8, 33.33333],
    [12345.678, 6, 12346],
    [1.5, 8, 1.5],
    [123456789.5, 6, 123456789.5],
    [0.00000012345678, 8, 0.00000012345678],
  ])('%d in %d characters shows %d', (value, characters, shown) => {
    expect(fitGeneral(value, characters)).toBe(shown);
  });

  test('never further off than half a unit of its last decimal, and never longer than the room', () => {
    fc.assert(
      fc.property(fc.double({ min: -9999, max: 9999, noNaN: true }).filter(value => Math.abs(value) >= 1e-4), fc.integer({ min: 7, max: 11 }), (value, characters) => {
        const shown = fitGeneral(value, characters);
        expect(String(shown).length).toBeLessThanOrEqual(characters);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
