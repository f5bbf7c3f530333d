import { failure, messages, sample, verdicts } from './sample';

const rule = 'words-in-actual';
const insured = 'unemployment-insurance-participants';

describe(rule, () => {
  test('figures of every kind pass, a blank is not looked at, nor are words as target', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { target: '完成国家下达目标', 2021: 660, 2022: '—', 2023: '＜660', 2024: '660—661' }))).toEqual(['pass D13', 'pass E13', 'pass F13', 'pass G13']);
  });

  test('words are named with what to do instead', () => {
    const table = sample('panel-2').put(insured, 'actual', '正在统计');
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 “正在统计”（F13）是文字，不是数。请填数；没有数的写“—”，还没填的留空，说明写在备注里。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 5 }] });
  });
});
