import { figureRole, type FigureSurroundings } from '../../../src/domain/recognition/figureRole';
import { plainHeader } from '../../../src/domain/recognition/plainHeader';
import { readHeaderSense } from '../../../src/domain/recognition/headerSense';
import type { TableContext } from '../../../src/domain/recognition/tableContext';
import { figures, goalsOfPlan, headed } from './bodyColumn';

type Around = Partial<Omit<FigureSurroundings, 'context'>> & Partial<Pick<TableContext, 'speaksOf' | 'isYearlyGoals' | 'isPlanTitle'>>;

/** A header in a table of the plan of 2021—2025 that names its goal: role and year, ? where the user is asked, and why. */
function read(words: string, around: Around = {}, stats = figures): [role: string, reason: string] {
  const sense = readHeaderSense(plainHeader(words));
  if (!sense) throw new Error('no header');
  const { period = goalsOfPlan.period, hasGoal = true, hasYears = false, ...context } = around;
  const surroundings: FigureSurroundings = { period: 'period' in around ? around.period : period, hasGoal, hasYears, context: { ...goalsOfPlan, ...context } };
  const { role, year, isSure, reason } = figureRole(headed(words, stats), sense, surroundings);
  return [`${role}${year === undefined ? '' : ` ${year}`}${isSure ? '' : '?'}`, reason];
}
const role = (words: string, around: Around = {}, stats = figures): string => read(words, around, stats)[0];
const noPeriod: Around = { period: undefined };
const noGoal: Around = { hasGoal: false };

describe('goals', () => {
  test.each([
    ['2025年目标', 'target 2025', '表头“2025年目标”，是2025年目标'],
    ['“十四五” 目标', 'target 2025', '表头“‘十四五’目标”，是2025年目标'],
    ['目标', 'target', '表头“目标”，是目标'],
    ['规划期末目标', 'target 2025', '表头“规划期末目标”，是2025年目标'],
    ['2021年目标', 'target 2021', '表头“2021年目标”，是2021年目标'],
    ['2020年目标', 'previousTarget 2020', '表头“2020年目标”，是2020年上期目标'],
    ['上期目标', 'previousTarget', '表头“上期目标”，是上期目标'],
    ['上期期末目标', 'previousTarget', '表头“上期期末目标”，是上期目标'],
    ['上期2025年目标', 'previousTarget 2025', '表头“上期2025年目标”，是2025年上期目标'],
    ['“十三五”任务', 'previousTarget 2020', '表头“‘十三五’任务”，是2020年上期目标'],
    ['2025年计划', 'target 2025', '表头“2025年计划”，是2025年目标'],
    // The yearly plan of the year before is not the goal of the plan before.
    ['2020年计划', 'previousTarget 2020?', '表头“2020年计划”，是2020年上期目标'],
    ['2025年省下达目标', 'target 2025?', '表头“2025年省下达目标”，是2025年目标'],
    ['2025年计划完成', 'target 2025?', '表头“2025年计划完成”，是2025年目标'],
    ['2023、2025年目标', 'target 2025?', '表头“2023、2025年目标”没有说清是什么数'],
    ['2025年末（2025年）目标', 'target 2025', '表头“2025年末（2025年）目标”，是2025年目标'],
  ])('%s is %s', (words, expected, reason) => { expect(read(words)).toEqual([expected, reason]); });

  test('without a period no year is too early and no plan has an end', () => {
    expect([role('2020年目标', noPeriod), role('规划期末目标', noPeriod), role('2020年计划', noPeriod)]).toEqual(['target 2020', 'target', 'target 2020']);
  });
});

describe('bases', () => {
  test.each([
    ['2020年基数', 'base 2020', '表头“2020年基数”，是2020年基数'],
    ['基数', 'base', '表头“基数”，是基数'],
    ['期初', 'base 2020', '表头“期初”，是2020年基数'],
    ['“十四五”期初', 'base 2020', '表头“‘十四五’期初”，是2020年基数'],
    ['2019年期初', 'base 2019', '表头“2019年期初”，是2019年基数'],
    ['“十三五”基数', 'base 2020', '表头“‘十三五’基数”，是2020年基数'],
    ['2021年基数', 'base 2021?', '表头“2021年基数”，是2021年基数'],
    ['“十四五”基数', 'base 2025?', '表头“‘十四五’基数”，是2025年基数'],
    ['2018—2020年基数', 'base 2020?', '表头“2018—2020年基数”没有说清是什么数'],
  ])('%s is %s', (words, expected, reason) => { expect(read(words)).toEqual([expected, reason]); });

  test('without a period any year may be one', () => {
    expect([role('2023年基数', noPeriod), role('期初', noPeriod)]).toEqual(['base 2023', 'base']);
  });
});

describe('what was done', () => {
  test.each([
    ['完成数', 'actual', '表头“完成数”，是完成数'],
    ['2020年完成', 'base 2020', '2020年是规划期前一年，是基数'],
    ['2019年完成', 'yearActual 2019', '2019年在规划期之前，是往年数'],
    ['2021年完成', 'actual 2021', '表头“2021年完成”，是2021年完成数'],
    ['2025年完成', 'actual 2025', '表头“2025年完成”，是2025年完成数'],
    ['2025年目标或预计完成', 'actual 2025?', '表头“2025年目标或预计完成”，是2025年完成数'],
    ['2023年省核实完成', 'actual 2023?', '表头“2023年省核实完成”，是2023年完成数'],
    ['2021—2023年完成', 'planPeriodCumulative 2023?', '表头“2021—2023年完成”，是2023年规划期累计'],
    ['“十四五”完成情况', 'actual 2025?', '表头“‘十四五’完成情况”，是2025年完成数'],
    ['“十三五”完成情况', 'base 2020?', '2020年是规划期前一年，是基数'],
    ['“十三五”末完成情况', 'base 2020', '2020年是规划期前一年，是基数'],
    ['“十三五”实现值', 'base 2020', '2020年是规划期前一年，是基数'],
    ['“十二五”完成', 'yearActual 2015?', '2015年在规划期之前，是往年数'],
  ])('%s is %s', (words, expected, reason) => { expect(read(words)).toEqual([expected, reason]); });

  test('is a year’s figure where there are figures of several years', () => {
    const several: Around = { hasYears: true };
    expect(read('2023年完成', several)).toEqual(['yearActual 2023', '表头“2023年完成”，是2023年年度完成数']);
    expect([role('2020年完成', several), role('完成数', several)]).toEqual(['base 2020', 'actual']);
  });

  test('in a plan’s last year is asked about where no other column has the goal', () => {
    expect(read('2025年完成', noGoal)).toEqual(['target 2025?', '表头只写了2025年，按目标读']);
    expect([role('2024年完成', noGoal), role('完成数', noGoal)]).toEqual(['actual 2024', 'actual']);
    const facts: Around = { hasGoal: false, speaksOf: 'facts' };
    expect(['2025年完成', '2025年预计', '2025年达到', '2025年实现'].map(words => role(words, facts))).toEqual(['actual 2025', 'target 2025?', 'target 2025?', 'target 2025?']);
  });

  test('in words alone is not known before anything is filled in', () => {
    const empty = { filled: 0, figures: 0 };
    expect([role('完成情况', {}, empty), role('完成结果', {}, empty), role('完成数', {}, empty), role('2023年完成情况', {}, empty), role('完成情况')]).toEqual(['actual?', 'actual?', 'actual', 'actual 2023', 'actual']);
  });

  test('without a period is a fact of its year', () => {
    expect([role('2020年完成', noPeriod), role('2025年预计', { ...noPeriod, hasGoal: false })]).toEqual(['actual 2020', 'actual 2025']);
  });
});

describe('sums', () => {
  test.each([
    ['规划期累计', 'planPeriodCumulative', '表头“规划期累计”，是规划期累计'],
    ['[五年新增]', 'planPeriodCumulative', '表头“[五年新增]”，是规划期累计'],
    ['“十四五”累计', 'planPeriodCumulative', '表头“‘十四五’累计”，是规划期累计'],
    ['2021—2025年累计', 'planPeriodCumulative', '表头“2021—2025年累计”，是规划期累计'],
    ['2020—2025年累计', 'planPeriodCumulative', '表头“2020—2025年累计”，是规划期累计'],
    ['累计', 'planPeriodCumulative?', '表头“累计”，是规划期累计'],
    ['2023年累计', 'planPeriodCumulative 2023?', '表头“2023年累计”，是规划期累计'],
    ['“十四五”2023年累计', 'planPeriodCumulative 2023?', '表头“‘十四五’2023年累计”，是规划期累计'],
    ['五年累计完成', 'planPeriodCumulative?', '表头“五年累计完成”，是规划期累计'],
    ['2021—2023年累计', 'planPeriodCumulative?', '表头“2021—2023年累计”，是规划期累计'],
    ['2022—2025年累计', 'planPeriodCumulative?', '表头“2022—2025年累计”，是规划期累计'],
    ['“十三五”累计', 'unknown?', '表头“‘十三五’累计”没有说清是什么数'],
    ['2018—2020年累计', 'unknown?', '表头“2018—2020年累计”没有说清是什么数'],
    ['2020年累计', 'planPeriodCumulative 2020?', '表头“2020年累计”，是规划期累计'],
  ])('%s is %s', (words, expected, reason) => { expect(read(words)).toEqual([expected, reason]); });

  test('without a period a sum of years is whatever it says', () => {
    expect([role('“十三五”累计', noPeriod), role('2021—2023年累计', noPeriod)]).toEqual(['planPeriodCumulative', 'planPeriodCumulative']);
  });
});

test.each([
  ['年均增长', 'annualAverage', '表头“年均增长”，是年均增长'],
  ['2021—2025年年均增长', 'annualAverage', '表头“2021—2025年年均增长”，是年均增长'],
  ['2020—2025年年均增长', 'annualAverage', '表头“2020—2025年年均增长”，是年均增长'],
  ['2021—2023年年均增长', 'annualAverage?', '表头“2021—2023年年均增长”，是年均增长'],
  ['近三年平均', 'annualAverage?', '表头“近三年平均”，是年均增长'],
  ['“十三五”年均增长', 'unknown?', '表头“‘十三五’年均增长”没有说清是什么数'],
  ['2020年年均', 'annualAverage', '表头“2020年年均”，是年均增长'],
  ['比2020年增减', 'change', '表头“比2020年增减”，是增减、增速'],
  ['完成率', 'measure', '表头“完成率”，是完成率、进度、状态'],
  ['甲乙', 'unknown?', '表头“甲乙”没有说清是什么数'],
])('%s is %s', (words, expected, reason) => { expect(read(words)).toEqual([expected, reason]); });

describe('a year and nothing else', () => {
  test.each<[string, Around, string, string]>([
    ['2025年', noPeriod, 'yearActual 2025?', '表头只写了2025年，按年度完成数读'],
    ['2020年', {}, 'base 2020', '2020年是规划期前一年，是基数'],
    ['2019年', {}, 'yearActual 2019', '2019年在规划期之前，是往年数'],
    ['2020年', { hasGoal: false, speaksOf: 'unclear', isPlanTitle: false }, 'base 2020?', '2020年是规划期前一年，是基数'],
    ['2020年', { hasGoal: false, speaksOf: 'facts', isPlanTitle: false }, 'base 2020', '2020年是规划期前一年，是基数'],
    ['2020年', { hasGoal: true, speaksOf: 'unclear', isPlanTitle: false }, 'base 2020', '2020年是规划期前一年，是基数'],
    ['2020年', { hasGoal: false, speaksOf: 'unclear' }, 'base 2020', '2020年是规划期前一年，是基数'],
    ['2020年省厅', {}, 'base 2020?', '2020年是规划期前一年，是基数'],
    ['2025年', noGoal, 'target 2025', '2025年是规划期最后一年，是目标'],
    ['2025年省厅', noGoal, 'target 2025?', '2025年是规划期最后一年，是目标'],
    ['2025年', { hasGoal: false, speaksOf: 'unclear' }, 'target 2025?', '2025年是规划期最后一年，是目标'],
    ['2025年', { hasGoal: false, hasYears: true }, 'target 2025?', '2025年是规划期最后一年，是目标'],
    ['2025年', {}, 'yearActual 2025?', '表头只写了2025年，按年度完成数读'],
    ['2023年', {}, 'yearActual 2023?', '表头只写了2023年，按年度完成数读'],
    ['2023年', noGoal, 'yearActual 2023?', '表头只写了2023年，按年度完成数读'],
    ['2035年', {}, 'target 2035', '表头只写了2035年，按目标读'],
    ['2035年省厅', {}, 'target 2035?', '表头只写了2035年，按目标读'],
    ['2035年', { speaksOf: 'unclear' }, 'target 2035?', '表头只写了2035年，按目标读'],
    ['2023年', { isYearlyGoals: true }, 'target 2023', '标题说的是年度目标，2023年是目标'],
    ['2023年省厅', { isYearlyGoals: true }, 'target 2023?', '标题说的是年度目标，2023年是目标'],
    ['2023年', { isYearlyGoals: true, speaksOf: 'both' }, 'yearActual 2023?', '表头只写了2023年，按年度完成数读'],
    ['2023年', { speaksOf: 'facts' }, 'actual 2023', '标题说的是完成情况，2023年是完成数'],
    ['2023年', { speaksOf: 'facts', hasYears: true }, 'yearActual 2023', '标题说的是完成情况，2023年是完成数'],
    ['2023年省厅', { speaksOf: 'facts' }, 'actual 2023?', '标题说的是完成情况，2023年是完成数'],
    ['2025年', { speaksOf: 'facts' }, 'actual 2025', '标题说的是完成情况，2025年是完成数'],
    ['2024年', { speaksOf: 'facts', hasGoal: false }, 'actual 2024', '标题说的是完成情况，2024年是完成数'],
    ['2025年', { speaksOf: 'facts', hasGoal: false }, 'target 2025?', '2025年是规划期最后一年，是目标'],
    ['2021—2025年', {}, 'planPeriodCumulative?', '表头“2021—2025年”没有说是目标还是完成数，按规划期累计读'],
    ['“十四五”', {}, 'target 2025?', '表头“‘十四五’”没有说是目标还是完成数，按目标读'],
    ['“十三五”', {}, 'previousTarget 2020?', '表头“‘十三五’”没有说是目标还是完成数，按上期目标读'],
    ['“十三五”', noPeriod, 'target 2020?', '表头“‘十三五’”没有说是目标还是完成数，按目标读'],
    ['“十四五”末', noGoal, 'target 2025', '2025年是规划期最后一年，是目标'],
    ['2020年、2019年', {}, 'base 2020?', '表头“2020年、2019年”没有说清是什么数'],
  ])('%s, %j, is %s', (words, around, expected, reason) => { expect(read(words, around)).toEqual([expected, reason]); });
});
