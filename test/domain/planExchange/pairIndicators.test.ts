import { pairIndicators } from '../../../src/domain/planExchange/pairIndicators';
import type { Indicator } from '../../../src/domain/plan/plan';
import { smallPlan } from './smallPlan';

type Row = Partial<Indicator> & { readonly name: string };
const pairs = (before: readonly Row[], after: readonly Row[]) => pairIndicators(smallPlan(before), smallPlan(after)).map(pair => [pair.older?.name, pair.newer?.name, pair.reason, pair.isSure]);
const sameId = '指标编号相同';
const alike = '名称相近，单位和类型相同';

test('by name, wherever it stands and however it is set', () => {
  expect(pairs([{ name: '就业' }, { name: '社保' }], [{ name: '社 保' }, { name: '就业' }])).toEqual([['社保', '社 保', '', true], ['就业', '就业', '', true]]);
});

test('a name that stands twice is known by its group', () => {
  const rows = (first: string, second: string): readonly Row[] => [{ name: '女性', group: first }, { name: '女性', group: second }];
  const groups = pairIndicators(smallPlan(rows('甲', '乙')), smallPlan(rows('乙', '甲')));
  expect(groups.map(pair => [pair.older?.group, pair.newer?.group, pair.reason, pair.isSure])).toEqual([['乙', '乙', '', true], ['甲', '甲', '', true]]);
});

test('a name that stands twice in one group is nobody’s', () => {
  const twice: readonly Row[] = [{ name: '女性', unit: '个' }, { name: '女性', unit: '人' }];
  expect(pairs(twice, [{ name: '女性', unit: '户' }])).toEqual([['女性', undefined, '', true], ['女性', undefined, '', true], [undefined, '女性', '', true]]);
  expect(pairs([{ name: '女性', unit: '户' }], twice)).toEqual([['女性', undefined, '', true], [undefined, '女性', '', true], [undefined, '女性', '', true]]);
});

test('a renamed one by its id, unless the id is a mere number of its row', () => {
  const rename = (id: string) => pairs([{ name: '甲乙丙', id }], [{ name: '丁戊己', id }]);
  expect(rename('jobs')).toEqual([['甲乙丙', '丁戊己', sameId, true]]);
  expect(rename('my-row-3')).toEqual([['甲乙丙', '丁戊己', sameId, true]]);
  expect(rename('row-3-jobs')).toEqual([['甲乙丙', '丁戊己', sameId, true]]);
  for (const id of ['row-3', 'indicator-12']) expect(rename(id)).toEqual([['甲乙丙', undefined, '', true], [undefined, '丁戊己', '', true]]);
});

test('a name comes before an id', () => {
  expect(pairs([{ name: '就业', id: 'a' }, { name: '社保', id: 'b' }], [{ name: '社保', id: 'a' }, { name: '就业', id: 'b' }])).toEqual([['社保', '社保', '', true], ['就业', '就业', '', true]]);
});

describe('by a name much alike', () => {
  const [before, after] = ['失业保险参保人数', '失业保险参加人数'];
  const apart = [[before, undefined, '', true], [undefined, after, '', true]];

  test('in the same unit and kind: likely, and no more', () => {
    expect(pairs([{ name: before }], [{ name: after }])).toEqual([[before, after, alike, false]]);
    expect(pairs([{ name: before }], [{ name: after, unit: '个' }])).toEqual(apart);
    expect(pairs([{ name: before }], [{ name: after, kind: 'annualFlow' }])).toEqual(apart);
    expect(pairs([{ name: before }], [{ name: after, unit: '个', kind: 'annualFlow' }])).toEqual(apart);
    expect(pairs([{ name: before }], [{ name: '技工院校招生规模' }])).toEqual([[before, undefined, '', true], [undefined, '技工院校招生规模', '', true]]);
  });

  test('each the other’s nearest', () => {
    const nearer = '失业保险参保总人数';
    expect(pairs([{ name: before }], [{ name: after }, { name: nearer }])).toEqual([[undefined, after, '', true], [before, nearer, alike, false]]);
    expect(pairs([{ name: after }, { name: nearer }], [{ name: before }])).toEqual([[after, undefined, '', true], [nearer, before, alike, false]]);
  });

  test('of two equally near ones neither', () => {
    const two: readonly Row[] = [{ name: '失业保险参加人数' }, { name: '失业保险参与人数' }];
    expect(pairs([{ name: before }], two).map(([older, newer]) => [older, newer])).toEqual([[before, undefined], [undefined, '失业保险参加人数'], [undefined, '失业保险参与人数']]);
    expect(pairs(two, [{ name: before }]).map(([older, newer]) => [older, newer])).toEqual([['失业保险参加人数', undefined], ['失业保险参与人数', undefined], [undefined, before]]);
  });
});

test('what was dropped follows the row it followed', () => {
  expect(pairs(['甲', '乙', '丙', '丁'].map(name => ({ name })), [{ name: '丁' }, { name: '乙' }]).map(([older]) => older)).toEqual(['甲', '丁', '乙', '丙']);
});
