import { markAddresses, worstMarks, type CellMark } from '../../src/excel/marks/cellMarks';
import { firstMarked } from '../../src/excel/marks/firstMarked';
import { markedCells } from '../../src/excel/marks/markedCells';
import { markedSeverity, markFormula } from '../../src/excel/marks/markFormula';

const mark = (row: number, column: number, severity: CellMark['severity'] = 'query', sheet = '专栏2'): CellMark => ({ place: { sheet, row, column }, severity });

test('a condition is ours by its text alone, however Excel writes it; none of the user’s is', () => {
  for (const severity of ['error', 'query', 'hint'] as const) expect(markedSeverity(markFormula(severity))).toBe(severity);
  expect(markedSeverity('= n( "hb-audit-error" ) = 0')).toBe('error');
  for (const foreign of ['=N("hb-audit-other")=0', '=N("hb-audit-error")=1', '=A1="hb-audit-error"', '=AND(N("hb-audit-error")=0,A1>1)', '=TRUE', '']) expect(markedSeverity(foreign)).toBeUndefined();
});

test('a cell has one mark, the worst that was found at it', () => {
  expect(worstMarks([mark(3, 4, 'hint'), mark(3, 4, 'error'), mark(3, 4), mark(3, 5, 'hint')])).toEqual([mark(3, 4, 'error'), mark(3, 5, 'hint')]);
});

test('neighbours are one area, other sheets and severities apart, long lists in pieces', () => {
  const marks = [mark(6, 3), mark(7, 3), mark(8, 5), mark(9, 3, 'error'), mark(1, 1, 'query', '专栏1')];
  expect(markAddresses(marks, '专栏2', 'query')).toEqual(['D7:D8,F9']);
  expect(markAddresses(marks, '专栏2', 'error')).toEqual(['D10']);
  expect(markAddresses(marks, '专栏2', 'hint')).toEqual([]);
  const scattered = Array.from({ length: 250 }, (_, at) => mark(at * 2, 0));
  const lists = markAddresses(scattered, '专栏2', 'query');
  expect(lists.map(list => list.split(',').length)).toEqual([100, 100, 50]);
  expect(lists.flatMap(list => markedCells(list)).map(cell => cell.row)).toEqual(scattered.map(one => one.place.row));
});

test('the first marked cell and their number, each cell once', () => {
  expect(firstMarked([])).toBeUndefined();
  expect(firstMarked([{ id: '1', severity: 'query', addresses: 'D8,B2:C3' }, { id: '2', severity: 'error', addresses: 'C3' }])).toEqual({ row: 1, column: 1, count: 5 });
});
