import { defaultSettings } from '../../src/domain/rules';
import { messages, monthReport, outcomes, sample } from '../domain/rules/sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
const change = (written: number) => messages('printed-change-differs', monthReport('2024年6月').fill(jobs, { yearToDate: 46.25, samePeriodLastYear: 42.13, yearOverYear: written }));

/** 46.25 against 42.13 is 9.78 %; 9.84 was told as “9.8 … 与重新计算的 9.8% 不符”. */
test('a change that differs in its second digit is told with both digits', () => {
  expect(change(9.84)).toEqual(['第1行 城镇新增就业人数 同比增减 9.84（F6）与按本期数和上年同期数（D6、E6）重新计算的 9.78% 不符。请恢复公式，或核对这两个数。']);
  expect(change(9.8)).toEqual([]);
  expect(change(12)).toEqual(['第1行 城镇新增就业人数 同比增减 12（F6）与按本期数和上年同期数（D6、E6）重新计算的 9.8% 不符。请恢复公式，或核对这两个数。']);
});

test('so is a completion rate', () => {
  const table = sample('panel-2').put(jobs, 'actual', '〔270.22〕').put(jobs, 'completionRate', '77.15%');
  expect(messages('recorded-rate-differs', table)).toEqual(['第1行 城镇新增就业人数 完成率 77.15%（G6）与重新计算的 77.21% 不符。请恢复公式，或核对完成数和目标。']);
});

test('no progress of 60 % is below 60 %', () => {
  const table = sample('annual-monitoring').asOf('2023年').fill(jobs, { 2021: 70, 2022: 70, 2023: 69.9 });
  expect(messages('behind-schedule', table)).toEqual(['第1行 城镇新增就业人数 〔209.9〕（F6），完成进度 59.97%，低于序时进度 60%。请核对；属实的请关注进度。']);
});

test('no growth of 20 % is above 20 %', () => {
  expect(messages('unusual-change', sample('annual-monitoring').fill(insured, { 2021: 600, 2022: 720.2 }))).toEqual(['第7行 失业保险参保人数 2022年 720.2（E13）比2021年 600 增加 20.03%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  expect(messages('unusual-month', monthReport('2024年6月').fill(insured, { opening: 600, monthActual: 720.2 }))).toEqual(['第7行 失业保险参保人数 2024年6月 720.2（C13）比期初数（B13） 600 增加 20.03%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
});

/** A limit of 7 % is kept as 0.07, and a hundred times that is 7.000000000000001. */
test('a limit is told as it was set', () => {
  const settings = { ...defaultSettings, unusualStockChange: 0.07 };
  expect(outcomes('unusual-change', [sample('annual-monitoring').fill(insured, { 2021: 660, 2022: 726 })], settings)).toContainEqual(expect.objectContaining({ failure: expect.objectContaining({ message: expect.stringContaining('增加 10%，超过 7%。') }) }));
});
