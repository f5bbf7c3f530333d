import { reason } from '../functions/excelRuntime';
import { implementation } from '../functions/implementations';

const why = async (actuals: unknown[][]): Promise<string | undefined> => reason(await implementation('CHECK'), 4, actuals, '失业保险参保人数');

/** =HB.CHECK(B:B,…) kept the add-in busy for 23 seconds, with Excel 2021's zeros for blanks for minutes: Excel starts an add-in anew that does not answer for five. */
describe('a whole column given to HB.CHECK', () => {
  const column = (blank: unknown): unknown[][] => Array.from({ length: 1_048_576 }, (_, row) => [row < 2 ? 680 : blank]);

  test.each([[null], [0], ['']])('with %j for blanks is refused at once, in words', async blank => {
    const began = performance.now();
    expect(await why(column(blank))).toBe('参数“完成数”：这里是一项指标各年的数，给了 1048576 格，没有审核。请只给一格，或一行各年的数。');
    expect(performance.now() - began).toBeLessThan(4000);
  });

  test('up to a hundred cells are taken for years', async () => {
    expect(await why([Array.from({ length: 101 }, () => 680)])).toContain('给了 101 格');
    expect(await why([Array.from({ length: 100 }, () => 680)])).toBeUndefined();
  });
});
