import { adoptedNames } from '../../../src/excel/adoption/adoptedNames';
import { changedCells } from '../../../src/excel/adoption/progressPlace';

const name = 'HB_hubei.14th_panel.2_adopted_own_1';
const identity = { plan: 'hubei-14th', panel: 'panel-2', template: 'adopted', variant: 'own' };

describe('adoptedNames', () => {
  test('a table with its progress columns, whatever else is named', () => {
    expect(adoptedNames([
      { name: `${name}_progress`, formula: "='某 表'!$K$5:$M$14" }, { name, formula: "='某 表'!$C$5:$J$14" },
      { name: 'HB_hubei.14th_panel.2_panel.2_fill_1', formula: '=专栏2!$A$1:$H$30' }, { name: '基数', formula: '=Sheet1!$A$1' },
    ])).toEqual([{ name, identity, sheet: '某 表', area: { row: 4, column: 2, rows: 10, columns: 8 }, progress: { name: `${name}_progress`, area: { row: 4, column: 10, rows: 10, columns: 3 } } }]);
  });

  test('a copied sheet brings its own names, which are not mixed with the original’s', () => {
    const found = adoptedNames([
      { name, formula: '=表!$A$1:$C$9' }, { name: `${name}_progress`, formula: '=表!$D$1:$D$9' },
      { name: `'表 (2)'!${name}`, formula: "='表 (2)'!$A$1:$C$9" },
    ]);
    expect(found.map(({ sheet, progress }) => [sheet, progress?.area.column])).toEqual([['表', 3], ['表 (2)', undefined]]);
  });

  test('a name that lost its cells is nobody’s', () => { expect(adoptedNames([{ name, formula: '=#REF!' }])).toEqual([]); });
});

describe('changedCells', () => {
  const area = { row: 4, column: 10, rows: 2, columns: 2 };
  const written = [['完成率', '状态'], ['=HB.COMPLETION(RC[-1],RC[-2],1)', '—']];

  test('nothing changed, also where another Excel renamed our functions', () => {
    expect(changedCells(area, written, written)).toEqual([]);
    expect(changedCells(area, [['完成率', '状态'], ['=_xldudf_HB_COMPLETION(RC[-1],RC[-2],1)', '—']], written)).toEqual([]);
  });
  test('what differs is named; a cell that was emptied too', () => { expect(changedCells(area, [['完成率', ''], [0.9, '—']], written)).toEqual(['L5', 'K6']); });
  test('after rows were inserted only what is foreign is the user’s', () => {
    const now = [['完成率', '状态'], ['', '备注'], ['=HB.COMPLETION(RC[-1],RC[-2],1)', '—']];
    expect(changedCells({ ...area, rows: 3 }, now, written)).toEqual(['L6']);
  });
  test('without a record every filled cell may be the user’s', () => { expect(changedCells(area, [['完成率', ''], ['', 1]], undefined)).toEqual(['K5', 'L6']); });
});
