import { planById } from '../../../src/plans';
import { findHeader, settleYears } from '../../../src/domain/table/findHeader';
import { headerRole } from '../../../src/domain/table/headerRole';
import { monthReport, sample } from '../rules/sample';

const plan = planById('hubei-14th');
const panel = plan?.panels[0];
const first = planById('hubei-13th')?.panels[0];
if (!plan || !panel || !first) throw new Error('no plan');
const roleOf = (header: string) => headerRole(header, panel, plan.reportingUnits);

test.each([
  ['指标', { role: 'name', asPrinted: true }],
  ['指标名称', { role: 'name', asPrinted: true }],
  ['“十三五”目标', { role: 'previousTarget', year: 2020, asPrinted: true }],
  ['2020年基数', { role: 'base', year: 2020, asPrinted: true }],
  ['2025年目标', { role: 'target', year: 2025, asPrinted: true }],
  ['２０２５年目标', { role: 'target', year: 2025, asPrinted: true }],
  ['目标值', { role: 'target', asPrinted: false }],
  ['2019年基期数', { role: 'base', year: 2019, asPrinted: false }],
  ['上期目标', { role: 'previousTarget', asPrinted: false }],
  ['指标 属性', { role: 'attribute', asPrinted: false }],
  ['计量单位', { role: 'unit', asPrinted: true }],
  ['备注', { role: 'remark', asPrinted: true }],
  ['2023年', { role: 'yearActual', year: 2023, asPrinted: true }],
  ['2023年完成数', { role: 'actual', year: 2023, asPrinted: true }],
  ['完成数', { role: 'actual', asPrinted: true }],
  ['规划期累计', { role: 'cumulative', asPrinted: true }],
  ['2021—2025年累计', { role: 'cumulative', asPrinted: true }],
  ['完成率（%）', { role: 'completionRate', asPrinted: true }],
  ['完成进度', { role: 'progress', asPrinted: true }],
  ['序时进度', { role: 'elapsedShare', asPrinted: true }],
  ['状态', { role: 'status', asPrinted: true }],
  ['全省', { role: 'provinceActual', asPrinted: true }],
  ['本月', { role: 'monthActual', asPrinted: true }],
  ['1月', { role: 'monthActual', month: 1, asPrinted: true }],
  ['12月', { role: 'monthActual', month: 12, asPrinted: true }],
  ['本年累计', { role: 'yearToDate', asPrinted: true }],
  ['期初数', { role: 'opening', asPrinted: true }],
  ['上年同期数', { role: 'samePeriodLastYear', asPrinted: true }],
  ['同比增减（%）', { role: 'yearOverYear', asPrinted: true }],
  ['武汉', { role: 'unitActual', reportingUnit: '武汉', asPrinted: true }],
  ['恩施土家族苗族自治州', { role: 'unitActual', reportingUnit: '恩施州', asPrinted: true }],
  ['省 本级', { role: 'unitActual', reportingUnit: '省本级', asPrinted: true }],
])('“%s” says what its column holds', (header, expected) => {
  expect(roleOf(header)).toStrictEqual(expected);
});

test.each(['', ' ', '0月', '13月', '某市', '目标与任务', '完成时限'])('“%s” says nothing', header => {
  expect(roleOf(header)).toBeUndefined();
});

test('a plan’s own words count before ours, and a blank cell is no header in any of them', () => {
  const own = { ...panel, nameHeader: '任务', columns: [{ role: 'base', header: '起点' } as const] };
  expect(headerRole('任 务', own)).toStrictEqual({ role: 'name', asPrinted: true });
  expect(headerRole('起点', own)).toStrictEqual({ role: 'base', asPrinted: true });
  expect(headerRole('', { ...own, nameHeader: '' })).toBeUndefined();
  expect(headerRole('起点12025年', own)).toBeUndefined();
});

test('where no units are given none is a column', () => {
  expect(headerRole('武汉', panel)).toBeUndefined();
});

test('in a plan that prints no previous target, “十三五”目标 is its target', () => {
  expect(headerRole('“十三五”目标', first)).toMatchObject({ role: 'target' });
  expect(headerRole('上期目标', first)).toBeUndefined();
});

describe('the columns of laid tables', () => {
  const columnsOf = (table: ReturnType<typeof sample>) => table.table().columns.map(({ role, year, month, reportingUnit, header, column }) => [column, header, role, year, month, reportingUnit]);

  test('a month report: every column is dated by 报告期', () => {
    expect(columnsOf(monthReport('2024年6月')).map(([column, , ...rest]) => [column, ...rest])).toEqual([
      [0, 'name', undefined, undefined, undefined], [1, 'opening', 2024, 6, undefined], [2, 'monthActual', 2024, 6, undefined], [3, 'yearToDate', 2024, 6, undefined],
      [4, 'samePeriodLastYear', 2024, 6, undefined], [5, 'yearOverYear', 2024, 6, undefined],
    ]);
  });

  test('twelve months on one form add up to 本年累计', () => {
    const columns = columnsOf(monthReport('2024年'));
    expect(columns.filter(([, , role]) => role === 'monthActual').map(([, header, , year, month]) => [header, year, month])).toEqual(Array.from({ length: 12 }, (_, at) => [`${at + 1}月`, 2024, at + 1]));
    expect(columns.filter(([, , role]) => role === 'monthsTotal' || role === 'yearToDate').map(([, , role, year, month]) => [role, year, month])).toEqual([['monthsTotal', 2024, undefined]]);
  });

  test('without 报告期 months have no year', () => {
    expect(sample('monthly-report').table().columns.every(column => column.year === undefined && column.month === undefined)).toBe(true);
  });

  test('a 分地区填报表 has a column for each unit, of the year reported on', () => {
    const columns = columnsOf(sample('regional').reportingPeriod('2023年'));
    const units = (plan.reportingUnits ?? []).map(unit => unit.name);
    expect(columns.filter(([, , role]) => role === 'unitActual').map(([, header, , year, , unit]) => [header, year, unit])).toEqual(units.map(unit => [unit, 2023, unit]));
    expect(columns.filter(([, , role]) => role === 'provinceActual').map(([, , , year]) => year)).toEqual([2023]);
    expect(columns.filter(([, , role]) => role === 'target').map(([, , , year]) => year)).not.toEqual([2023]);
  });

  test('a form cannot do without its months, its targets', () => {
    const without = (table: ReturnType<typeof sample>, column: number) => {
      const { sheet, rows } = table.table();
      const header = sheet.values.findIndex((row, at) => at < (rows[0]?.row ?? 0) && row[0] === '指标');
      return table.write(header, column, '另记').table().defects;
    };
    expect(without(monthReport('2024年6月'), 2)).toMatchObject([{ kind: 'columnMissing', role: 'monthActual' }]);
    expect(without(sample('annual-monitoring'), 2)).toMatchObject([{ kind: 'columnMissing', role: 'target' }]);
  });

  test('a single year beside a panel is its 完成数, two are a series', () => {
    const beside = (...headers: readonly string[]) => {
      const table = sample('panel-2');
      const row = (table.table().rows[0]?.row ?? 0) - 2;
      headers.forEach((header, at) => table.write(row, 5 + at, header));
      return table.table().columns.slice(5, 5 + headers.length).map(({ role, year }) => [role, year]);
    };
    expect(beside('2025年完成数')).toEqual([['actual', 2025]]);
    expect(beside('2024年完成数', '2025年完成数')).toEqual([['yearActual', 2024], ['yearActual', 2025]]);
    expect(beside('2024年')).toEqual([['yearActual', 2024]]);
  });
});

describe('where a header may stand', () => {
  const grid = (rows: readonly (readonly string[])[]) => ({ name: '表', row: 0, column: 0, values: rows, formulas: rows, numberFormats: [] });
  const find = (rows: readonly (readonly string[])[]) => {
    const header = findHeader(grid(rows), { row: 0, column: 0, rows: rows.length, columns: 4 }, { panel, units: plan.reportingUnits });
    return header && [header.headerRow, header.bodyRow, header.columns.map(column => [column.column, column.role])];
  };

  test('the row that names the indicators and most other columns', () => {
    expect(find([['附表', '', '', ''], ['指标', '目标', '', ''], ['指标', '目标', '完成数', ''], ['', '', '', '']])).toEqual([2, 3, [[0, 'name'], [1, 'target'], [2, 'actual']]]);
  });

  test('names alone, or columns without names, are no header', () => {
    expect(find([['指标', '', '', ''], ['城镇新增就业人数', '1', '2', '']])).toBeUndefined();
    expect(find([['目标', '完成数', '', '']])).toBeUndefined();
  });

  test('a header twice in one row is nobody’s the second time', () => {
    expect(find([['指标', '目标', '目标', '完成数']])).toEqual([0, 1, [[0, 'name'], [1, 'target'], [3, 'actual']]]);
  });

  test('a group above years is read with them', () => {
    expect(find([['指标', '完成数', '', '目标'], ['', '2023年', '2024年', '']])).toEqual([0, 2, [[0, 'name'], [1, 'yearActual'], [2, 'yearActual'], [3, 'target']]]);
  });

  test('a group speaks for the columns right of it, not for a blank one', () => {
    const sheet = grid([['指标', '2020年', '', '', '目标'], ['', '基数', '完成数', '', '']]);
    const header = findHeader(sheet, { row: 0, column: 0, rows: 2, columns: 5 }, { panel, units: plan.reportingUnits });
    expect(header).toEqual({
      headerRow: 0, bodyRow: 2, columns: [
        { role: 'name', asPrinted: true, header: '指标', column: 0 }, { role: 'base', asPrinted: true, year: 2020, header: '2020年基数', column: 1 }, { role: 'actual', asPrinted: true, year: 2020, header: '2020年完成数', column: 2 },
        { role: 'target', asPrinted: false, header: '目标', column: 4 },
      ],
    });
  });

  test('years are a series in an annual table, beside each other or by their own word', () => {
    const column = (role: 'actual' | 'yearActual' | 'target', year?: number) => ({ role, header: '', column: 0, asPrinted: true, ...(year === undefined ? {} : { year }) });
    const settled = (columns: readonly ReturnType<typeof column>[], annual = false) => settleYears(columns, annual).map(({ role }) => role);
    expect(settled([column('actual', 2025)])).toEqual(['actual']);
    expect(settled([column('actual', 2025)], true)).toEqual(['yearActual']);
    expect(settled([column('actual')], true)).toEqual(['actual']);
    expect(settled([column('actual', 2024), column('actual', 2025), column('actual'), column('target', 2025)])).toEqual(['yearActual', 'yearActual', 'actual', 'target']);
    expect(settled([column('actual', 2024), column('yearActual', 2025)])).toEqual(['yearActual', 'yearActual']);
  });

  test('the fortieth row is still searched, the next is not', () => {
    const below = (rows: number) => find([...Array.from({ length: rows }, () => ['', '', '', '']), ['指标', '目标', '', '']]);
    expect(below(39)?.[0]).toBe(39);
    expect(below(41)).toBeUndefined();
  });
});
