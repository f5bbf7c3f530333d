import { planFromTable, type DraftCorrections } from '../../../src/domain/planBuilding';
import type { FoundTable } from '../../../src/domain/recognition/foundTable';
import { foundTable, type ColumnSketch, type RowSketch } from './foundTables';

const columns: readonly ColumnSketch[] = [{ role: 'name', header: '指标' }, { role: 'base', header: '2025年', year: 2025 }, { role: 'target', header: '2030年目标', year: 2030 }];
const period = { start: 2026, end: 2030, planName: '十五五' };
const row = (name: string, base: string | number, target: string | number, rest: Partial<RowSketch> = {}): RowSketch => ({ name, unit: '万人', cells: [name, base, target], ...rest });
const found = (rows: readonly RowSketch[] = [row('就业', 10, 20)], rest: Partial<FoundTable> = { period }, own = columns): FoundTable => foundTable(own, rows, rest);
const draft = (rows?: readonly RowSketch[], corrections?: DraftCorrections, rest?: Partial<FoundTable>) => planFromTable(found(rows, rest), corrections);
const only = (one: RowSketch, corrections?: NonNullable<DraftCorrections['indicators']>[string]) => draft([one], corrections ? { indicators: { 'indicator-1': corrections } } : {}).indicators[0];

test('every field of an indicator has its reason', () => {
  expect(only(row('就业', 10, 20))).toEqual({
    id: 'indicator-1', number: 1, row: 2, printedName: '1．就业（万人）', name: { value: '就业', reason: '照表中所写', isSure: true }, unit: { value: '万人', reason: '照表中所写', isSure: true }, group: { value: '', reason: '没有分组', isSure: true },
    kind: { value: 'stock', reason: '名称和单位没有别的说明，按期末数处理', isSure: true }, direction: { value: 'higherIsBetter', reason: '没有越低越好的迹象，按越高越好处理', isSure: true }, attribute: { value: undefined, reason: '表中没有属性一栏', isSure: true },
    additive: { value: true, reason: '单位为万人，各填报单位的数可以相加', isSure: true }, upperLimit: { value: undefined, reason: '看不出是占整体的份额，不设上限', isSure: true }, evaluationBasis: { value: 'periodEnd', reason: '没有别的说明，按期末的数考核', isSure: true },
    parent: { value: undefined, reason: '不是其中项', isSure: true }, hold: { value: false, reason: '目标超出基数，或没有基数', isSure: true }, decimals: { value: 0, reason: '这一行印出的数最多0位小数', isSure: true },
    figures: { base: { value: '10', reason: '照表中所写', isSure: true, place: { sheet: '指标表', row: 2, column: 1 } }, target: { value: '20', reason: '照表中所写', isSure: true, place: { sheet: '指标表', row: 2, column: 2 } } },
  });
});

test.each<[string, string | number, string, string, boolean]>([
  ['', 20, '', '表中没有写单位', true], ['', '20万人', '万人', '表中没有写单位，取自目标“20万人”', true], ['万人', '20万人', '万人', '照表中所写', true], ['万人', 20, '万人', '照表中所写', true], ['万人', '20户', '万人', '表中单位是万人，目标却写“20户”，请核对用哪一个', false], ['', '与上年持平', '', '表中没有写单位', true],
])('the unit of %j with target %j', (unit, target, value, reason, isSure) => { expect(only(row('就业', '', target, { unit }))?.unit).toEqual({ value, reason, isSure }); });

test.each<[string | number, string | number, boolean, string]>([
  [95, 90, true, '目标90不超出基数95，任务是保持'], [95, 95, true, '目标95不超出基数95，任务是保持'], [90, 95, false, '目标超出基数，或没有基数'], ['', 95, false, '目标超出基数，或没有基数'], [442, '〔350〕', false, '五年累计不与基数相比'], [1, '完成国家下达目标', false, '目标不是一个确定的数，按不是保持处理'],
])('base %j and target %j: hold %s', (base, target, value, reason) => { expect(only(row('结案数', base, target))?.hold).toEqual({ value, reason, isSure: true }); });

test('groups, wholes, attributes and doubts about a row', () => {
  expect(only(row('就业', 1, 2, { group: '一、就业' }))?.group).toEqual({ value: '一、就业', reason: '在“一、就业”之下', isSure: true });
  expect(draft([row('技工', 1, 2), row('女工', 1, 2, { parentRow: 2, writtenName: '其中：女工' })]).indicators[1]?.parent).toEqual({ value: 'indicator-1', reason: '写作“其中”，属于“技工”', isSure: true });
  expect(only(row('就业', 1, 2, { attribute: 'binding' }))?.attribute).toEqual({ value: 'binding', reason: '属性栏写“约束性”', isSure: true });
  expect(only(row('就业', 1, 2, { isSure: false, reason: '名称下面还有一行' }))?.name).toEqual({ value: '就业', reason: '名称下面还有一行', isSure: false });
  expect(only(row('就业', 1, 2, { isHidden: true }))?.name).toEqual({ value: '就业', reason: '这一行是隐藏的，请确认是否要', isSure: false });
});

test('of two rows of one name the later is asked, each time', () => {
  expect(draft([row('就业', 1, 2), row('就业', 1, 2), row('就业', 1, 2)]).indicators.map(one => [one.name.isSure, one.name.value])).toEqual([[true, '就业'], [false, '就业'], [false, '就业']]);
});

describe('what the user types', () => {
  const place = { sheet: '指标表', row: 2, column: 2 };
  test('is read like a cell', () => {
    expect(only(row('就业', 10, 20), { target: ' 30 ' })?.figures.target).toEqual({ value: '30', reason: '由您指定', isSure: true, place });
    expect(only(row('就业', 10, 20), { target: '2 55' })?.figures.target).toMatchObject({ value: '2 55', isSure: false, place, problem: { kind: 'problem' } });
    expect(only(row('就业', 10, 20), { actual: '15' })?.figures.actual).toEqual({ value: '15', reason: '由您指定', isSure: true });
  });

  test('stands for every field, and null takes away', () => {
    const one = only(row('参保率', 90, 95, { unit: '%', attribute: 'binding' }), { name: '甲', unit: '人', group: '乙', kind: 'annualFlow', direction: 'lowerIsBetter', attribute: null, additive: false, upperLimit: null, evaluationBasis: 'everyYear', parent: null, hold: true });
    const yours = (value: unknown) => ({ value, reason: '由您指定', isSure: true });
    expect(one).toMatchObject({ name: yours('甲'), unit: yours('人'), group: yours('乙'), kind: yours('annualFlow'), direction: yours('lowerIsBetter'), attribute: yours(undefined), additive: yours(false), upperLimit: yours(undefined), evaluationBasis: yours('everyYear'), parent: yours(undefined), hold: yours(true), printedName: '甲（人）' });
  });
});

describe('the plan around the indicators', () => {
  test('name, title, years and panel as the table has them', () => {
    const { id, sheet, name, title, period: years, baseYear, panel } = draft(undefined, {}, { period, title: ' 专栏 2： “十五五”时期 \r\n\n 主要指标 ', notes: [' 注：甲 ', '注：乙'] });
    expect({ id, sheet, name, title, years, baseYear, panel }).toEqual({
      id: 'plan-2026-2030', sheet: '指标表', name: { value: '十五五', reason: '表中写明“十五五”', isSure: true }, title: { value: '“十五五”规划', reason: '表题没有写规划全称，按规划名称拟', isSure: true }, years: { value: { start: 2026, end: 2030 }, reason: '表中写明“十五五”', isSure: true },
      baseYear: { value: 2025, reason: '照基数栏的年份', isSure: true }, panel: { label: '专栏2', title: '“十五五”时期主要指标', nameHeader: '指标', note: '注：甲\n注：乙' },
    });
  });

  test('without a title, without a column of names', () => {
    expect(draft().panel).toEqual({ label: '主要指标', title: '主要指标', nameHeader: '指标', note: '' });
    const own: readonly ColumnSketch[] = [{ role: 'number', header: '序号' }, { role: 'name', header: '项 目' }, { role: 'target', header: '目标' }];
    expect(planFromTable(found([{ name: '就业', cells: [1, '就业', 2] }], { period }, own)).panel.nameHeader).toBe('项目');
    expect(planFromTable(found([{ name: '就业', cells: [2] }], { period }, [{ role: 'target', header: '目标' }])).panel.nameHeader).toBe('指标');
  });

  test('as the user names them', () => {
    const plan = { id: 'mine', name: '武汉市十五五', title: '全称', period: { start: 2027, end: 2031 }, baseYear: 2024, panelLabel: '表1', panelTitle: '题目' };
    expect(draft(undefined, { plan })).toMatchObject({ id: 'mine', name: { value: '武汉市十五五', reason: '由您指定', isSure: true }, title: { value: '全称', reason: '由您指定' }, period: { value: plan.period, reason: '由您指定', isSure: true }, baseYear: { value: 2024, reason: '由您指定' }, panel: { label: '表1', title: '题目' } });
  });

  test('years of a national plan name it; other years do not', () => {
    const unnamed = [{ ...columns[2], year: 2028 } as ColumnSketch];
    const typed = (start: number, end: number) => planFromTable(found([{ name: '就业', cells: [2] }], {}, unnamed), { plan: { period: { start, end } } });
    expect(typed(2026, 2030).name).toMatchObject({ value: '十五五', isSure: true });
    expect(typed(2026, 2028).name).toEqual({ value: '', reason: '表中没有写是哪个规划', isSure: false });
    expect(typed(2026, 2028).title.value).toBe('');
    expect(planFromTable(found([{ name: '就业', cells: [2] }], { title: '“十五五”时期' }, unnamed)).name).toMatchObject({ value: '十五五', isSure: false });
  });

  test('ids are numbered past those that are taken', () => {
    const id = (...taken: readonly string[]) => planFromTable(found(), {}, { taken: taken.map(one => ({ id: one, name: '别的' })) });
    expect(id('plan-2026-2030').id).toBe('plan-2026-2030-2');
    expect(id('plan-2026-2030', 'plan-2026-2030-2').id).toBe('plan-2026-2030-3');
    expect(id('plan-2026-2030-2').id).toBe('plan-2026-2030');
    expect(id('other').name.isSure).toBe(true);
    expect(planFromTable(found([{ name: '就业', cells: [2] }], {}, [{ role: 'target', header: '目标' }])).id).toBe('plan');
  });

  test('the base year is the base column’s, or the year before the period', () => {
    const base = (year: number | undefined) => planFromTable(found([{ name: '就业', cells: [1, 2, 3] }], { period }, [{ role: 'previousTarget', header: '上期目标', year: 2020 }, { role: 'base', header: '基数', ...(year === undefined ? {} : { year }) }, { role: 'target', header: '目标' }])).baseYear;
    expect(base(2025)).toEqual({ value: 2025, reason: '照基数栏的年份', isSure: true });
    expect(base(2024)).toEqual({ value: 2024, reason: '照基数栏的年份', isSure: true });
    expect(base(2026)).toEqual({ value: 2025, reason: '基数栏写2026年，不早于规划期开始的2026年，请核对', isSure: false });
    expect(base(undefined)).toEqual({ value: 2025, reason: '规划期开始前一年', isSure: true });
  });
});

describe('questions', () => {
  test('about the plan: what nobody can assume has to be answered', () => {
    const { questions } = planFromTable(found([{ name: '就业', unit: '万人', cells: [1, 2] }], {}, [{ role: 'base', header: '基数', year: 2025 }, { role: 'target', header: '目标' }]));
    expect(questions).toEqual([{ field: 'name', isRequired: true, message: '名称：表中没有写是哪个规划' }, { field: 'period', isRequired: true, message: '起止年份：表中没有写规划的起止年份' }, { field: 'baseYear', isRequired: false, message: '基期年份：表中没有写规划的起止年份' }]);
    expect(planFromTable(found([{ name: '就业', unit: '万人', cells: [2] }], {}, [{ role: 'target', header: '目标' }])).questions[2]).toMatchObject({ field: 'baseYear', isRequired: true });
    expect(planFromTable(found([{ name: '就业', unit: '万人', cells: [2] }], {}, [{ role: 'target', header: '目标', year: 2028 }])).questions.map(one => [one.field, one.isRequired])).toEqual([['name', true], ['period', false]]);
  });

  test('about a column that is not sure: its header is shown', () => {
    const { questions } = planFromTable(found([{ name: '就业', unit: '万人', cells: ['就业', 2, '约束性'], attribute: 'binding' }], { period }, [{ role: 'name', header: '指标' }, { role: 'target', header: '数', isSure: false }, { role: 'attribute', header: '性', isSure: false }]));
    expect(questions).toEqual([{ field: 'target', place: { sheet: '指标表', row: 1, column: 1 }, isRequired: false, message: '“数”一栏按目标处理：列头为“数”' }]);
  });

  test('about a row: its name is shown, wherever names stand', () => {
    const own: readonly ColumnSketch[] = [{ role: 'number', header: '序号' }, { role: 'name', header: '指标' }, { role: 'target', header: '目标' }];
    const { questions } = planFromTable(found([{ name: '就业', unit: '万人', cells: [1, '就业', '（442）'], isHidden: true }], { period }, own));
    expect(questions).toHaveLength(2);
    expect(questions[0]).toMatchObject({ indicator: 'indicator-1', field: 'target', place: { sheet: '指标表', row: 2, column: 2 }, isRequired: true, offered: '〔442〕' });
    expect(questions[1]).toEqual({ indicator: 'indicator-1', field: 'name', place: { sheet: '指标表', row: 2, column: 1 }, isRequired: false, message: '第3行“就业”名称：这一行是隐藏的，请确认是否要' });
    expect(draft([row('就业', 1, '2 55')]).questions[0]).not.toHaveProperty('offered');
  });

  test('a row left out by the user is told with its place', () => {
    expect(draft(undefined, { indicators: { 'indicator-1': { isLeftOut: true } } }).leftOut).toEqual([{ place: { sheet: '指标表', row: 2, column: 0 }, written: '1．就业', reason: '您选定不要' }]);
  });
});
