import { comparePlans, comparisonSheet, countsOf, exportPlan, importLimits, importPlan } from '../../../src/domain/planExchange';
import type { Indicator } from '../../../src/domain/plan/plan';
import { smallPlan } from './smallPlan';

const change = (before: Partial<Indicator>, after: Partial<Indicator>) => comparePlans(smallPlan([{ name: '就业', ...before }]), smallPlan([{ name: '就业', ...after }])).indicators[0]?.changes;
const target = (before: string, after: string, unit = '万人') => change({ unit, cells: { target: before } }, { unit, cells: { target: after } })?.map(one => [one.before, one.after, one.isNotationOnly, one.remark]);

test.each<[string, string, string, boolean, string]>([
  ['350', '370', '万人', false, '提高20万人'], ['370', '350', '万人', false, '降低20万人'], ['95', '96.5', '%', false, '提高1.5个百分点'], ['95.25', '95', '%', false, '降低0.25个百分点'], ['＜5', '＜4.5', '%', false, '降低0.5个百分点'], ['5', '＜4.5', '%', false, '降低0.5个百分点'],
  ['〔350〕', '〔370〕', '万人', false, '提高20万人'], ['〔350〕', '370', '万人', false, ''], ['350', '〔370〕', '万人', false, ''],
  ['350', '370万人', '万人', false, ''], ['350万人', '370', '万人', false, ''], ['350万人', '370万人', '万人', false, ''], ['5—6', '6', '万人', false, ''], ['5', '5—6', '万人', false, ''], ['—', '5', '万人', false, ''], ['5', '与上年持平', '万人', false, ''],
  ['[350]', '〔350〕', '万人', true, ''], ['＜ 5', '<5', '%', true, ''], ['＜5', '≤5', '%', false, ''], ['2 55', '2  55', '万人', false, ''], ['2 55', '255', '万人', false, ''], ['255', '2 55', '万人', false, ''], ['12,69', '12,69 ', '万人', false, ''],
])('a target of %s that becomes %s (%s)', (before, after, unit, isNotationOnly, remark) => { expect(target(before, after, unit)).toEqual([[before, after, isNotationOnly, remark]]); });

test('figures in different units have no step', () => {
  expect(change({ unit: '人', cells: { target: '350' } }, { cells: { target: '370' } })?.map(one => [one.field, one.remark])).toEqual([['unit', ''], ['target', '']]);
});

test('a whole is told by its name, one that is not there by none', () => {
  const rows = (parent?: string) => smallPlan([{ name: '技工', id: 'all' }, { name: '女工', ...(parent === undefined ? {} : { parent }) }]);
  expect(comparePlans(rows(), rows('all')).indicators[1]?.changes).toEqual([{ field: 'parent', before: '', after: '技工', isNotationOnly: false, remark: '' }]);
  expect(comparePlans(rows('all'), rows('gone')).indicators[1]?.changes).toMatchObject([{ before: '技工', after: '' }]);
});

test('an indicator that came or went has no changes and no doubt', () => {
  const [one, other] = [smallPlan([{ name: '就业' }, { name: '技工院校招生规模', id: 'a' }]), smallPlan([{ name: '就业' }, { name: '养老床位', id: 'b' }])];
  const { indicators } = comparePlans(one, other);
  expect(indicators.map(({ kind, changes, reason, isSure }) => ({ kind, changes, reason, isSure }))).toEqual([{ kind: 'same', changes: [], reason: '', isSure: true }, { kind: 'removed', changes: [], reason: '', isSure: true }, { kind: 'added', changes: [], reason: '', isSure: true }]);
});

describe('规划对照', () => {
  const older = smallPlan([{ name: '就业' }, { name: '失业保险参保人数' }, { name: '社保', cells: { target: '[5]' }, kind: 'planPeriodTotal' }, { name: '安全感', unit: '', cells: {} }], { title: '旧规划' });
  const newer = smallPlan([{ name: '就业' }, { name: '失业保险参加人数' }, { name: '社保', cells: { target: '〔5〕' }, kind: 'planPeriodTotal' }, { name: '养老床位', unit: '', cells: {} }, { name: '技师', id: 'new' }], { title: '新规划', period: { start: 2027, end: 2031 } });

  test('every line: the plan’s own changes, then what was renamed, changed, dropped and added', () => {
    const layout = comparisonSheet(comparePlans(older, newer));
    expect(layout).toMatchObject({ panel: 'comparison', print: { orientation: 'landscape' }, origin: { row: 0, column: 0 } });
    expect(layout.cells.map(row => row.map(cell => cell.value))).toEqual([
      ['规划对照', '', '', '', '', ''], ['原规划：旧规划　新规划：新规划', '', '', '', '', ''], ['新增 2 项，取消 1 项，更名 1 项，改动 1 项，相同 1 项。', '', '', '', '', ''], ['变化', '指标', '项目', '原规划', '新规划', '说明'],
      ['改动', '规划本身', '规划全称', '旧规划', '新规划', ''], ['改动', '规划本身', '起止年份', '2026—2030年', '2027—2031年', ''],
      ['更名', '失业保险参加人数（万人）', '名称', '失业保险参保人数', '失业保险参加人数', '名称相近，单位和类型相同，疑为更名，请核对'], ['改动', '社保（万人）', '目标', '[5]', '〔5〕', '数没有变，写法不同'],
      ['取消', '安全感', '目标', '', '', ''], ['新增', '养老床位', '目标', '', '', ''], ['新增', '技师（万人）', '目标', '', '20', ''],
    ]);
    expect(countsOf(comparePlans(older, newer))).toEqual({ added: 2, removed: 1, renamed: 1, changed: 1, same: 1 });
  });

  test('what was dropped keeps its target on the older side', () => {
    const rows = comparisonSheet(comparePlans(smallPlan([{ name: '就业' }, { name: '技师' }]), smallPlan([{ name: '就业' }]))).cells;
    expect(rows.at(-1)?.map(cell => cell.value)).toEqual(['取消', '技师（万人）', '目标', '20', '', '']);
  });
});

describe('plan files at their limits', () => {
  const messages = (json: unknown): readonly string[] => { const answer = importPlan(typeof json === 'string' ? json : JSON.stringify(json)); return Array.isArray(answer) ? answer.map(({ message }: { message: string }) => message) : []; };
  const limited = /个专栏，最多|项指标，最多|有一段文字超过|括号套得太深/;

  test('as many panels, indicators, characters and brackets as may be', () => {
    expect(messages({ panels: Array.from({ length: importLimits.panels }, () => ({})) }).join()).not.toMatch(limited);
    expect(messages({ panels: [{ indicators: Array.from({ length: importLimits.indicators }, () => 1) }] }).join()).not.toMatch(limited);
    expect(messages({ id: 'a'.repeat(importLimits.characters) }).join()).not.toMatch(limited);
    expect(messages({ ['a'.repeat(importLimits.characters + 1)]: 1 })).toEqual(['文件里有一段文字超过 2000 字，不是规划文件。']);
    expect(messages('['.repeat(12) + ']'.repeat(12)).join()).not.toMatch(limited);
    expect(messages('['.repeat(13) + ']'.repeat(13))).toEqual(['文件的括号套得太深，不是规划文件。']);
    expect(messages(`[${'[],'.repeat(20)}{}]`).join()).not.toMatch(limited);
  });

  test('a quotation mark written in a text does not end it', () => {
    expect(messages({ a: '"[[[[[[[[[[[[[[[[' }).join()).not.toMatch(limited);
    expect(messages({ a: '\\', b: '[[[[[[[[[[[[[[[[' }).join()).not.toMatch(limited);
  });

  test('what is no plan at all is told in words', () => {
    for (const json of ['1', 'null', '"a"', '{"panels":1}', '{"panels":[null,1,"a"]}']) {
      expect(messages(json).length).toBeGreaterThan(0);
      expect(messages(json).join()).not.toMatch(limited);
    }
  });

  test('fifty problems are told, of more the first fifty and how many are left', () => {
    const spoilt = (count: number) => messages({ ...JSON.parse(exportPlan(smallPlan([{ name: '就业' }]))) as object, ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown-${at}`, 1])) });
    expect(spoilt(50)).toHaveLength(50);
    expect(spoilt(50).at(-1)).not.toMatch(/另有/);
    expect(spoilt(52).slice(49)).toEqual([expect.not.stringMatching(/另有/), '另有 2 处问题，改正以上各处后再试。']);
  });

  test('a file says nothing of what a plan has not', () => {
    const file = exportPlan(smallPlan([{ name: '就业' }]));
    expect(file).not.toMatch(/undefined|upperLimit|reportingUnits|parent/);
    expect(Object.keys(JSON.parse(file) as object)).toEqual(['id', 'name', 'title', 'document', 'period', 'baseYear', 'panels']);
    expect(messages(`${file}\ufeff`)).toHaveLength(1);
  });
});
