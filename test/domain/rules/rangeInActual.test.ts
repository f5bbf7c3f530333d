import { failure, messages, sample, verdicts } from './sample';

const rule = 'range-in-actual';
const jobless = 'surveyed-urban-unemployment-rate';

describe(rule, () => {
  test('one number, a limit, words and — pass; a blank is not looked at, nor is the target', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(jobless, { target: '5—6', 2021: 5.2, 2022: '＜5.5', 2023: '统计中', 2024: '—' }))).toEqual(['pass D7', 'pass E7', 'pass F7', 'pass G7']);
  });

  test('a range is no actual figure', () => {
    const table = sample('annual-monitoring').put(jobless, 2022, '5—5.5');
    expect(messages(rule, table)).toEqual(['第2行 城镇调查失业率 2022年 “5—5.5”（E7）是一个区间。完成数应是实际发生的数，请填确定的数值。']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobless, year: 2022, places: [{ sheet: '年度监测表', row: 6, column: 4 }] });
  });
});
