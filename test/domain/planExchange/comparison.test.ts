import { comparePlans, comparisonSheet, countsOf, type IndicatorComparison } from '../../../src/domain/planExchange';
import type { Indicator, Plan } from '../../../src/domain/plan/plan';
import { planById, plans } from '../../../src/plans';
import fc from 'fast-check';
import { anyPlan } from '../planSheet/anyPlan';

const plan = (id: string): Plan => {
  const found = planById(id);
  if (!found) throw new Error(id);
  return found;
};
const older = plan('hubei-14th');
/** 专栏2 with its rows changed by number: a row of nothing is dropped. */
const changed = (change: (indicator: Indicator) => Indicator | undefined, added: readonly Indicator[] = []): Plan =>
  ({ ...older, panels: older.panels.map(panel => ({ ...panel, indicators: [...panel.indicators.flatMap(indicator => change(indicator) ?? []), ...added] })) });
const told = (comparison: readonly IndicatorComparison[]): (readonly string[])[] =>
  comparison.filter(one => one.kind !== 'same').flatMap((one): (readonly string[])[] => (one.changes.length === 0 ? [[one.kind, (one.newer ?? one.older)?.name ?? '']] : one.changes.map(change => [one.kind, one.newer?.name ?? '', change.field, change.before, change.after, change.remark])));

test('a plan held against itself is the same', () => {
  for (const one of plans()) {
    const comparison = comparePlans(one, one);
    expect(comparison.ofPlan).toEqual([]);
    expect(countsOf(comparison)).toEqual({ added: 0, removed: 0, renamed: 0, changed: 0, same: one.panels.flatMap(panel => panel.indicators).length });
  }
});

test('figures, units, attributes and directions that changed, with the step where there is one', () => {
  const newer = changed(indicator => {
    if (indicator.number === 1) return { ...indicator, cells: { ...indicator.cells, target: '〔370〕', attribute: '约束性' }, attribute: 'binding' };
    if (indicator.number === 3) return { ...indicator, cells: { ...indicator.cells, base: '3.1' }, unit: '个百分点' };
    if (indicator.number === 6) return { ...indicator, cells: { ...indicator.cells, target: '96.5' } };
    if (indicator.number === 12) return { ...indicator, cells: { ...indicator.cells, target: indicator.cells.target?.replace('〔', '[').replace('〕', ']') ?? '' } };
    return indicator;
  });
  const comparison = comparePlans(older, newer);
  expect(told(comparison.indicators)).toEqual([
    ['changed', '城镇新增就业人数', 'attribute', '预期性', '约束性', ''], ['changed', '城镇新增就业人数', 'target', '〔350〕', '〔370〕', '提高20万人'],
    ['changed', '城镇登记失业率', 'unit', '%', '个百分点', ''], ['changed', '城镇登记失业率', 'base', '3.35', '3.1', ''],
    ['changed', '基本养老保险参保率', 'target', '95', '96.5', '提高1.5个百分点'],
    ['changed', older.panels[0]?.indicators[11]?.name, 'target', older.panels[0]?.indicators[11]?.cells.target, older.panels[0]?.indicators[11]?.cells.target?.replace('〔', '[').replace('〕', ']'), ''],
  ]);
  expect(comparison.indicators[11]?.changes[0]?.isNotationOnly).toBe(true);
});

test('what came, what went and what was renamed stand where a reader looks for them', () => {
  const fresh: Indicator = { ...(older.panels[0]?.indicators[5] as Indicator), id: 'new-one', number: 18, name: '灵活就业人员参保人数', printedName: '灵活就业人员参保人数（万人）', unit: '万人', kind: 'stock' };
  const newer = changed(indicator => {
    if (indicator.number === 2) return undefined;
    if (indicator.number === 7) return { ...indicator, name: '失业保险参加人数' };
    if (indicator.number === 8) return { ...indicator, id: 'indicator-8', name: '工伤保险参加人数' };
    return indicator;
  }, [fresh]);
  const comparison = comparePlans(older, newer);
  expect(comparison.indicators.slice(0, 3).map(one => [one.kind, (one.newer ?? one.older)?.name])).toEqual([['same', '城镇新增就业人数'], ['removed', '城镇调查失业率'], ['same', '城镇登记失业率']]);
  expect(comparison.indicators.filter(one => one.kind === 'renamed').map(one => [one.older?.name, one.newer?.name, one.reason, one.isSure])).toEqual([
    ['失业保险参保人数', '失业保险参加人数', '指标编号相同', true], ['工伤保险参保人数', '工伤保险参加人数', '名称相近，单位和类型相同', false],
  ]);
  expect(comparison.indicators.at(-1)).toMatchObject({ kind: 'added', newer: { name: '灵活就业人员参保人数' } });
});

test('two names much alike are two indicators where both plans have both', () => {
  const both = comparePlans(older, older).indicators;
  expect(both.filter(one => one.older?.name.includes('失业率')).map(one => [one.older?.name, one.newer?.name])).toEqual([['城镇调查失业率', '城镇调查失业率'], ['城镇登记失业率', '城镇登记失业率']]);
});

test('the two printed plans: eight indicators go on, with their new bases and targets', () => {
  const comparison = comparePlans(plan('hubei-13th'), older);
  expect(comparison.ofPlan.map(one => [one.field, one.before, one.after])).toEqual([['title', plan('hubei-13th').title, older.title], ['period', '2016—2020年', '2021—2025年'], ['baseYear', '2015年', '2020年']]);
  expect(comparison.indicators.filter(one => one.older && one.newer && one.isSure && one.reason === '').length).toBeGreaterThanOrEqual(8);
});

test('every indicator of both plans is told exactly once', () => {
  fc.assert(fc.property(anyPlan, anyPlan, (one, other) => {
    const { indicators } = comparePlans(one, other);
    const ids = (of: Plan): string[] => of.panels.flatMap(panel => panel.indicators.map(indicator => indicator.id)).sort();
    expect(indicators.flatMap(pair => pair.older?.id ?? []).sort()).toEqual(ids(one));
    expect(indicators.flatMap(pair => pair.newer?.id ?? []).sort()).toEqual(ids(other));
  }), { numRuns: 60 });
});

test('规划对照 lists what differs, text by text', () => {
  const layout = comparisonSheet(comparePlans(older, changed(indicator => (indicator.number === 1 ? { ...indicator, cells: { ...indicator.cells, target: '〔370〕' } } : indicator))));
  expect(layout.sheetName).toBe('规划对照');
  const rows = layout.cells.map(row => row.map(cell => cell.value).filter(value => value !== ''));
  expect(rows[2]).toEqual(['新增 0 项，取消 0 项，更名 0 项，改动 1 项，相同 17 项。']);
  expect(rows.slice(3)).toEqual([['变化', '指标', '项目', '原规划', '新规划', '说明'], ['改动', '城镇新增就业人数（万人）', '目标', '〔350〕', '〔370〕', '提高20万人']]);
  expect(comparisonSheet(comparePlans(older, older)).cells.at(-1)?.map(cell => cell.value)).toEqual(['', '两个规划没有不同。', '', '', '', '']);
});

test('every field that can change is told by its name, in the words of the forms', () => {
  const newer = changed(indicator => {
    if (indicator.number === 2) return { ...indicator, group: '其他' };
    if (indicator.number === 3) return { ...indicator, kind: 'stock', direction: 'higherIsBetter' };
    if (indicator.number === 5) return Object.fromEntries(Object.entries(indicator).filter(([name]) => name !== 'attribute')) as unknown as Indicator;
    if (indicator.number === 6) return { ...indicator, cells: { ...indicator.cells, base: '' } };
    return indicator;
  });
  const first = older.panels[0]?.indicators ?? [];
  const parent = first[0];
  const renamedParent: Plan = { ...newer, panels: newer.panels.map(panel => ({ ...panel, indicators: panel.indicators.map(one => (one.number === 6 && parent ? { ...one, parent: parent.id } : one)) })) };
  const comparison = comparePlans(older, renamedParent);
  const fields = comparison.indicators.flatMap(one => one.changes.map(change => [one.newer?.number, change.field, change.before, change.after, change.isNotationOnly]));
  expect(fields).toEqual([
    [2, 'group', first[1]?.group, '其他', false],
    [3, 'kind', '比率', '期末数', false], [3, 'direction', '越低越好', '越高越好', false],
    [5, 'attribute', '预期性', '', false],
    [6, 'parent', '', first[0]?.name, false], [6, 'base', first[5]?.cells.base, '', false],
  ]);
});

test('a renamed indicator tells both names', () => {
  const newer = changed(indicator => (indicator.number === 7 ? { ...indicator, name: '失业保险参加人数' } : indicator));
  expect(comparePlans(older, newer).indicators[6]?.changes).toEqual([{ field: 'name', before: '失业保险参保人数', after: '失业保险参加人数', isNotationOnly: false, remark: '' }]);
  expect(comparisonSheet(comparePlans(older, newer)).cells.at(-1)?.map(cell => cell.value)).toEqual(['更名', '失业保险参加人数（万人）', '名称', '失业保险参保人数', '失业保险参加人数', expect.stringContaining('指标编号相同')]);
});

test('what was dropped from the head stands at the head, from the middle in the middle', () => {
  const kinds = (dropped: number) => comparePlans(older, changed(indicator => (indicator.number === dropped ? undefined : indicator))).indicators.map(one => one.kind);
  for (const dropped of [1, 6, 17]) expect(kinds(dropped).indexOf('removed')).toBe(dropped - 1);
});

test('names and remarks are set as text, figures and labels in the middle as the plan prints them', () => {
  const newer = changed(indicator => (indicator.number === 1 ? { ...indicator, cells: { ...indicator.cells, target: '〔370〕' } } : indicator));
  const looks = comparisonSheet(comparePlans(older, newer)).cells.at(-1)?.map(cell => cell.look);
  expect(looks?.[0]).toBe('printed');
  expect([looks?.[2], looks?.[3], looks?.[4]]).toEqual(['printed', 'printed', 'printed']);
  expect(looks?.[1]).toBe(looks?.[5]);
  expect(looks?.[1]).not.toBe('printed');
});
