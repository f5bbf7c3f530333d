import { blocksOf } from '../../src/excel/readBlocks';

describe('reading in blocks', () => {
  test('whole rows, no block above the limit, every row once', () => {
    const blocks = blocksOf({ row: 2, column: 1, rows: 25, columns: 4 }, 40);
    expect(blocks).toEqual([
      { row: 2, column: 1, rows: 10, columns: 4 },
      { row: 12, column: 1, rows: 10, columns: 4 },
      { row: 22, column: 1, rows: 5, columns: 4 },
    ]);
  });

  test('200,000 cells are one block, one row more is two', () => {
    expect(blocksOf({ row: 0, column: 0, rows: 20_000, columns: 10 })).toHaveLength(1);
    expect(blocksOf({ row: 0, column: 0, rows: 20_001, columns: 10 })).toHaveLength(2);
  });

  test('a row wider than the limit is read as it is', () => {
    expect(blocksOf({ row: 0, column: 0, rows: 2, columns: 50 }, 40)).toHaveLength(2);
  });
});
