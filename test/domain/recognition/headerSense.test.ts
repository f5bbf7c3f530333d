import { isFigureSense, isPlanSense, planOrdinals, readHeaderSense } from '../../../src/domain/recognition/headerSense';

const kindOf = (words: string): string | undefined => readHeaderSense(words)?.kind;

test.each([
  ['序号', 'number'], ['指标代码', 'number'], ['计量单位', 'unit'], ['单位(万人)', 'unit'], ['属性', 'attribute'], ['指标性质', 'attribute'], ['约束性', 'attribute'],
  ['类型', 'maybeAttribute'], ['指标类别', 'maybeAttribute'], ['分类', 'group'], ['领域', 'group'], ['一级指标', 'group'], ['投资额', 'foreign'], ['姓名', 'foreign'], ['责任单位', 'remark'], ['备注', 'remark'], ['牵头处室', 'remark'],
  ['指标', 'name'], ['主要指标', 'name'], ['指标名称(单位)', 'name'], ['年份/指标', 'name'], ['项目', 'name'], ['工作事项', 'weakName'], ['险种', 'weakName'],
  ['全国平均水平', 'others'], ['本年累计', 'monthly'], ['3月', 'monthly'], ['完成率', 'measure'], ['目标完成率', 'measure'], ['年均增长', 'average'], ['比2020年增减', 'change'], ['同比', 'change'],
  ['规划期累计', 'cumulative'], ['[五年新增]', 'cumulative'], ['2020年基数', 'base'], ['现状', 'base'], ['2025年目标', 'target'], ['十四五规划', 'target'], ['目标完成数', 'actual'], ['规划完成情况', 'actual'], ['计划完成', 'target'],
  ['2023年实际', 'actual'], ['实现值', 'actual'], ['2020年现值', 'base'], ['2024年预计', 'actual'], ['2025年', 'dated'], ['十四五', 'dated'], ['甲乙', 'other'],
])('%s is %s', (words, kind) => { expect(kindOf(words)).toBe(kind); });

test('years are ascending, four digits, and within reach', () => {
  expect(readHeaderSense('2025年比2020年')?.years).toEqual([2020, 2025]);
  expect(readHeaderSense('二〇二五年目标')?.years).toEqual([2025]);
  expect(['1948', '1949', '2100', '2101', '20250', '02025', '12'].map(year => readHeaderSense(year)?.years)).toEqual([[], [1949], [2100], [], [], [], []]);
});

test.each([['2021—2025年', true], ['2021-2025年', true], ['2021年至2025年', true], ['2025—2021年', false], ['2025—2025年', false], ['2021、2025年', false], ['2025年', false]])('%s joins two years: %s', (words, isRange) => {
  expect(readHeaderSense(words)?.isRange).toBe(isRange);
});

test('a header has at most 48 characters, and a blank none', () => {
  expect(readHeaderSense('')).toBeUndefined();
  expect(readHeaderSense('甲'.repeat(48))?.kind).toBe('other');
  expect(readHeaderSense('甲'.repeat(49))).toBeUndefined();
});

test('the whole sense of a header', () => {
  expect(readHeaderSense('十三五规划期末目标省下达')).toEqual({ kind: 'target', years: [], isRange: false, plans: [3], isPrevious: false, isWholePeriod: true, isEstimate: false, isMixed: false, isAtEnd: true, rest: '省下达' });
  expect(readHeaderSense('上期目标')).toMatchObject({ kind: 'target', isPrevious: true, isAtEnd: false });
  expect(readHeaderSense('2025年目标或预计完成')).toMatchObject({ isMixed: true, isEstimate: true });
  expect(readHeaderSense('2020年12月31日')).toMatchObject({ kind: 'dated', years: [2020], isAtEnd: true, rest: '' });
});

test('what nobody here knows is what is left without years, plans and known words', () => {
  expect(['2025年目标', '2025年省下达3批', '十四五规划省考核', '2020年基数甲档'].map(words => readHeaderSense(words)?.rest)).toEqual(['', '省下达3批', '省考核', '甲档']);
});

test('plan periods are counted from 十一五', () => {
  expect(planOrdinals('十三五和十四五')).toEqual([3, 4]);
  expect(planOrdinals('第十四个五年规划')).toEqual([4]);
  expect(planOrdinals('十五')).toEqual([]);
});

test('a name has at most twelve characters, besides its English', () => {
  expect(['某市某区某县某乡主要指标', '某市某区某县某乡的主要指标', '指标Indicators', '指标(Indicators)', 'Indicators', '(指标)'].map(kindOf)).toEqual(['name', 'other', 'name', 'name', 'other', 'other']);
});

test('a name stands by itself, without a date', () => {
  expect(['2025年指标', '指标属性', '约束性指标', '完成指标'].map(kindOf)).toEqual(['dated', 'attribute', 'weakName', 'actual']);
});

test.each([['年均增长', true, true], ['规划期累计', true, true], ['基数', true, true], ['目标', true, true], ['完成数', true, true], ['2025年', true, true], ['增减', true, false], ['完成率', true, false], ['全国水平', true, false], ['3月', true, false], ['序号', false, false], ['甲乙', false, false]])(
  '%s promises figures: %s, of a plan: %s', (words, isFigure, isPlan) => { expect([isFigureSense(readHeaderSense(words)), isPlanSense(readHeaderSense(words))]).toEqual([isFigure, isPlan]); });
test('no header promises nothing', () => { expect([isFigureSense(undefined), isPlanSense(undefined)]).toEqual([false, false]); });
