import { factsOf, headerOf } from '../../../src/domain/planBuilding/tableFacts';
import type { FoundTable } from '../../../src/domain/recognition/foundTable';
import { foundTable, type ColumnSketch, type RowSketch } from './foundTables';

const name = { role: 'name', header: '指标' } as const;
const period = { start: 2026, end: 2030, planName: '十五五' };
const facts = (columns: readonly ColumnSketch[], cells: readonly RowSketch['cells'][number][] = [], rest: Partial<FoundTable> = { period }) => factsOf(foundTable([name, ...columns], [{ name: '就业', unit: '万人', cells: ['就业', ...cells] }], rest));
const column = (role: ColumnSketch['role'], year?: number, header = year === undefined ? role : `${year}年`): ColumnSketch => ({ role, header, ...(year === undefined ? {} : { year }) });
const chosen = (columns: readonly ColumnSketch[], rest: Partial<FoundTable> = { period }) => facts(columns, [], rest).columns.map(one => [one.role, one.header]);

test('a header is told without its white space, merged words once', () => {
  const [first] = foundTable([name], []).columns;
  if (!first) throw new Error('no column');
  expect(headerOf({ ...first, headers: ['“十五五” \n目标', '', '“十五五”目标', ' 2030\n年'] })).toBe('“十五五”目标2030年');
});

describe('which column is taken for what', () => {
  test.each<[string, readonly ColumnSketch[], (readonly string[])[]]>([
    ['of two bases the later', [column('base', 2025), column('base', 2024), column('target', 2030)], [['base', '2025年'], ['target', '2030年']]],
    ['a base without a year before one with', [column('base', undefined, '基数'), column('base', 2024), column('target', 2030)], [['base', '基数'], ['target', '2030年']]],
    ['without a base the year before the period', [column('yearActual', 2024), column('yearActual', 2025), column('target', 2030)], [['base', '2025年'], ['target', '2030年']]],
    ['the actual of that year is the base, not twice', [column('actual', 2025), column('target', 2030)], [['base', '2025年'], ['target', '2030年']]],
    ['an actual of another year stays one', [column('actual', 2024), column('target', 2030)], [['actual', '2024年'], ['target', '2030年']]],
    ['a base of its own comes first', [column('base', 2020), column('yearActual', 2025), column('target', 2030)], [['base', '2020年'], ['target', '2030年']]],
    ['a target of that year is no base', [column('target', 2025), column('target', 2030)], [['target', '2030年']]],
    ['the target of the last year, wherever it stands', [column('target', 2030), column('target', 2027)], [['target', '2030年']]],
    ['not the one beyond the period', [column('target', 2030), column('target', 2035)], [['target', '2030年']]],
    ['a target without a year before one beyond', [column('target', undefined, '目标'), column('target', 2035)], [['target', '目标']]],
    ['of two earlier ones the later', [column('target', 2028), column('target', 2027)], [['target', '2028年']]],
    ['in the order of the sheet', [column('target', 2030), column('previousTarget', undefined, '“十四五”目标'), column('base', 2025)], [['target', '2030年'], ['previousTarget', '“十四五”目标'], ['base', '2025年']]],
    ['累计 or 年均 where there is no target', [column('base', 2025), column('planPeriodCumulative', undefined, '五年累计'), column('annualAverage', undefined, '年均')], [['base', '2025年'], ['target', '五年累计']]],
    ['a header left blank is called by its role', [column('target', undefined, ' ')], [['target', '目标']]],
  ])('%s', (_name, columns, expected) => { expect(chosen(columns)).toEqual(expected); });

  test('without a period no year is the base’s, and of two targets the last counts', () => {
    expect(chosen([column('yearActual', 2025), column('target', undefined, '目标甲'), column('target', undefined, '目标乙')], {})).toEqual([['target', '目标乙']]);
  });

  test('what is known of a column is kept', () => {
    expect(facts([column('base', 2025), { role: 'target', header: '目标', isSure: false }]).columns).toEqual([
      { role: 'base', header: '2025年', year: 2025, column: 1, isSure: true, reason: '列头为“2025年”' }, { role: 'target', header: '目标', column: 2, isSure: false, reason: '列头为“目标”' },
    ]);
  });

  test('columns that are not taken over are told with their place', () => {
    const { leftOut } = facts([column('target', 2030), column('target', 2027), column('remark', undefined, '备注'), column('number', undefined, '序号'), column('spacer', undefined, ''), column('annualAverage', undefined, '年均')]);
    expect(leftOut).toEqual([
      { place: { sheet: '指标表', row: 1, column: 2 }, written: '2027年', reason: '“2027年”与“2030年”是同一种栏，只取后者' }, { place: { sheet: '指标表', row: 1, column: 3 }, written: '备注', reason: '规划数据里没有这一种栏' },
    ]);
  });
});

test('rows are numbered without those that are no indicators; totals are told with their place', () => {
  const { rows, leftOut } = factsOf(foundTable([name, column('target', 2030)], [{ name: '合计', kind: 'total', cells: ['', 3] }, { name: '就业', cells: ['', 1] }, { name: '一、社保', kind: 'group', cells: ['', ''] }, { name: '社保', cells: ['', 2] }], { period }));
  expect(rows.map(row => [row.id, row.number, row.found.row])).toEqual([['indicator-1', 1, 3], ['indicator-2', 2, 5]]);
  expect(leftOut).toEqual([{ place: { sheet: '指标表', row: 2, column: 0 }, written: '1．合计', reason: '合计行，不是单独的指标' }]);
});

describe('figures', () => {
  const read = (columns: readonly ColumnSketch[], cells: readonly RowSketch['cells'][number][], notes: readonly string[] = []) => facts(columns, cells, { period, notes }).rows[0];
  const target = column('target', 2030);
  const total = column('planPeriodCumulative', undefined, '五年累计');

  test('a blank base is —, a blank target stays blank, a cell the row has not is blank', () => {
    const row = read([column('base', 2025), target], ['', '']);
    expect(row?.figures).toEqual({
      base: { value: '—', reason: '表中空白，写作—', isSure: true, place: { sheet: '指标表', row: 2, column: 1 } }, target: { value: '', reason: '照表中所写', isSure: true, place: { sheet: '指标表', row: 2, column: 2 } },
    });
    expect(read([column('base', 2025), target], [])?.figures).toEqual(row?.figures);
    expect(row).toMatchObject({ targetHeader: '2030年' });
    expect(row).not.toHaveProperty('remark');
  });

  test.each<[string | number, string, string]>([
    [350, '〔350〕', '“五年累计”一栏的数是五年累计，写作〔350〕'], ['1,234.5', '〔1,234.5〕', '“五年累计”一栏的数是五年累计，写作〔1,234.5〕'], ['〔350〕', '〔350〕', '照表中所写'],
    ['350万人', '350万人', '照表中所写'], ['＞10', '＞10', '照表中所写'], ['—', '—', '照表中所写'], ['完成国家下达目标', '完成国家下达目标', '照表中所写'],
  ])('%j under 五年累计 is %s', (cell, value, reason) => { expect(read([total], [cell])?.figures.target).toMatchObject({ value, reason, isSure: true }); });

  test.each<ColumnSketch>([column('planPeriodCumulative', undefined, '年均/累计'), column('annualAverage', undefined, '累计年均'), column('annualAverage', undefined, '累计'), column('planPeriodCumulative', undefined, '五年'), column('target', 2030, '五年累计')])('a figure under %j stays as it is', under => {
    expect(read([under], [350])?.figures.target?.value).toBe('350');
  });

  test.each<[string, string, readonly string[], string]>([
    ['（442）', '〔442〕', ['无关', '注：（ ）内为五年累计数。'], '表注说明括号内是累计数，写作〔442〕'], ['(442)', '〔442〕', ['注：( )中的数为合计'], '表注说明括号内是累计数，写作〔442〕'],
  ])('%s is %s where a note says so', (cell, value, notes, reason) => {
    expect(read([target], [cell], notes)?.figures.target).toEqual({ value, reason, isSure: true, place: { sheet: '指标表', row: 2, column: 1 } });
  });

  test.each<[string, readonly string[]]>([['（442）', []], ['（442）', ['注：〔 〕内为五年累计数。']], ['（442）', ['注：（ ）内为预期性指标。']], ['2 55', ['注：（ ）内为五年累计数。']]])('%s with %j stays unread', (cell, notes) => {
    expect(read([target], [cell], notes)?.figures.target).toMatchObject({ value: cell, isSure: false, problem: { kind: 'problem' } });
  });

  test.each<[readonly (string | number)[], string, string, string | undefined]>([
    [[70, 350], '70', '照表中所写；“五年累计”一栏另有〔350〕，没有采用', undefined],
    [[70, '—'], '70', '照表中所写', undefined],
    [['—', 350], '〔350〕', '目标栏没有数，取自“五年累计”一栏；“五年累计”一栏的数是五年累计，写作〔350〕', '目标栏没有数，取自“五年累计”一栏'],
    [['无', 350], '〔350〕', '目标栏没有数，取自“五年累计”一栏；“五年累计”一栏的数是五年累计，写作〔350〕', '目标栏没有数，取自“五年累计”一栏'],
    [['—', ''], '—', '照表中所写', undefined],
  ])('a target and 五年累计 of %j', (cells, value, reason, remark) => {
    const row = read([target, total], cells);
    expect(row?.figures.target).toMatchObject({ value, reason });
    expect([row?.remark, row?.targetHeader]).toEqual([remark, remark === undefined ? '2030年' : '五年累计']);
  });

  test('a target nobody can read is not passed over for the figure beside it', () => {
    expect(read([target, total], ['2 55', 350])?.figures.target).toMatchObject({ value: '2 55', isSure: false });
  });
});
