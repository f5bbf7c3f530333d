import type { FoundColumn, FoundColumnRole, FoundRow, FoundTable } from '../../../src/domain/recognition';
import { adoptedIdentity, adoptedTable } from '../../../src/domain/recognition';
import type { Binding, RowBinding } from '../../../src/domain/recognition';
import type { CellValue } from '../../../src/domain/table';
import { smallPlan } from '../templates/smallPlan';
import { typedSheet } from './typedSheet';

const column = (at: number, role: FoundColumnRole, year?: number): FoundColumn => ({ role, column: at, headers: ['头', `${role}`], isHidden: false, key: '', reason: '', isSure: true, ...(year === undefined ? {} : { year }) });
const row = (at: number, writtenName: string): FoundRow => ({ row: at, kind: 'indicator', writtenName, name: writtenName, unit: '', group: '', isHidden: false, cells: [], reason: '', isSure: true });
const found = (columns: readonly FoundColumn[], rows: readonly FoundRow[] = [], top = 10): FoundTable =>
  ({ sheet: '表1', area: { row: top, column: 1, rows: 1 + rows.length, columns: columns.length }, headerRows: 1, title: '', unitAbove: '', columns, rows, notes: [], doubts: [] });
const binding = (...rows: readonly RowBinding[]): Binding => ({ plan: 'small', panel: 'panel-1', reason: '', rows, questions: [] });
const adopted = (table: FoundTable, bound = binding(), sheet = typedSheet([['']])) => adoptedTable(sheet, table, bound, smallPlan);
/** The plan is of 2026 to 2030, its base year 2025. */
const taken = (role: FoundColumnRole, year?: number): unknown => adopted(found([column(1, role, year)])).columns.map(each => [each.role, each.year]);

test.each<[FoundColumnRole, number | undefined, unknown]>([
  ['name', undefined, [['name', undefined]]], ['unit', undefined, [['unit', undefined]]], ['attribute', undefined, [['attribute', undefined]]], ['remark', undefined, [['remark', undefined]]],
  ['base', undefined, [['base', undefined]]], ['base', 2025, [['base', undefined]]], ['base', 2024, []],
  ['previousTarget', undefined, [['previousTarget', undefined]]], ['previousTarget', 2025, [['previousTarget', undefined]]], ['previousTarget', 2026, []],
  ['target', undefined, [['target', undefined]]], ['target', 2030, [['target', undefined]]], ['target', 2029, []], ['target', 2035, []],
  ['actual', undefined, [['actual', undefined]]], ['actual', 2026, [['actual', 2026]]], ['actual', 2030, [['actual', 2030]]], ['actual', 2025, []], ['actual', 2031, []],
  ['yearActual', 2026, [['yearActual', 2026]]], ['yearActual', 2030, [['yearActual', 2030]]], ['yearActual', 2025, []], ['yearActual', 2031, []], ['yearActual', undefined, []],
  ['number', undefined, []], ['group', undefined, []], ['measure', undefined, []], ['change', undefined, []], ['annualAverage', undefined, []], ['planPeriodCumulative', undefined, []], ['spacer', undefined, []], ['unknown', undefined, []],
])('a column of %s %s', (role, year, expected) => { expect(taken(role, year)).toEqual(expected); });

test('of one role and year the first column counts; the header is all its words', () => {
  expect(adopted(found([column(1, 'name'), column(2, 'name'), column(3, 'yearActual', 2026), column(4, 'yearActual', 2027), column(5, 'yearActual', 2026)])).columns).toStrictEqual([
    { role: 'name', column: 1, header: '头name' }, { role: 'yearActual', column: 3, header: '头yearActual', year: 2026 }, { role: 'yearActual', column: 4, header: '头yearActual', year: 2027 },
  ]);
});

test('bound rows are judged, open ones told, others left alone', () => {
  const rows = [row(11, '就业'), row(12, '参保'), row(13, '其他')];
  const table = adopted(found([column(1, 'name')], rows), binding({ kind: 'sure', row: 11, indicator: 'jobs', reason: '' }, { kind: 'unsure', row: 12, candidates: [] }, { kind: 'none', row: 13, reason: '' }, { kind: 'unsure', row: 99, candidates: [] }));
  expect([table.rows, table.defects]).toEqual([[{ indicator: 'jobs', row: 11, writtenName: '就业' }], [{ kind: 'rowUnknown', written: '参保', row: 12 }, { kind: 'rowUnknown', written: '', row: 99 }]]);
});

test('it is kept as the plan’s, under the identity of adopted tables', () => {
  expect(adopted(found([column(1, 'name')]))).toMatchObject({ ...adoptedIdentity('small', 'panel-1'), area: { row: 10, column: 1, rows: 1, columns: 1 } });
  expect(adoptedIdentity('small', 'panel-1')).toEqual({ plan: 'small', panel: 'panel-1', template: 'adopted', variant: 'own' });
  expect(adopted(found([column(1, 'name')]), { reason: '', rows: [], questions: [] }).panel).toBe('');
});

describe('what stands above the table', () => {
  const marks = (line: number, ...cells: readonly CellValue[]) => {
    const sheet = typedSheet(Array.from({ length: 12 }, (_, at) => (at === line ? ['', ...cells] : ['', '', ''])));
    const { asOf, reportingUnit } = adopted(found([column(1, 'name'), column(2, 'target')]), binding(), sheet);
    return [asOf, reportingUnit];
  };
  test('截至期 and 填报单位 in the eight lines over its columns', () => {
    expect(marks(9, '截至期：', '2026年')).toEqual([{ row: 9, column: 2 }, undefined]);
    expect(marks(2, '填报单位：', '东区')).toEqual([undefined, '东区']);
    expect('reportingUnit' in adopted(found([column(1, 'name')]))).toBe(false);
    expect(marks(1, '填报单位：', '东区')).toEqual([undefined, undefined]);
    expect(marks(10, '填报单位：', '东区')).toEqual([undefined, undefined]);
  });
  test('a table at the top of its sheet has nothing above it', () => {
    const { asOf, reportingUnit } = adopted(found([column(1, 'name')], [], 2), binding(), typedSheet([['', '填报单位：东区'], ['', '截至期：2026年'], ['', '指标']]));
    expect([asOf, reportingUnit]).toEqual([{ row: 1, column: 1 }, '东区']);
    expect(adopted(found([column(1, 'name')], [], 0), binding(), typedSheet([['填报单位：东区', '填报单位：东区']])).reportingUnit).toBeUndefined();
  });
});
