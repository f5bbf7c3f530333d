import { cellOf, isBlank, isOfKind, readSteps, readTable, readTableName, tableName, unitOf } from '../../../src/domain/table';
import type { CellValue } from '../../../src/domain/table';
import { cellReference, formulaText, readCellReferences, readRangeReferences } from '../../../src/domain/table/cellReference';
import { formatMeaning } from '../../../src/domain/table/formatMeaning';
import { readUnit } from '../../../src/domain/figure';
import { planById } from '../../../src/plans';
import { monthReport, sample, unitTable } from '../rules/sample';

const plan = planById('hubei-14th');
if (!plan) throw new Error('no plan');
const insured = 'unemployment-insurance-participants';
const read = (value: CellValue | { value: CellValue; numberFormat?: string; formula?: string }, indicator = insured) => {
  const row = readTable(sample('panel-2').put(indicator, 'actual', value).table(), plan).rows.find(each => each.indicator.id === indicator);
  const cell = row && cellOf(row, 'actual');
  if (!cell) throw new Error('no cell');
  return cell;
};

describe('what a cell says', () => {
  test('everything about one number', () => {
    expect(read(660.5)).toMatchObject({ place: { sheet: '专栏2', row: 12, column: 5 }, role: 'actual', value: 660.5, formula: undefined, marked: false, amount: 660.5, decimals: 1, month: undefined, reportingUnit: undefined, meaning: { percent: false, date: false, cumulative: false } });
    expect(read(660.5).indicator.id).toBe(insured);
  });

  test.each<readonly [Parameters<typeof read>[0], number | undefined, boolean]>([
    ['〔660〕', 660, true], [{ value: 660, numberFormat: '"〔"0"〕"' }, 660, true], [{ value: '660', numberFormat: '"〔"0"〕"' }, 660, false],
    ['660万人', 660, false], ['6600000人', 660, false], ['660万', 660, false], ['25亿元', undefined, false],
    [{ value: 0.18, numberFormat: '0%' }, undefined, false], [{ value: 45107, numberFormat: 'yyyy/m/d' }, undefined, false],
    ['＜5', undefined, false], ['—', undefined, false], ['', undefined, false], ['约660', undefined, false], ['未统计', undefined, false], ['#N/A', undefined, false], ['34 77', undefined, false],
  ])('%j', (value, amount, marked) => {
    const cell = read(value);
    expect([cell.amount, cell.marked]).toEqual([amount, marked]);
  });

  test('a formula beside its value; a blank one is not filled in', () => {
    expect(read({ value: 660, formula: '=B1*2' })).toMatchObject({ formula: '=B1*2', amount: 660 });
    expect([read(''), read({ value: '', formula: '=IF(B1="","",B1)' }), read('—'), read(0)].map(isBlank)).toEqual([true, true, false, false]);
  });

  test('digits after the point are counted as written', () => {
    expect([read('660.50'), read(660.5), read('约660.125'), read('未统计')].map(cell => cell.decimals)).toEqual([2, 1, 3, 0]);
  });

  test('a bare 万 is of every kind but a share', () => {
    const [tenThousand, persons, money, percent] = ['万', '人', '亿元', '%'].map(text => readUnit(text));
    if (!tenThousand || !persons || !money || !percent) throw new Error('no unit');
    expect([isOfKind(tenThousand, persons), isOfKind(persons, persons), isOfKind(money, persons), isOfKind(tenThousand, percent), isOfKind(percent, percent)]).toEqual([true, true, false, false, true]);
    expect(unitOf(read(1).indicator)).toEqual(readUnit('万人'));
  });
});

describe('a table row by row', () => {
  test('columns without the names, in their order; year and month where they have one', () => {
    const table = monthReport('2024年6月').table();
    const reading = readTable(table, plan);
    expect(reading.rows).toHaveLength(18);
    expect(reading.cells).toHaveLength(18 * 5);
    expect(reading.cells.slice(0, 5).map(cell => [cell.role, cell.year, cell.month])).toEqual([['opening', 2024, 6], ['monthActual', 2024, 6], ['yearToDate', 2024, 6], ['samePeriodLastYear', 2024, 6], ['yearOverYear', 2024, 6]]);
    expect(reading.panel?.id).toBe('panel-2');
    expect(readTable(table, plan)).toBe(reading);
  });

  test('in steps, one row at a time, to the same end', () => {
    const steps = readSteps(sample('panel-2').table(), plan);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect([count, step.value.rows.length]).toEqual([18, 18]);
  });

  test('whose table it is', () => {
    const ofUnit = readTable(unitTable('武汉').table(), plan).rows[0];
    expect([ofUnit?.isRegion, ofUnit?.cells[0]?.reportingUnit]).toEqual([true, '武汉']);
    expect(readTable(sample('annual-monitoring').table(), plan).rows[0]?.isRegion).toBe(false);
    const regional = readTable(sample('regional').table(), plan).rows[0];
    expect(regional?.cells.find(cell => cell.role === 'unitActual')?.reportingUnit).toBe('武汉');
  });

  test('a cell by its role and year', () => {
    const row = readTable(sample('annual-monitoring').fill(insured, { 2021: 660, 2022: 670 }).table(), plan).rows.find(each => each.indicator.id === insured);
    if (!row) throw new Error('no row');
    expect([cellOf(row, 'yearActual', 2022)?.value, cellOf(row, 'yearActual')?.value, cellOf(row, 'yearActual', 2030), cellOf(row, 'actual')]).toEqual([670, 660, undefined, undefined]);
  });

  test('a panel the plan does not have has no rows', () => {
    expect(readTable({ ...sample('panel-2').table(), panel: 'another' }, plan)).toEqual({ panel: undefined, rows: [], cells: [] });
  });
});

test.each([
  ['General', ''], ['0.00', ''], ['0%', 'percent'], ['0.0"%"', ''], ['0\\%', ''], ['yyyy/m/d', 'date'], ['h:mm:ss', 'date'], ['[h]:mm', 'date'], ['"〔"0.00"〕"', 'cumulative'], ['"年"0', ''], ['"days"0', ''],
  ['[Red]0.0', ''], ['_d0_)', ''], ['*s0', ''], ['[$-804]yyyy"年"m"月"', 'date'], ['D-MMM', 'date'], ['@', ''],
])('number format %s', (format, expected) => {
  const { percent, date, cumulative } = formatMeaning(format);
  expect([percent ? 'percent' : '', date ? 'date' : '', cumulative ? 'cumulative' : ''].join('')).toBe(expected);
  expect(formatMeaning(format)).toEqual({ percent, date, cumulative });
});

describe('cells inside formulas', () => {
  test('written with their sheet, and read back', () => {
    const place = { sheet: "甲'乙 (2)", row: 8, column: 27 };
    expect(cellReference(place)).toBe("'甲''乙 (2)'!AB9");
    expect(readCellReferences(`=${cellReference(place)}`)).toEqual([place]);
    expect(formulaText('说“好”"')).toBe('"说“好”"""');
  });

  test('every one, in order, absolute or not, quoted or not', () => {
    expect(readCellReferences("='专栏2'!F9&专栏2!$F$8+Sheet1!AA$10")).toEqual([{ sheet: '专栏2', row: 8, column: 5 }, { sheet: '专栏2', row: 7, column: 5 }, { sheet: 'Sheet1', row: 9, column: 26 }]);
    expect(readCellReferences('=F9+SUM(A1:B2)')).toEqual([]);
  });

  test('ranges with all their cells, row by row', () => {
    expect(readRangeReferences("=SUM('专栏2'!F6:G7)").map(({ row, column }) => [row, column])).toEqual([[5, 5], [5, 6], [6, 5], [6, 6]]);
    expect(readRangeReferences("=SUM('专栏2'!$F$6:$F$8)+专栏2!B1").map(({ row, column }) => [row, column])).toEqual([[5, 5], [6, 5], [7, 5], [0, 1]]);
    expect(readRangeReferences('=SUM(Sheet1!AA10:AB11)')).toEqual([[9, 26], [9, 27], [10, 26], [10, 27]].map(([row, column]) => ({ sheet: 'Sheet1', row, column })));
    expect(readRangeReferences('=1+F6:F8')).toEqual([]);
    expect(readRangeReferences("='表'!A1:A500")).toHaveLength(200);
  });
});

describe('the name under which a table stays known', () => {
  const identity = { plan: 'hubei-14th', panel: 'panel-2', template: 'annual-monitoring', variant: 'full' };

  test('there and back', () => {
    expect(tableName(identity, 3)).toBe('HB_hubei.14th_panel.2_annual.monitoring_full_3');
    expect(readTableName('HB_hubei.14th_panel.2_annual.monitoring_full_3')).toEqual(identity);
    expect(readTableName(tableName(identity, 12))).toEqual(identity);
  });

  test.each(['HB_hubei.14th_panel.2_annual.monitoring_full', 'XHB_a_b_c_d_1', 'HB_a_b_c_d_1x', 'HB_a_b_c_1', 'HB_甲_b_c_d_1', '打印区域'])('%s is not ours', name => {
    expect(readTableName(name)).toBeUndefined();
  });
});
