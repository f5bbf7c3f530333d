import type { FoundColumnRole, FoundRow } from '../../../src/domain/recognition';
import { hasPlanFigures, isPlanLike } from '../../../src/domain/recognition/planEvidence';
import type { BodyColumn } from '../../../src/domain/recognition/tableExtent';
import { goalsOfPlan, headed } from './bodyColumn';

const band = { top: 0, bottom: 0, nameColumn: 0, nameColumns: 1, isNamed: true };
const row = (kind: FoundRow['kind'], unit: string): FoundRow => ({ row: 1, kind, writtenName: '', name: '', unit, group: '', isHidden: false, cells: [], reason: '', isSure: true });
const withUnit = [row('indicator', '万人')];
const withoutUnit = [row('indicator', '')];
const attributes = headed('约束力', { filled: 2, attributes: 1 });
const columns = (...words: readonly string[]): BodyColumn[] => words.map(word => headed(word));

/** Is it a plan's, where the title says nothing of a plan? */
const isLike = (of: readonly BodyColumn[], rows: readonly FoundRow[] = withoutUnit, isPlanTitle = false, isNamed = true): boolean => isPlanLike({ ...band, isNamed }, of, rows, { ...goalsOfPlan, isPlanTitle });

describe('three points make a table a plan’s', () => {
  test.each<[string, string[]]>([
    ['指标 gives two, 目标 one', ['指标', '目标']],
    ['指标 two, a base one', ['指标', '基数']],
    ['指标 two, two years one', ['指标', '2020年', '2021年']],
    ['two years of what was done too', ['指标', '2020年完成', '2021年']],
    ['a goal of a year two, a base one', ['项目名称', '2025年目标', '基数']],
    ['a plan period two, 目标 one', ['项目名称', '“十四五”目标']],
  ])('%s', (_, words) => { expect(isLike(columns(...words))).toBe(true); });

  test.each<[string, string[]]>([
    ['指标 alone', ['指标', '甲']],
    ['one year', ['指标', '2020年']],
    ['one year and a word that was done', ['指标', '2020年', '完成数']],
    ['a goal of a year alone', ['项目名称', '2025年目标']],
    ['a goal of a year is one goal, not two', ['项目名称', '2025年目标', '目标']],
    ['a base and a goal', ['项目名称', '基数', '目标']],
    ['a goal and two years', ['项目名称', '目标', '2020年', '2021年']],
    ['two headers of names', ['指标', '主要指标']],
    ['nothing', []],
    ['words over two columns that have no sense', ['指标', '甲'.repeat(60), '乙'.repeat(60)]],
  ])('not %s', (_, words) => { expect(isLike(columns(...words))).toBe(false); });

  test('attributes give two, whatever stands over them, and their header alone none', () => {
    expect([isLike([attributes, ...columns('目标')]), isLike([headed('属性', { filled: 2, texts: 2 }), ...columns('目标')]), isLike([attributes])]).toEqual([true, false, false]);
  });

  test('a title of a plan gives one, units in half the rows another', () => {
    const two = columns('项目名称', '2025年目标');
    expect([isLike(two, withoutUnit, true), isLike(two, withUnit)]).toEqual([true, true]);
    expect([isLike(two, [...withUnit, ...withoutUnit]), isLike(two, [...withUnit, ...withoutUnit, ...withoutUnit]), isLike(two, [])]).toEqual([true, false, false]);
    expect([isLike(two, [row('group', '万人')]), isLike(two, [row('group', ''), row('note', ''), ...withUnit])]).toEqual([false, true]);
  });

  test('a column taken for names without a header takes one off', () => {
    const three = columns('2025年目标', '基数');
    expect([isLike(three), isLike(three, withoutUnit, false, false), isLike(three, withUnit, false, false)]).toEqual([true, false, true]);
  });

  test('words of other sheets take two off each, four at most', () => {
    const rich = ['指标', '2025年目标', '基数', '“十四五”'];
    expect([[], ['单价'], ['单价', '姓名'], ['单价', '姓名', '电话']].map(foreign => isLike(columns(...rich, ...foreign)))).toEqual([true, true, true, true]);
    expect([isLike(columns('指标', '2025年目标', '单价')), isLike(columns('指标', '2025年目标', '基数', '单价')), isLike(columns('指标', '2025年目标', '基数', '单价', '分值'))]).toEqual([false, true, false]);
    expect([isLike(columns('指标', '2025年目标', '分值')), isLike(columns('指标', '目标', '得 分'))]).toEqual([false, false]);
  });
});

test('a plan’s figures are goals, bases and what was done', () => {
  const has = (role: FoundColumnRole): boolean => hasPlanFigures((['name', role] as const).map(of => ({ role: of, column: 0, headers: [], isHidden: false, key: '', reason: '', isSure: true })));
  const roles: FoundColumnRole[] = ['number', 'name', 'unit', 'attribute', 'group', 'base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative', 'annualAverage', 'change', 'measure', 'remark', 'spacer', 'unknown'];
  expect(roles.filter(has)).toEqual(['base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative']);
});
