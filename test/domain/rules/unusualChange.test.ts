import { messages, reasons, sample } from './sample';

const rule = 'unusual-change';

describe(rule, () => {
  test('steady growth, and totals whose last period was larger', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: 668, 2023: 650 }).fill('new-vocational-certificates', { 2021: 14, 2022: 16 }))).toEqual([]);
  });

  test('a stock jumps', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: 868 }))).toEqual(['第7行 失业保险参保人数 2022年 868（E13）比2021年 660 增加 31.5%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('a wild year is told once', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: 268, 2023: 670 }))).toEqual(['第7行 失业保险参保人数 2022年 268（E13）比2021年 660 减少 59.4%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('a rate by points', () => {
    expect(messages(rule, sample('annual-monitoring').put('basic-pension-participation-rate', 2021, 79.5))).toEqual(['第6行 基本养老保险参保率 2021年 79.5（D12）比基数 90.67 减少 11.17 个百分点，超过 10 个百分点。请核对；属实的请写审核说明。']);
  });

  test('a small rate by proportion', () => {
    expect(messages(rule, sample('annual-monitoring').fill('surveyed-urban-unemployment-rate', { 2021: 5.5, 2022: 2.2 }))).toEqual(['第2行 城镇调查失业率 2022年 2.2（E7）比2021年 5.5 减少 60%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('what another rule explains is left to it', () => {
    expect(messages(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2022: 6680000 }))).toEqual([]);
  });

  test('a year is missing in between', () => {
    expect(reasons(rule, sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2023: 900 }))).toEqual(['前一年没有数，不能比较']);
  });
});
