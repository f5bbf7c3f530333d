/** What many rules build on: when figures are the same, when a change is unusual, how things are called, in which order they are told. */
import { defaultSettings } from '../../../src/domain/rules';
import type { Finding } from '../../../src/domain/rules';
import { digitsApart } from '../../../src/domain/rules/digitsApart';
import { inOrder } from '../../../src/domain/rules/ledger';
import { middleOf } from '../../../src/domain/rules/references';
import { isSameFigure } from '../../../src/domain/rules/sameFigure';
import { isSameWritten } from '../../../src/domain/rules/sameWritten';
import { changesByPoints, isUnusual, limitInPercent, limitOf, sizeOfChange } from '../../../src/domain/rules/unusual';
import { addresses, at, cellName, inSheet, numberText, rowName, wholeName, writtenText } from '../../../src/domain/rules/wording';
import { readTable } from '../../../src/domain/table';
import { planById } from '../../../src/plans';
import { monthReport, sample } from './sample';
import type { ColumnKey, Sample } from './sample';

const plan = planById('hubei-14th');
if (!plan) throw new Error('no plan');
const known = plan;
const indicatorOf = (id: string) => {
  const found = known.panels[0]?.indicators.find(indicator => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};
const cellAt = (table: Sample, indicator: string, column: ColumnKey) => {
  const place = table.columnOf(column);
  const cell = readTable(table.table(), known).rows.find(row => row.indicator.id === indicator)?.cells.find(each => each.place.column === place);
  if (!cell) throw new Error('no cell');
  return cell;
};
const [jobs, insured, migrants, pension, jobless] = ['urban-new-employment', 'unemployment-insurance-participants', 'migrant-worker-vocational-training', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate'] as const;

describe('the same figure', () => {
  test.each<readonly [string | number, string | number, boolean | undefined]>([
    [238, '238.0', true], ['＜5', '< 5', true], ['＜5', '≤5', false], ['＜5', '＜6', false], ['＞60', '60', false], ['〔350〕', '350', false], ['〔350〕', '[350]', true], ['〔＞10〕', '＞10', false], ['＜5%', '＜5', false],
    ['5万人', '5', false], ['5万人', '5 万人', true], ['4.5—5', '4.5-5.0', true], ['4.5—5', '4.5—6', false], ['4.5—5', '4—5', false], ['4.5—5%', '4.5—5', false], ['1∶4∶5', '1:4:5', true], ['1∶4∶5', '1∶4∶6', false], ['1∶4∶5左右', '1∶4∶5', false],
    ['完成国家下达目标', '完成国家下达目标', true], ['完成国家下达目标', '与GDP增长同步', false], ['—', '——', true], ['—', '', false], ['', '', true], ['—', 0, false], ['34 77', '34', undefined], ['34', '34 77', undefined],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSameFigure({ value: one }, { value: other })).toBe(same);
  });

  test('a format that shows 〔〕 marks a number, never a text', () => {
    const numberFormat = '"〔"0"〕"';
    expect(isSameFigure({ value: 350, numberFormat }, { value: '〔350〕' })).toBe(true);
    expect(isSameFigure({ value: '350', numberFormat }, { value: '〔350〕' })).toBe(false);
    expect(isSameFigure({ value: 350, numberFormat: '0' }, { value: 350 })).toBe(true);
  });
});

test.each<readonly [number, number, string | undefined, number, number, string | undefined, boolean]>([
  [46, 0, undefined, 46.3, 1, undefined, true], [46, 0, undefined, 46.5, 1, undefined, false], [46, 0, '=A1+B1', 46.3, 1, undefined, false], [46, 0, '=ROUND(A1,0)', 46.3, 1, undefined, true],
  [46.3, 1, undefined, 46.25, 2, undefined, true], [46.3, 1, undefined, 46.249, 3, '=A1', false], [46.3, 1, undefined, 46.3, 1, '=A1', true], [47, 0, undefined, 46, 0, undefined, false],
])('%d (%d decimals, %s) and %d (%d decimals, %s) are one figure: %s', (one, decimals, formula, other, otherDecimals, otherFormula, same) => {
  expect(isSameWritten({ amount: one, decimals, formula }, { amount: other, decimals: otherDecimals, formula: otherFormula })).toBe(same);
});

test.each<readonly [readonly number[], number]>([[[], 0], [[7], 7], [[7, 1], 4], [[9, 1, 2], 2], [[10, 9, 1, 2], 5.5], [[100, 20, 3], 20]])('the middle of %j is %d', (values, middle) => {
  expect(middleOf(values)).toBe(middle);
});

describe('an unusual step', () => {
  const counted = { ...indicatorOf(insured), unit: '人' };

  test.each<readonly [string, Parameters<typeof isUnusual>[2], now: number, before: number, boolean]>([
    ['a stock by a fifth', indicatorOf(insured), 120, 100, false], ['and more', indicatorOf(insured), 120.1, 100, true], ['down as well', indicatorOf(insured), 79.9, 100, true], ['not from nothing', indicatorOf(insured), 100, 0, false], ['nor from below', indicatorOf(insured), 100, -5, false],
    ['a flow by a half', indicatorOf(jobs), 150, 100, false], ['and more', indicatorOf(jobs), 150.1, 100, true],
    ['a share of 20 by ten points', indicatorOf(pension), 30, 20, false], ['and more', indicatorOf(pension), 30.1, 20, true], ['a lower share by its proportion', indicatorOf(pension), 29.8, 19.9, false], ['and more', indicatorOf(pension), 30, 19.9, true],
    ['persons by three roots', counted, 130, 100, false], ['and more', counted, 131, 100, true], ['a handful', counted, 12, 4, true], ['as it may be', counted, 10, 4, false],
  ])('%s', (_step, indicator, now, before, unusual) => {
    expect(isUnusual(now, before, indicator, defaultSettings)).toBe(unusual);
  });

  test('a limit of its own', () => {
    expect([isUnusual(199, 100, indicatorOf(jobs), defaultSettings, 1), isUnusual(201, 100, indicatorOf(jobs), defaultSettings, 1)]).toEqual([false, true]);
    expect([limitOf(indicatorOf(insured), defaultSettings), limitOf(indicatorOf(jobs), defaultSettings)]).toEqual([0.2, 0.5]);
  });

  test('in percent or in points', () => {
    const size = (now: number, before: number, indicator: string, settings = defaultSettings) => sizeOfChange(now, before, indicatorOf(indicator), settings);
    expect([size(130, 100, insured), size(70, 120, insured), size(80.5, 92, pension), size(6.1, 4, jobless), size(7, 3, jobs)]).toEqual(['30', '41.7', '11.5', '52.5', '133.3']);
    expect([size(720.2, 600, insured), size(720.001, 600, insured), size(72, 60, jobs), size(600.08, 400, jobs)]).toEqual(['20.03', '20.0002', '20', '50.02']);
    expect([limitInPercent(indicatorOf(insured), { ...defaultSettings, unusualStockChange: 0.07 }), limitInPercent(indicatorOf(jobs), { ...defaultSettings, unusualChange: 0.29 })]).toEqual([7, 29]);
    expect([changesByPoints(indicatorOf(pension), 20), changesByPoints(indicatorOf(pension), 19.99), changesByPoints(indicatorOf(insured), 600)]).toEqual([true, false, false]);
  });
});

test.each([[42, 60, 1, 1], [59.97, 60, 1, 2], [60, 59.97, 1, 2], [59.995, 60, 1, 3], [59.99999999, 60, 1, 6], [60, 60, 1, 6], [9.84, 9.78, 2, 2], [-0.41, -0.4, 1, 2]])('%d and %d are told apart with %d digits or %d', (one, other, usual, digits) => {
  expect(digitsApart(one, other, usual)).toBe(digits);
});

describe('names in messages', () => {
  const annual = sample('annual-monitoring').fill(insured, { 2023: 660.5 }).fill(jobs, { base: { value: 442, numberFormat: '"〔"0"〕"' } });
  const [june, months] = [monthReport('2024年6月'), monthReport('2024年')];

  test.each<readonly [Sample, string, ColumnKey, string]>([
    [annual, insured, 2023, '第7行 失业保险参保人数 2023年'], [annual, migrants, 'target', '第5行 其中：农民工参加职业培训人次 目标'], [annual, jobs, 'cumulative', '第1行 城镇新增就业人数 规划期累计'],
    [annual, jobs, 'base', '第1行 城镇新增就业人数 基数'], [annual, jobs, 'progress', '第1行 城镇新增就业人数 完成进度'], [sample('panel-2'), jobs, 'actual', '第1行 城镇新增就业人数'],
    [sample('regional'), jobs, '武汉', '第1行 城镇新增就业人数 武汉'], [sample('regional'), jobs, 'provinceActual', '第1行 城镇新增就业人数 全省'],
    [june, jobs, 'monthActual', '第1行 城镇新增就业人数 2024年6月'], [june, jobs, 'yearToDate', '第1行 城镇新增就业人数 2024年1—6月累计'], [june, insured, 'opening', '第7行 失业保险参保人数 期初数'], [june, jobs, 'yearOverYear', '第1行 城镇新增就业人数 同比增减'],
    [monthReport('2024年1月'), jobs, 'yearToDate', '第1行 城镇新增就业人数 2024年1月累计'], [months, jobs, '3月', '第1行 城镇新增就业人数 2024年3月'], [months, jobs, 'monthsTotal', '第1行 城镇新增就业人数 本年累计'],
    [sample('monthly-report'), jobs, 'monthActual', '第1行 城镇新增就业人数 本月数'],
  ])('%#', (table, indicator, column, name) => {
    expect(cellName(cellAt(table, indicator, column))).toBe(name);
  });

  test('places, numbers and contents', () => {
    const cell = cellAt(annual, insured, 2023);
    expect([rowName(indicatorOf(migrants)), at(cell), at(cell, cellAt(annual, jobs, 'base')), inSheet(cell), addresses([])]).toEqual(['第5行 其中：农民工参加职业培训人次', '（F13）', '（F13、B6）', `“${cell.place.sheet}”（F13）`, '']);
    expect([numberText(5), numberText(5, 2), numberText(5.125, 1), writtenText(cell), writtenText(cellAt(annual, jobs, 'base'))]).toEqual(['5', '5.00', '5.125', '660.5', '〔442〕']);
  });

  const unit = (name: string, optional = false) => ({ id: name, name, fullName: name, optional });
  const headed = (header: string) => {
    const table = sample('regional');
    return { table: table.write(3, table.columnOf('provinceActual'), header).table(), plan: known };
  };
  const without = (reportingUnits: typeof known.reportingUnits) => wholeName({ table: annual.table(), plan: { ...known, ...(reportingUnits === undefined ? {} : { reportingUnits }) } });

  test('the whole: by its header, else by the level whose 本级 reports, else 合计', () => {
    expect([wholeName(headed('全省')), wholeName(headed('全市')), wholeName(headed('合计'))]).toEqual(['全省', '全市', '合计']);
    expect([without(undefined), without([unit('江岸区'), unit('市本级', true)]), without([unit('江岸区'), unit('县本级')]), without([unit('一分公司'), unit('二分公司')]), without([])]).toEqual(['全省', '全市', '全县', '合计', '合计']);
  });

  test.each([['全市', '全市'], ['合计', '合计'], ['全省', '全省']])('the column of the whole, headed %s', (header, name) => {
    const table = sample('regional');
    table.write(3, table.columnOf('provinceActual'), header);
    expect(cellName(cellAt(table, jobs, 'provinceActual'))).toBe(`第1行 城镇新增就业人数 ${name}`);
  });
});

test('findings go sheet by sheet, row by row, cell by cell, then by code', () => {
  const workbook = { tables: [], sheets: ['甲', '乙'].map(name => ({ name, row: 0, column: 0, values: [], formulas: [], numberFormats: [] })) };
  const finding = (code: string, severity: Finding['severity'], sheet: string, row: number, column: number): Finding => ({ rule: code, code, severity, message: '', places: [{ sheet, row, column }] });
  const sorted = [finding('HB1', 'error', '乙', 9, 9), finding('HB2', 'query', '甲', 1, 1), finding('HB3', 'query', '甲', 1, 1), finding('HB4', 'query', '甲', 1, 2), finding('HB5', 'query', '甲', 2, 0), finding('HB6', 'query', '乙', 0, 0), finding('HB7', 'hint', '甲', 0, 0)];
  expect(inOrder([...sorted].reverse(), workbook).map(each => each.code)).toEqual(sorted.map(each => each.code));
});
