import { freeTableName, namedTables } from '../../src/excel/names';

const identity = { plan: 'hubei-14th', panel: 'panel-2', template: 'annual-monitoring', variant: 'full' };

describe('names of tables', () => {
  test('the first is 1, and one in use is passed over, whatever its capitals', () => {
    const first = freeTableName(identity, []);
    expect(first).toBe('HB_hubei.14th_panel.2_annual.monitoring_full_1');
    expect(freeTableName(identity, [first.toUpperCase(), 'Print_Area'])).toBe('HB_hubei.14th_panel.2_annual.monitoring_full_2');
  });

  test('only our names that still point to cells are tables', () => {
    const name = freeTableName(identity, []);
    const area = { row: 2, column: 1, rows: 20, columns: 5 };
    expect(namedTables([
      { name, formula: "='监测 表'!$B$3:$F$22" },
      { name: freeTableName(identity, [name]), formula: '=#REF!' },
      { name: 'Print_Area', formula: '=Sheet1!$A$1:$B$2' },
    ])).toEqual([{ identity, sheet: '监测 表', area }]);
  });

  test('a copied sheet brings its own name; the same place named twice is one table', () => {
    const name = freeTableName(identity, []);
    const copy = { name: `'监测 (2)'!${name}`, formula: "='监测 (2)'!$A$1:$C$9" };
    expect(namedTables([{ name, formula: '=监测!$A$1:$C$9' }, copy, { name, formula: "='监测 (2)'!$A$1:$C$9" }]).map(table => table.sheet)).toEqual(['监测', '监测 (2)']);
  });
});
