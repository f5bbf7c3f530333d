import { cellOf, readReference } from '../../../src/domain/conversion/reference';

const own = { sheetText: '', sheet: undefined, fixedColumn: false, fixedRow: false };

test.each([
  ['B2', { ...own, row: 1, column: 1, rows: 1, columns: 1 }], ['$AB$10', { ...own, row: 9, column: 27, rows: 1, columns: 1, fixedColumn: true, fixedRow: true }], ['$A1', { ...own, row: 0, column: 0, rows: 1, columns: 1, fixedColumn: true }], ['a$1', { ...own, row: 0, column: 0, rows: 1, columns: 1, fixedRow: true }],
  ['B2:D5', { ...own, row: 1, column: 1, rows: 4, columns: 3 }], ['D5:B2', { ...own, row: 1, column: 1, rows: 4, columns: 3 }], ['D2:B5', { ...own, row: 1, column: 1, rows: 4, columns: 3 }], ['AAA1', { ...own, row: 0, column: 702, rows: 1, columns: 1 }],
  ['专栏2!B2', { ...own, sheetText: '专栏2!', sheet: '专栏2', row: 1, column: 1, rows: 1, columns: 1 }], ["'专栏2 (2)'!B2", { ...own, sheetText: "'专栏2 (2)'!", sheet: '专栏2 (2)', row: 1, column: 1, rows: 1, columns: 1 }], ["'一''二'!B2", { ...own, sheetText: "'一''二'!", sheet: "一'二", row: 1, column: 1, rows: 1, columns: 1 }],
  ['XFD1048576', { ...own, row: 1048575, column: 16383, rows: 1, columns: 1 }], ['A1:XFD1048576', { ...own, row: 0, column: 0, rows: 1048576, columns: 16384 }],
])('%s is read', (text, expected) => { expect(readReference(text)).toEqual(expected); });

test.each(['A0', 'A0:B2', 'A1048577', 'A1:A1048577', 'XFE1', 'A1:XFE1', 'A:A', '3:3', '[2]表!A1', '合计', 'A1B', '表1[数]', 'A1+B1', ' A1', 'A1 ', "'表!A1", ''])('%j is no reference to cells', text => { expect(readReference(text)).toBeUndefined(); });

test.each([
  ['B2:D5', 0, 0, 'B2'], ['B2:D5', 3, 2, 'D5'], ['$B$2:$D$5', 1, 1, '$C$3'], ['$Y2:AB2', 0, 1, '$Z2'], ['Y$2:AB2', 0, 2, 'AA$2'], ["'专栏2 (2)'!Z9", 1, 0, "'专栏2 (2)'!Z10"], ['AZ1:BB1', 0, 0, 'AZ1'], ['AZ1:BB1', 0, 1, 'BA1'], ['ZZ1:AAB1', 0, 1, 'AAA1'], ['XFD1', 0, 0, 'XFD1'],
])('of %s the cell %i down, %i across is %s', (text, row, column, expected) => {
  const reference = readReference(text);
  expect(reference && cellOf(reference, row, column)).toBe(expected);
});
