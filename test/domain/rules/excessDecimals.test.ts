import { failure, messages, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'excess-decimals';
const [insured, pension, fund, jobless, structure] = ['unemployment-insurance-participants', 'basic-pension-participation-rate', 'resident-pension-fund-entrusted-investment', 'surveyed-urban-unemployment-rate', 'professional-technical-talent-structure'] as const;

describe(rule, () => {
  test.each<readonly [string, CellValue, number]>([
    [insured, 660.1234, 0], [insured, 660.12345, 1], [fund, 438.12345678, 0], [fund, 43.123456789, 1], [pension, 91.25, 0], [pension, 91.255, 1], [jobless, 5.55, 0], [jobless, 5.555, 1],
    ['postdoctoral-researchers-recruited', 900.25, 0], ['urban-new-employment', 70.12345, 1],
  ])('%s %s', (indicator, value, found) => {
    expect(messages(rule, sample('annual-monitoring').put(indicator, 2021, value))).toHaveLength(found);
  });

  test('more than the unit can resolve, more than a rate needs', () => {
    const table = sample('annual-monitoring').put(insured, 2021, 660.12345).put(pension, 2021, 91.2549);
    expect(messages(rule, table)).toEqual([
      '第6行 基本养老保险参保率 2021年 91.2549（D12）有过多的小数位。一般保留2位以内，四舍五入为 91.25。',
      '第7行 失业保险参保人数 2021年 660.12345（D13）有过多的小数位。一般保留4位以内，四舍五入为 660.1235。',
    ]);
    expect(failure(rule, table)).toMatchObject({ indicator: pension, year: 2021, places: [{ sheet: '年度监测表', row: 11, column: 3 }] });
    expect(failure(rule, table).fix).toBeUndefined();
  });

  test('ranges, limits, blanks and proportions are not looked at; a figure with a unit of its own is, and passes', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: '660—661.12345', 2022: '＜660.12345', 2023: '6601234.5人', 2024: '—', target: 680.12345 });
    expect(verdicts(rule, table)).toEqual(['pass F13']);
    expect(verdicts(rule, sample('panel-1', 'fill').put(structure, 'actual', '0.123∶4∶5').put(structure, 'actual', 0.123456))).toEqual([]);
  });

  test('a figure that is wrong in itself is told by its own rule', () => {
    expect(verdicts(rule, sample('annual-monitoring').put(insured, 2021, -660.12345))).toEqual(['pass D13']);
    expect(verdicts(rule, sample('annual-monitoring').put(pension, 2021, 100.1234))).toEqual(['pass D12']);
  });
});
