import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'unusual-change';
const [insured, jobs, pension, jobless, researchers] = ['unemployment-insurance-participants', 'urban-new-employment', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate', 'postdoctoral-researchers-recruited'] as const;
const row = (cells: Parameters<Sample['fill']>[1], indicator: string = insured): Sample => sample('annual-monitoring').fill(indicator, cells);
const regional = (year: number, wuhan: number | string) => sample('regional', 'full', String(year)).reportingPeriod(`${year}年`).put(insured, '武汉', wuhan);

describe(rule, () => {
  test('steady growth, and totals whose last period was larger', () => {
    expect(verdicts(rule, row({ 2021: 660, 2022: 668, 2023: 650 }).fill('new-vocational-certificates', { 2021: 14, 2022: 16 }))).toEqual(['pass D13', 'pass E13', 'pass F13', 'pass E19']);
  });

  test('a stock jumps', () => {
    const table = row({ 2021: 660, 2022: 868 });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2022年 868（E13）比2021年 660 增加 31.5%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
    expect(verdicts(rule, table)).toEqual(['pass D13', 'fail E13、D13']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2022 });
  });

  test('a wild year is told once, a new level too', () => {
    expect(messages(rule, row({ 2021: 660, 2022: 268, 2023: 670 }))).toEqual(['第7行 失业保险参保人数 2022年 268（E13）比2021年 660 减少 59.4%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
    expect(verdicts(rule, row({ 2021: 660, 2022: 868, 2023: 870 }))).toEqual(['pass D13', 'fail E13、D13', 'pass F13']);
    expect(verdicts(rule, row({ 2021: 660, 2022: 868, 2023: 1100 }))).toEqual(['pass D13', 'fail E13、D13', 'fail F13、E13']);
    expect(verdicts(rule, row({ 2021: 660, 2022: 760, 2023: 600 }))).toEqual(['pass D13', 'pass E13', 'fail F13、E13']);
  });

  test('a rate by points, against the base in the first year', () => {
    const table = row({ 2021: 79.5 }, pension);
    expect(messages(rule, table)).toEqual(['第6行 基本养老保险参保率 2021年 79.5（D12）比基数 90.67 减少 11.17 个百分点，超过 10 个百分点。请核对；属实的请写审核说明。']);
    expect(verdicts(rule, table)).toEqual(['fail D12、B12']);
  });

  test('the base stands before the first year of the plan only, and is no total of the last period', () => {
    expect(outcomes(rule, [row({ 2022: 900 })])).toEqual([]);
    expect(outcomes(rule, [row({ 2021: 70 }, jobs)])).toEqual([]);
    expect(outcomes(rule, [row({ base: '—', 2021: 900 })])).toEqual([]);
  });

  test('a small rate by proportion', () => {
    expect(messages(rule, row({ 2021: 5.5, 2022: 2.2 }, jobless))).toEqual(['第2行 城镇调查失业率 2022年 2.2（E7）比2021年 5.5 减少 60%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('yearly figures within a half', () => {
    expect(verdicts(rule, row({ 2021: 900, 2022: 1350, 2023: 2026 }, researchers))).toEqual(['pass D18', 'pass E18', 'fail F18、E18']);
  });

  test('what another rule explains is left to it, at the figure and at the one before it', () => {
    expect(verdicts(rule, row({ 2021: 660, 2022: 6680000 }))).toEqual(['pass D13', 'pass E13']);
    expect(verdicts(rule, row({ 2021: 660, 2022: 0, 2023: 668 }))).toEqual(['pass D13', 'pass E13', 'pass F13']);
    expect(verdicts(rule, row({ 2021: 6600000, 2022: 668 }))).toEqual(['pass D13', 'pass E13']);
    expect(verdicts(rule, row({ 2021: 660, 2022: -668 }))).toEqual(['pass D13', 'pass E13']);
  });

  test('totals in 〔〕 have no step', () => {
    expect(outcomes(rule, [row({ 2021: '〔70〕', 2022: '〔150〕' }, jobs)])).toEqual([]);
  });

  test('a year is missing in between', () => {
    expect(reasons(rule, row({ 2021: 660, 2023: 900 }))).toEqual(['前一年没有数，不能比较']);
    expect(verdicts(rule, row({ 2021: 660, 2023: 900 }))).toEqual(['pass D13', 'cannotJudge F13']);
  });
});

describe('a unit through the tables of several years', () => {
  test('is held against its own year before', () => {
    expect(messages(rule, regional(2023, 250), regional(2022, 200))).toEqual(['第7行 失业保险参保人数 武汉 250（D13）比2022年 200 增加 25%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
    expect(failure(rule, regional(2023, 250), regional(2022, 200))).toMatchObject({ indicator: insured, year: 2023, places: [{ sheet: '2023', row: 12, column: 3 }, { sheet: '2022', row: 12, column: 3 }] });
    expect(verdicts(rule, regional(2023, 240), regional(2022, 200))).toEqual(['pass D13']);
  });

  test('not against another year, nor where it has none, nor in 〔〕', () => {
    expect(outcomes(rule, [regional(2023, 250), regional(2021, 200)])).toEqual([]);
    expect(outcomes(rule, [regional(2023, 250), regional(2022, '—')])).toEqual([]);
    expect(outcomes(rule, [regional(2023, '〔250〕'), regional(2022, 200)])).toEqual([]);
  });

  test('the return from a wild year is told in the wild year’s own table', () => {
    const years = [regional(2021, 200), regional(2022, 300), regional(2023, 205)] as const;
    expect(verdicts(rule, years[2], years[0], years[1])).toEqual(['pass D13']);
    expect(verdicts(rule, years[1], years[0], years[2])).toEqual(['fail D13、D13']);
    expect(verdicts(rule, regional(2023, 150), years[0], years[1])).toEqual(['fail D13、D13']);
    expect(verdicts(rule, regional(2023, 205), regional(2022, 300))).toEqual(['fail D13、D13']);
    expect(verdicts(rule, regional(2023, 180), regional(2021, 200), regional(2022, 230))).toEqual(['fail D13、D13']);
  });
});
