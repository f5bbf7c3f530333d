import * as fc from 'fast-check';
import { areaAddress, quotedSheet, readReference } from '../../src/excel/address';

describe('addresses', () => {
  test.each([
    [{ row: 0, column: 0, rows: 1, columns: 1 }, 'A1'],
    [{ row: 0, column: 0, rows: 2, columns: 3 }, 'A1:C2'],
    [{ row: 9, column: 25, rows: 1, columns: 2 }, 'Z10:AA10'],
    [{ row: 1048575, column: 16383, rows: 1, columns: 1 }, 'XFD1048576'],
  ])('%j is %s', (area, address) => {
    expect(areaAddress(area)).toBe(address);
  });

  test.each([
    ['=专栏2!$A$1:$H$30', '专栏2', { row: 0, column: 0, rows: 30, columns: 8 }],
    ["='专栏2 (2)'!$B$3:$C$4", '专栏2 (2)', { row: 2, column: 1, rows: 2, columns: 2 }],
    ["='O''Neil'!$AA$10", "O'Neil", { row: 9, column: 26, rows: 1, columns: 1 }],
    ['Sheet1!A1:B2', 'Sheet1', { row: 0, column: 0, rows: 2, columns: 2 }],
  ])('%s', (formula, sheet, area) => {
    expect(readReference(formula)).toEqual({ sheet, area });
  });

  test.each(['=#REF!', '=Sheet1!#REF!', '=#REF!$A$1', '=1+2', '="A1"', '=SUM(Sheet1!A1:B2)', '=Sheet1!$A:$B', '=Sheet1!$A$1:$B$2,Sheet1!$D$1', ''])('%s names no area', formula => {
    expect(readReference(formula)).toBeUndefined();
  });

  test('what is written is read back, whatever the sheet is called', () => {
    const areas = fc.record({ row: fc.nat(1000), column: fc.nat(16000), rows: fc.integer({ min: 1, max: 99 }), columns: fc.integer({ min: 1, max: 99 }) });
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }), areas, (sheet, area) => {
      expect(readReference(`=${quotedSheet(sheet)}!${areaAddress(area)}`)).toEqual({ sheet, area });
    }));
  });
});
