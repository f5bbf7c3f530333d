import { sameTables, sameToAudit, withEarlierTables } from '../../../src/domain/liveAudit/sameTables';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../src/domain/table';

const sheet = (more: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  ({ name: '专栏2', row: 0, column: 0, values: [['指标', '完成数'], ['失业率', 4.2]], formulas: [['指标', '完成数'], ['失业率', '=B9']], numberFormats: [['General', 'General'], ['General', '0.0']], ...more });
const table = (more: Partial<TableSnapshot> = {}): TableSnapshot =>
  ({ plan: 'hubei-14th', panel: 'panel-2', template: 'panel-2', variant: 'fill', sheet: sheet(), area: { row: 1, column: 2, rows: 3, columns: 4 }, columns: [], rows: [], defects: [], ...more });
const workbook = (...tables: readonly TableSnapshot[]): WorkbookSnapshot => ({ sheets: tables.map(one => one.sheet), tables });

test('two readings of unchanged cells are the same tables', () => {
  expect(sameTables([], [])).toBe(true);
  expect(sameTables([table()], [table()])).toBe(true);
  expect(sameTables([table({ sheet: sheet({ hiddenRows: [] }) })], [table()])).toBe(true);
  expect(sameTables([table({ sheet: sheet({ hiddenRows: [4, 5] }) })], [table({ sheet: sheet({ hiddenRows: [4, 5] }) })])).toBe(true);
});

test.each<[string, Partial<SheetSnapshot>]>([
  ['its name', { name: '专栏2 (2)' }], ['where it begins, down', { row: 1 }], ['where it begins, across', { column: 1 }], ['a hidden row', { hiddenRows: [4] }],
  ['a value that a formula gives', { values: [['指标', '完成数'], ['失业率', 4.3]] }], ['a number typed as text', { values: [['指标', '完成数'], ['失业率', '4.2']] }],
  ['a formula', { formulas: [['指标', '完成数'], ['失业率', '=B10']] }], ['a number format', { numberFormats: [['General', 'General'], ['General', '0.00']] }],
  ['one row more', { values: [...sheet().values, ['', '']] }], ['one row fewer', { formulas: sheet().formulas.slice(0, 1) }], ['one column more', { values: sheet().values.map(row => [...row, '']) }], ['one column fewer', { values: sheet().values.map(row => row.slice(0, 1)) }],
])('another sheet by %s', (_by, change) => {
  expect(sameTables([table()], [table({ sheet: sheet(change) })])).toBe(false);
  expect(sameTables([table({ sheet: sheet(change) })], [table()])).toBe(false);
});

test.each<[string, Partial<TableSnapshot>]>([
  ['its plan', { plan: 'hubei-13th' }], ['its panel', { panel: 'panel-1' }], ['its template', { template: 'annual-monitoring' }], ['its way of filling', { variant: 'printed' }],
  ['its row', { area: { row: 2, column: 2, rows: 3, columns: 4 } }], ['its column', { area: { row: 1, column: 1, rows: 3, columns: 4 } }], ['its rows', { area: { row: 1, column: 2, rows: 2, columns: 4 } }], ['its columns', { area: { row: 1, column: 2, rows: 3, columns: 5 } }],
  ['row and column written together alike', { area: { row: 12, column: 3, rows: 3, columns: 4 } }],
])('another table by %s', (_by, change) => {
  expect(sameTables([table()], [table(change)])).toBe(false);
});

test('digits of a place do not run into each other', () => {
  expect(sameTables([table({ area: { row: 1, column: 23, rows: 3, columns: 4 } })], [table({ area: { row: 12, column: 3, rows: 3, columns: 4 } })])).toBe(false);
});

test('a table more or fewer is another set, in whichever reading it stands', () => {
  expect(sameTables([table()], [table(), table({ plan: 'hubei-13th' })])).toBe(false);
  expect(sameTables([table(), table({ plan: 'hubei-13th' })], [table()])).toBe(false);
  expect(sameTables([table(), table({ plan: 'hubei-13th' })], [table({ plan: 'hubei-13th' }), table()])).toBe(false);
});

test('what an adopted table means rests on answers, what a laid one means on its cells alone', () => {
  const answers: readonly Partial<TableSnapshot>[] = [
    { rows: [{ indicator: 'jobs', row: 2, writtenName: '新增就业' }] }, { columns: [{ role: 'base', header: '基数', column: 3 }] }, { defects: [{ kind: 'rowMissing', indicator: 'jobs' }] },
  ];
  for (const answer of answers) {
    expect(sameTables([table({ template: 'adopted' })], [table({ template: 'adopted', ...answer })])).toBe(false);
    expect(sameTables([table({ template: 'adopted', ...answer })], [table({ template: 'adopted', ...answer })])).toBe(true);
    expect(sameTables([table()], [table(answer)])).toBe(true);
  }
});

test('a table as it was is taken from the earlier reading, an edited or a new one from this', () => {
  const [kept, edited] = [table(), table({ plan: 'hubei-13th', sheet: sheet({ name: '专栏1' }) })];
  const [keptAgain, editedNow, fresh] = [table(), table({ plan: 'hubei-13th', sheet: sheet({ name: '专栏1', values: [['指标', '完成数'], ['失业率', 5]] }) }), table({ sheet: sheet({ name: '年报' }) })];
  const { tables, sheets } = withEarlierTables(workbook(fresh, editedNow, keptAgain), workbook(kept, edited));
  expect(tables.map(one => [kept, editedNow, fresh].indexOf(one))).toEqual([2, 1, 0]);
  expect(sheets).toEqual([fresh.sheet, editedNow.sheet, keptAgain.sheet]);
});

test('to an audit, sheets that came and hold no table are nothing; figures, tables, sheets gone or renamed are not', () => {
  const other = sheet({ name: '附表', values: [[1]] });
  const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, tables: [table()] });
  const before = book(table().sheet, other);
  expect(sameToAudit(before, book(table().sheet, other, sheet({ name: '新表' })))).toBe(true);
  expect(sameToAudit(before, book(table().sheet, sheet({ name: '附表', values: [[2]] })))).toBe(false);
  expect(sameToAudit(before, book(table().sheet, sheet({ name: '附表', values: [[2]] })), ['附表'])).toBe(true);
  expect(sameToAudit(before, book(table().sheet))).toBe(false);
  expect(sameToAudit(before, book(table().sheet, { ...other, name: '附表2' }))).toBe(false);
  expect(sameToAudit(before, { ...before, tables: [table(), table({ plan: 'hubei-13th' })] })).toBe(false);
});
