import { layExplanations } from '../../src/domain/explanations';

/** Excel's rows are 409 points high at most and a higher one is refused: an explanation of more than 500 characters could not be saved, and the results that quote it not be written. */
describe('a long explanation', () => {
  const explanation = { code: 'HB501', indicator: '失业保险参保人数', period: '2023年', places: [{ sheet: '专栏2', row: 19, column: 1 }], value: '60', message: '两处应为同一个数', time: '2024-01-15 09:05' };
  const heights = (length: number): readonly number[] => layExplanations([{ ...explanation, text: '说'.repeat(length) }]).rowHeights;

  test('of the 1,000 characters one may type gets a row as high as Excel has', () => {
    expect(Math.max(...heights(1000))).toBe(409);
  });

  test('that needs less gets what it needs: eleven lines', () => {
    expect(heights(210).at(-1)).toBe(11 * 15 + 5);
  });
});
