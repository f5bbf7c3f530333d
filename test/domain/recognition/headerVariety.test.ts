import { findTables } from '../../../src/domain/recognition';
import { typedSheet } from './typedSheet';

const plan = '某市“十四五”规划主要指标';

/** How columns of figures are read under a title: role and year, with a question mark where the user is asked. */
function read(headers: readonly string[], title: string): string {
  const rows = [['就业', '万人', 60], ['参保率', '%', 90], ['床位', '张', 900]] as const;
  const { tables } = findTables(typedSheet([[title], ['指标', '单位', ...headers], ...rows.map(([name, unit, from]) => [name, unit, ...headers.map((_, at) => from + at)])]));
  return tables.flatMap(({ columns }) => columns.slice(2)).map(({ role, year, isSure }) => `${role}${year ?? ''}${isSure ? '' : '?'}`).join(' ');
}

describe('headers of other places', () => {
  test.each([
    ['2020 2025E', 'base2020 target2025', plan],
    ['2020年指标值 2025年指标值', 'base2020 target2025', plan],
    ['2020年水平 2025年水平', 'base2020 target2025', plan],
    ['2020年末数 2025年末数', 'base2020 target2025', plan],
    ['基础（2020） 目标（2025）', 'base2020 target2025', plan],
    ['2020年（%） 2025年（预期）', 'base2020 target2025', plan],
    ['2019年 2020年 2025年', 'yearActual2019 base2020 target2025', plan],
    ['2020年基数 2025年目标 2035年远景', 'base2020 target2025 target2035', plan],
    ['现值 目标值', 'base target', plan],
    ['“十三五”规划目标 2020年实际 “十四五”规划目标', 'previousTarget2020 base2020 target2025', plan],
    ['全国2020年 全省2020年 全省2025年', 'unknown base2020 target2025', plan],
    ['2020年 2025年 五年增加', 'base2020 target2025 change', plan],
    ['2020年 2025年 [五年新增]', 'base2020 target2025 planPeriodCumulative', plan],
    ['“十四五”期初 “十四五”期末', 'base2020 target2025', plan],
    ['“十三五”末 “十四五”末 较期初', 'base2020 target2025 change', plan],
    ['2020—2025年年均增长 2021—2025年累计 2025年目标', 'annualAverage planPeriodCumulative target2025', plan],
    ['期初（实际） 期末目标', 'base2020 target2025', plan],
    ['现状（2020年） 规划期目标值（2025年）', 'base2020 target2025', plan],
    ['2020年 2025年 2030年展望', 'base2020 target2025 target2030', plan],
  ])('%s', (headers, expected, title) => { expect(read(headers.split(' '), title)).toBe(expected); });

  test.each([
    ['a year’s end that may be wanted or done', '2020年达到 2025年达到', 'base2020 target2025?', plan],
    ['facts in a table of goals', '2020年完成 2025年完成', 'base2020 target2025?', plan],
    ['years within the plan', '2020年 2023年 2025年', 'base2020 yearActual2023? target2025?', plan],
    ['a goal and its change', '2020年 原目标 调整后目标', 'base2020 target? target?', plan],
    ['two proposals for one goal', '2020年 2025年方案一 2025年方案二', 'base2020 target2025? target2025?', plan],
    ['a sum of what was done', '“十四五”目标 2021—2023年累计完成', 'target2025 planPeriodCumulative?', '“十四五”规划中期评估'],
    ['a mean of years before the plan', '2018—2020年平均 2025年目标', 'unknown? target2025', plan],
    ['a sum of the plan before', '“十三五”累计 “十四五”累计 2025年目标', 'unknown? planPeriodCumulative target2025', plan],
    ['a mean that may be no growth', '2020年 近三年平均 2025年目标', 'base2020 annualAverage? target2025', plan],
    ['a base of several years', '2018—2020年基数 2025年目标', 'base2020? target2025', plan],
    ['what was done in a plan period', '“十四五”完成情况 “十五五”目标', 'base2025? target2030', '某市“十五五”规划主要指标'],
    ['a yearly plan before the plan period', '2024年实际 2025年计划 2030年目标', 'yearActual2024 previousTarget2025? target2030', '某市“十五五”规划主要指标'],
    ['a sum and a mean to date', '2025年目标 2021—2023年累计 2021—2023年年均', 'target2025 planPeriodCumulative? annualAverage?', '“十四五”规划中期评估'],
    ['a goal beside what is added', '2020年 “十四五”新增 2025年达到', 'base2020 target2025? target2025?', plan],
    ['goals of two kinds', '2020年基数 2025年基本目标 2025年奋斗目标', 'base2020 target2025? target2025?', plan],
    ['years without a plan', '2020年 2021年', 'yearActual2020? yearActual2021?', '主要指标'],
  ])('%s is asked about', (_what, headers, expected, title) => { expect(read(headers.split(' '), title)).toBe(expected); });
});

describe('tables that are not taken in say why', () => {
  const reason = (rows: readonly (readonly (string | number)[])[]): string => { const { tables, unreadable } = findTables(typedSheet(rows)); return `${tables.length} ${unreadable.map(one => one.reason).join('')}`; };
  const places = '一栏里是地区或单位，每行是一个地区，不是一项指标，这张表没有认入。';

  test('one indicator by region, under whatever header the places stand', () => {
    expect(reason([['各县市区城镇新增就业完成情况'], ['地区', '年度目标', '完成数', '完成率'], ['东城区', 100, 90, 0.9], ['西城区', 80, 82, 1.03], ['南山县', 60, 30, 0.5]])).toContain(`0 “地区”${places}`);
    expect(reason([['任务分解表'], ['单位', '2025年目标', '1—9月完成'], ['东城区', 100, 90], ['西城区', 80, 82], ['南山县', 60, 30]])).toContain(`0 “单位”${places}`);
  });

  test('the same indicators again for every region', () => {
    expect(reason([['“十四五”目标分解'], ['地区', '指标', '2020年', '2025年目标'], ['东城区', '就业（万人）', 10, 12], ['东城区', '参保率（%）', 90, 95], ['西城区', '就业（万人）', 8, 9], ['西城区', '参保率（%）', 91, 96]])).toContain(`0 “地区”${places}`);
  });

  test('the same words for every year', () => {
    expect(reason([['某市“十四五”规划主要指标'], ['指标', '单位', '2020年东江', '2020年西岭', '2025年东江', '2025年西岭'], ['就业', '万人', 1, 2, 3, 4], ['参保率', '%', 90, 91, 95, 96]])).toContain('0 同一年的数有几栏（东江、西岭）');
  });

  test('figures of one row in different units', () => {
    expect(reason([['某市“十四五”规划主要指标'], ['指标', '2020年（人）', '2025年（万人）'], ['就业', 12000, 2], ['参保', 13000, 3]])).toContain('0 各栏表头的计量单位不同（人、万人）');
  });

  test('stages down and indicators across', () => {
    expect(reason([['某市“十五五”规划主要指标'], ['阶段', '公路里程（公里）', '分担率（%）'], ['2025年（现状）', 312, 28], ['2030年（目标）', 430, 35]])).toContain('“选择性粘贴—转置”');
  });

  test('years down and indicators across, with their units in a row below', () => {
    expect(reason([['某市“十四五”主要指标'], ['年份', '研发投入强度', '企业数'], ['单位', '%', '家'], ['2020年', 1.7, 530], ['2025年目标', 2.5, 1200]])).toContain('“选择性粘贴—转置”');
  });
});
