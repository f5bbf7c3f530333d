import { findPeriod, yearOf } from '../../../src/domain/recognition/findPeriod';
import type { FoundPeriod } from '../../../src/domain/recognition';
import { readHeaderSense } from '../../../src/domain/recognition/headerSense';
import { goalsOfPlan, headed } from './bodyColumn';

/** The period of a table by its headers, and by what its title says: 2021—2025 十四五. */
function read(headers: string, period?: FoundPeriod): string {
  const found = findPeriod(headers.split(' ').map(words => headed(words)), { ...goalsOfPlan, period });
  return found ? `${found.start}—${found.end}${found.planName === undefined ? '' : ` ${found.planName}`}` : 'none';
}
const plan14: FoundPeriod = { start: 2021, end: 2025, planName: '十四五' };
const threeYears: FoundPeriod = { start: 2024, end: 2026 };

describe('the title’s period counts', () => {
  test.each<[string, string, FoundPeriod, string]>([
    ['where no header has a goal', '指标 2019年 2020年', plan14, '2021—2025 十四五'],
    ['where a goal lies in it', '2020年基数 2025年目标', plan14, '2021—2025 十四五'],
    ['where a goal is its first year’s', '2021年目标', plan14, '2021—2025 十四五'],
    ['where one goal of several lies in it', '2025年目标 2035年目标', plan14, '2021—2025 十四五'],
    ['where a goal lies beyond it and its last year is shown after the base', '2020年 2025年 2030年展望', plan14, '2021—2025 十四五'],
    ['of other years where a goal lies in it', '2026年目标', threeYears, '2024—2026'],
  ])('%s', (_, headers, period, expected) => { expect(read(headers, period)).toBe(expected); });

  test.each<[string, string, FoundPeriod, string]>([
    ['a goal lies beyond it', '2025年基数 2030年目标', plan14, '2026—2030 十五五'],
    ['a goal lies before it', '2015年基数 2020年目标', plan14, '2016—2020 十三五'],
    ['its last year is shown, but nothing before it', '2025年 2030年展望', plan14, '2026—2030 十五五'],
    ['its last year is shown, but the plan has no name', '2023年 2026年 2030年展望', threeYears, '2026—2030 十五五'],
    ['its last year is shown after its first', '2021年 2025年 2030年展望', plan14, '2026—2030 十五五'],
    ['another plan heads a column', '“十五五”', plan14, '2026—2030 十五五'],
    ['its last year is not shown', '2020年 2024年 2030年展望', plan14, '2026—2030 十五五'],
  ])('not where %s', (_, headers, period, expected) => { expect(read(headers, period)).toBe(expected); });
});

describe('without a title', () => {
  test.each<[string, string, string]>([
    ['the plan a goal names', '“十四五”目标', '2021—2025 十四五'],
    ['the later of two plans', '“十三五”目标 “十四五”目标', '2021—2025 十四五'],
    ['a plan that alone heads a column', '“十三五”完成 “十四五”', '2021—2025 十四五'],
    ['a plan in which something was done is no goal’s', '“十五五”完成 2025年目标', '2021—2025 十四五'],
    ['a plan that heads a column of one of its years', '“十四五”2023年', '2021—2025 十四五'],
    ['the first fifth year where no base is written', '2030年目标 2025年目标', '2021—2025 十四五'],
    ['a goal before the base', '2024年基数 2023年目标', '2019—2023'],
    ['a goal of the base’s year, before there were names', '2005年基数 2005年目标', '2001—2005'],
    ['a goal after the base rather than one of its year', '2020年基数 2020年目标 2024年目标', '2021—2024'],
    ['no other years where base and goal are of one year', '2023年基数 2020年 2025年 2023年目标', 'none'],
    ['a plan whose end a column names is no goal’s', '“十三五”末 2023年目标', '2021—2023'],
    ['a goal of the plan before is none', '上期“十五五”目标 2025年目标', '2021—2025 十四五'],
    ['goals of steps after the base', '2023年基数 2024年目标 2025年目标 2026年目标', '2024—2026'],
    ['goals of steps in any order', '2026年目标 2025年目标 2024年目标 2023年基数', '2024—2026'],
    ['goals of two steps', '2021年基数 2022年目标 2023年目标', '2022—2023'],
    ['five steps at most', '2021年基数 2022年目标 2023年目标 2024年目标 2025年目标 2026年目标', '2022—2026'],
    ['six steps are none', '2021年基数 2022年目标 2023年目标 2024年目标 2025年目标 2026年目标 2027年目标', '2021—2025 十四五'],
    ['steps to a fifth year are a plan’s', '2022年基数 2023年目标 2024年目标 2025年目标', '2021—2025 十四五'],
    ['steps with a gap are none', '2023年基数 2024年目标 2025年目标 2027年目标', '2021—2025 十四五'],
    ['steps that begin later are none', '2020年基数 2022年目标 2023年目标', '2021—2023'],
    ['steps need a base', '2023年完成 2024年目标 2025年目标 2026年目标', '2021—2025 十四五'],
    ['one goal, counted from the base', '2021年基数 2024年目标', '2022—2024'],
    ['one goal and a base five years before', '2019年基数 2024年目标', '2020—2024'],
    ['one goal and a base that is older', '2018年基数 2024年目标', '2020—2024'],
    ['one goal and no base', '2024年目标', '2020—2024'],
    ['one goal and the earliest of several bases', '2022年基数 2020年基数 2024年目标', '2021—2024'],
    ['a goal of a fifth year, whatever was done before', '2023年完成 2025年目标', '2021—2025 十四五'],
    ['a goal of a fifth year before 2010', '2004年基数 2005年目标', '2005—2005'],
    ['a goal of 2050', '2050年目标', '2046—2050 十九五'],
    // No five-year plan has a number so high: 2060 is the year of 碳中和.
    ['a goal of 2060', '2060年目标', '2056—2060'],
    ['a goal of 2010', '2010年目标', '2006—2010 十一五'],
    ['the next fifth year after the base', '2020年基数 2023年目标 2025年目标 2035年目标', '2021—2025 十四五'],
    ['the last goal where none is of a fifth year', '2021年基数 2023年目标 2024年目标', '2022—2024'],
    ['the last goal where every goal is before the base', '2020年目标 2015年目标 2022年基数', '2016—2020 十三五'],
    ['years side by side with a goal far beyond', '2020年 2025年 2035年目标', '2021—2025 十四五'],
    ['base and year side by side with a goal far beyond', '2020年基数 2025年 2035年目标', '2021—2025 十四五'],
    ['years side by side with a nearer goal', '2020年 2025年 2030年目标', '2026—2030 十五五'],
    ['years side by side with one far and one near goal', '2020年 2025年 2030年目标 2035年目标', '2026—2030 十五五'],
    ['a goal of what was done already, of no fifth year, is no plan’s', '2023年完成 2023年目标', 'none'],
    ['a goal of what was done already, of a fifth year', '2025年完成 2025年目标', '2021—2025 十四五'],
  ])('%s', (_, headers, expected) => { expect(read(headers)).toBe(expected); });
});

describe('without a goal', () => {
  test.each<[string, string, string]>([
    ['two fifth years side by side', '2020年 2025年', '2021—2025 十四五'],
    ['two fifth years in any order', '2025年 2020年', '2021—2025 十四五'],
    ['two fifth years after another in which something was done', '2020年 2025年 2015年完成', 'none'],
    ['a base and a fifth year', '2020年基数 2025年', '2021—2025 十四五'],
    ['what was done in two fifth years', '2015年完成 2020年完成', '2016—2020 十三五'],
    ['the same years twice', '2020年 2025年 2020年完成', '2021—2025 十四五'],
    ['a far third year', '2020年 2025年 2035年', '2021—2025 十四五'],
    ['a near third year leaves it open', '2020年 2025年 2030年', 'none'],
    ['five years', '2021年 2022年 2023年 2024年 2025年', '2021—2025 十四五'],
    ['six years', '2020年 2021年 2022年 2023年 2024年 2025年', '2021—2025 十四五'],
    ['four years', '2022年 2023年 2024年 2025年', 'none'],
    ['seven years', '2019年 2020年 2021年 2025年', 'none'],
    ['five years to no fifth', '2020年 2021年 2022年 2023年 2024年', 'none'],
    ['one year', '2025年', 'none'],
    ['ten years apart', '2015年 2025年', 'none'],
    ['no year', '指标 单位', 'none'],
    ['the year of a sum', '2021—2025年累计', 'none'],
  ])('%s', (_, headers, expected) => { expect(read(headers)).toBe(expected); });
});

test('a header speaks of the last year it names, else of its plan’s', () => {
  expect(['2025年目标', '2021—2025年', '“十四五”目标', '十三五、十四五', '2023年“十四五”', '目标'].map(words => yearOf(readHeaderSense(words.replace(/[“”]/g, ''))))).toEqual([2025, 2025, 2025, 2025, 2023, undefined]);
  expect(yearOf(undefined)).toBeUndefined();
});
