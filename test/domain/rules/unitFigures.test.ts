/** Which figures of units belong to a figure of the province: columns beside it, or tables of their own. */
import { defaultSettings } from '../../../src/domain/rules';
import { pass } from '../../../src/domain/rules/outcome';
import { judgeProvince, provinceFigures, sharedRoles, unitOfTable } from '../../../src/domain/rules/unitFigures';
import type { StatedProvince } from '../../../src/domain/rules/unitFigures';
import { planById, plans } from '../../../src/plans';
import type { RuleContext } from '../../../src/domain/rules';
import { monthReport, sample, unitTable, workbookOf } from './sample';
import type { Sample } from './sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
const plan = planById('hubei-14th');
const units = plan?.reportingUnits ?? [];
const required = units.filter(unit => !unit.optional).map(unit => unit.name);
type Cells = Parameters<Sample['fill']>[1];

function contextOf(...samples: readonly [Sample, ...Sample[]]): RuleContext {
  const workbook = workbookOf(...samples);
  const [table] = workbook.tables;
  if (!table || !plan) throw new Error('no table');
  return { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] };
}

/** The units whose cell was found for one column of 失业保险参保人数, with its amount; and how many units were asked. */
function figures(column: number, samples: readonly [Sample, ...Sample[]], roles = sharedRoles) {
  const found = [...provinceFigures(contextOf(...samples), roles)].filter(({ province }) => province.indicator.id === insured && province.place.column === column);
  return found.map(({ province, units: asked }) => [province.amount, asked.length, ...asked.flatMap(({ unit, cell }) => (cell ? [`${unit.name} ${cell.place.sheet} ${cell.amount}`] : []))]);
}
const unit = (name: string, cells: Cells) => unitTable(name).fill(insured, cells);
const province = (cells: Cells) => sample('annual-monitoring', 'full', '全省').fill(insured, cells);

test('a table is of the unit its 填报单位 names', () => {
  const of = (table: Sample) => unitOfTable(table.table(), units)?.name;
  expect([of(unitTable('武汉')), of(unitTable('湖北省黄石市人社局')), of(unitTable('洪山区')), of(sample('annual-monitoring'))]).toEqual(['武汉', '黄石', undefined, undefined]);
});

describe('tables of their own', () => {
  test('the same column of the same indicator in each; 省本级 only where its table is there', () => {
    expect(figures(4, [province({ 2021: 655, 2022: 661 }), unit('武汉', { 2021: 190, 2022: 200 }), unit('黄石', { 2022: 20 })])).toEqual([[661, 17, '武汉 武汉 200', '黄石 黄石 20']]);
    expect(figures(4, [province({ 2022: 661 }), unit('武汉', { 2022: 200 }), unit('省本级', { 2022: 9 })])).toEqual([[661, 18, '武汉 武汉 200', '省本级 省本级 9']]);
  });

  test('one table alone is no sum', () => {
    expect(figures(4, [province({ 2022: 661 }), unit('武汉', { 2022: 200 })])).toEqual([]);
  });

  test('of two copies from one unit the first counts, and they are one unit', () => {
    const copy = sample('annual-monitoring', 'full', '武汉2').reportingUnit('武汉').fill(insured, { 2022: 201 });
    expect(figures(4, [province({ 2022: 661 }), unit('武汉', { 2022: 200 }), copy])).toEqual([]);
    expect(figures(4, [province({ 2022: 661 }), unit('武汉', { 2022: 200 }), copy, unit('黄石', { 2022: 20 })])).toEqual([[661, 17, '武汉 武汉 200', '黄石 黄石 20']]);
  });

  test('a unit’s table has no units of its own', () => {
    expect(figures(4, [unit('武汉', { 2022: 200 }), unit('黄石', { 2022: 20 }), unit('十堰', { 2022: 30 })])).toEqual([]);
  });

  test('only the columns asked for', () => {
    const samples = [province({ target: 680, 2022: 661 }), unit('武汉', { target: 210, 2022: 200 }), unit('黄石', { target: 21 })] as const;
    expect(figures(2, samples)).toEqual([]);
    expect(figures(2, samples, ['target'])).toEqual([[680, 17, '武汉 武汉 210', '黄石 黄石 21']]);
    expect(figures(4, samples, ['target'])).toEqual([]);
  });

  test('of the same form and the same month', () => {
    const form = (period: string, sheet: string, month: number, name?: string) => {
      const table = monthReport(period, sheet).fill(insured, { monthActual: month });
      return name === undefined ? table : table.reportingUnit(name);
    };
    const others = [form('2024年5月', '甲', 199, '武汉'), form('2023年6月', '乙', 198, '武汉'), form('2024年6月', '丙', 200, '武汉'), unit('黄石', { 2024: 21 }), form('2024年6月', '丁', 20, '黄石')] as const;
    expect(figures(2, [form('2024年6月', '全省', 661), ...others])).toEqual([[661, 17, '武汉 丙 200', '黄石 丁 20']]);
    expect(figures(2, [form('2024年7月', '全省', 661), ...others])).toEqual([]);
  });
});

describe('columns beside the province', () => {
  test('every unit that has a column, in the order of the plan', () => {
    const table = sample('regional', 'full', '分地区').fill(insured, { provinceActual: 661, 黄石: 20, 武汉: 200 });
    const [found, ...others] = figures(2, [table]);
    expect(others).toEqual([]);
    expect(found?.slice(0, 4)).toEqual([661, 18, '武汉 分地区 200', '黄石 分地区 20']);
    expect(found).toHaveLength(20);
    expect(figures(2, [table], ['target'])).toEqual([]);
  });
});

describe('what is judged', () => {
  function judged(...samples: readonly [Sample, ...Sample[]]): string[] {
    const told: string[] = [];
    const say = ({ province: whole, stated, missing }: StatedProvince) => {
      told.push([whole.indicator.id, whole.amount, stated.map(cell => cell.amount).join('+'), ...missing.map(each => each.unit.name)].join(' '));
      return whole.amount < 0 ? undefined : pass(whole);
    };
    const outcomes = [...judgeProvince(contextOf(...samples), say)];
    expect(outcomes).toHaveLength(told.filter(each => !each.includes('-5')).length);
    return told;
  }
  const all = (value: number | string, others: Cells = {}): Cells => ({ ...Object.fromEntries(required.map(name => [name, value])), ...others });

  test('a figure of the province and the figures of its units; blank and unreadable units stand in the way, — and an optional blank do not', () => {
    const ones = (count: number) => Array.from({ length: count }, () => 1).join('+');
    expect(judged(sample('regional').fill(insured, { provinceActual: 17, ...all(1) }))).toEqual([`${insured} 17 ${ones(17)}`]);
    expect(judged(sample('regional').fill(insured, { provinceActual: 17, ...all(1, { 省本级: '约3' }) }))).toEqual([`${insured} 17 ${ones(17)} 省本级`]);
    expect(judged(sample('regional').fill(insured, { provinceActual: 17, ...all(1, { 武汉: '', 黄石: '约2', 十堰: '—' }) }))).toEqual([`${insured} 17 ${ones(14)} 武汉 黄石`]);
    expect(judged(sample('regional').fill(insured, { provinceActual: -5, ...all(1) }).fill(jobs, { provinceActual: '约17', ...all(1) }))).toEqual([`${insured} -5 ${ones(17)}`]);
  });

  test('units whose tables are not there are missing, 省本级 is not', () => {
    expect(judged(province({ 2022: 661 }), unit('武汉', { 2022: 200 }), unit('黄石', { 2022: 20 }))).toEqual([`${insured} 661 200+20 ${required.slice(2).join(' ')}`]);
  });
});
