import type { GridEdit } from '../../../src/workbench/grid/grid';
import { createRangeNotes, rangeAfter } from '../../../src/workbench/grid/rangeNotes';

const range = (startRow: number, endRow: number, startColumn = 0, endColumn = 0) => ({ startRow, endRow, startColumn, endColumn });
const rows = (kind: GridEdit['kind'], from: number, to: number): GridEdit => ({ kind, sheetId: 'one', range: range(from, to) });

describe('rangeAfter', () => {
  test.each([
    ['rowsInserted', 2, 3, range(4, 6), range(6, 8)],
    ['rowsInserted', 4, 4, range(4, 6), range(5, 7)],
    ['rowsInserted', 5, 6, range(4, 6), range(4, 8)],
    ['rowsInserted', 7, 8, range(4, 6), range(4, 6)],
    ['rowsDeleted', 0, 1, range(4, 6), range(2, 4)],
    ['rowsDeleted', 3, 4, range(4, 6), range(3, 4)],
    ['rowsDeleted', 5, 5, range(4, 6), range(4, 5)],
    ['rowsDeleted', 6, 9, range(4, 6), range(4, 5)],
    ['rowsDeleted', 3, 7, range(4, 6), undefined],
  ] as const)('%s %d–%d', (kind, from, to, before, after) => {
    expect(rangeAfter(before, rows(kind, from, to))).toEqual(after);
  });

  test('columns move columns only', () => {
    const edit: GridEdit = { kind: 'columnsInserted', sheetId: 'one', range: range(0, 99, 1, 2) };
    expect(rangeAfter(range(4, 6, 3, 5), edit)).toEqual(range(4, 6, 5, 7));
  });
});

describe('createRangeNotes', () => {
  test('the last note of a cell wins, and can be taken away from a part', () => {
    const notes = createRangeNotes<string>();
    notes.set('one', range(0, 9), 'all');
    notes.set('one', range(3, 3), 'fourth');
    notes.set('one', range(5, 5), undefined);
    expect([0, 3, 5, 9, 10].map(row => notes.at('one', row, 0))).toEqual(['all', 'fourth', undefined, 'all', undefined]);
    expect(notes.at('other', 0, 0)).toBeUndefined();
  });

  test('a note covering earlier ones replaces them', () => {
    const notes = createRangeNotes<string>();
    notes.set('one', range(3, 3), 'fourth');
    notes.set('one', range(0, 9), undefined);
    expect(notes.at('one', 3, 0)).toBeUndefined();
  });

  test('notes follow inserted rows and leave with deleted ones', () => {
    const notes = createRangeNotes<string>();
    notes.set('one', range(4, 4), 'here');
    notes.follow(rows('rowsInserted', 0, 1));
    expect([notes.at('one', 4, 0), notes.at('one', 6, 0)]).toEqual([undefined, 'here']);
    notes.follow(rows('rowsDeleted', 6, 6));
    expect(notes.at('one', 6, 0)).toBeUndefined();
  });
});
