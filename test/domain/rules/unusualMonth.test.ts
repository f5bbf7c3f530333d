import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'unusual-month';
const [employment, insured, rate, participation] = ['urban-new-employment', 'unemployment-insurance-participants', 'surveyed-urban-unemployment-rate', 'basic-pension-participation-rate'] as const;
const form = (period: string, indicator: string, cells: Parameters<Sample['fill']>[1], sheet = period): Sample => monthReport(period, sheet).fill(indicator, cells);

describe('where things stand', () => {
  const june = (figure: number) => form('2024年6月', insured, { opening: 652.5, monthActual: figure });

  test('is held against the month before', () => {
    expect(verdicts(rule, june(655))).toEqual(['pass C13']);
    expect(messages(rule, june(852.5))).toEqual(['第7行 失业保险参保人数 2024年6月 852.5（C13）比期初数（B13） 652.5 增加 30.7%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
    expect(failure(rule, june(852.5))).toMatchObject({ indicator: insured, year: 2024, places: [2, 1].map(column => ({ sheet: '2024年6月', row: 12, column })) });
  });

  test('in last month’s report before its own 期初数', () => {
    expect(messages(rule, june(852.5), form('2024年5月', insured, { monthActual: 840 }))).toEqual([]);
    expect(messages(rule, form('2024年6月', insured, { monthActual: 500 }), form('2024年5月', insured, { monthActual: 650 }))).toEqual(['第7行 失业保险参保人数 2024年6月 500（C13）比2024年5月“2024年5月”（C13） 650 减少 23.1%，超过 20%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
  });

  test('in January against December of the year before', () => {
    expect(messages(rule, form('2024年1月', insured, { monthActual: 500 }), form('2023年12月', insured, { monthActual: 650 }))).toHaveLength(1);
    expect(messages(rule, form('2024年', insured, { opening: 650, '1月': 500, '2月': 510 }))).toEqual([expect.stringContaining('2024年1月 500（C13）比期初数（B13） 650 减少 23.1%')]);
  });

  test('and against the same month last year', () => {
    expect(messages(rule, form('2024年6月', insured, { opening: 652.5, monthActual: 655, samePeriodLastYear: 500 }))).toEqual([expect.stringContaining('比上年同期数（E13） 500 增加 31%，超过 20%')]);
    expect(messages(rule, form('2024年6月', insured, { monthActual: 655 }), form('2023年6月', insured, { monthActual: 500 }, '去年'))).toEqual([expect.stringContaining('比2023年6月“去年”（C13） 500 增加 31%，超过 20%')]);
  });

  test('a form of the year begins at its opening only', () => {
    expect(verdicts(rule, form('2024年', insured, { opening: 500, '3月': 650 }))).toEqual(['cannotJudge E13']);
  });

  test('rates by points, small ones by their proportion', () => {
    const year = monthReport('2024年').fill(participation, { '1月': 92, '2月': 79.1, '3月': 92.1 }).fill(rate, { '1月': 5.1, '2月': 8.1 });
    expect(messages(rule, year)).toEqual([
      '第2行 城镇调查失业率 2024年2月 8.1（D7）比2024年1月（C7） 5.1 增加 58.8%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。',
      '第6行 基本养老保险参保率 2024年2月 79.1（D12）比2024年1月（C12） 92 减少 12.9 个百分点，超过 10 个百分点。请核对；属实的请写审核说明。',
    ]);
  });

  test('the month after a wild one returns to where things stood; a new level is told at its first month', () => {
    const months = (...figures: readonly number[]) => verdicts(rule, form('2024年', insured, Object.fromEntries(figures.map((figure, at) => [`${at + 1}月`, figure])))).slice(1);
    expect(months(650, 850, 655)).toEqual(['fail D13、C13', 'pass E13']);
    expect(months(650, 850, 860)).toEqual(['fail D13、C13', 'pass E13']);
    expect(months(650, 850, 500)).toEqual(['fail D13、C13', 'fail E13、D13']);
    expect(months(650, 750, 590)).toEqual(['pass D13', 'fail E13、D13']);
  });
});

describe('what accrues', () => {
  test('a month is held against the same month, never against another', () => {
    const year = () => form('2024年', employment, { '1月': 2, '2月': 9 });
    expect(messages(rule, year())).toEqual([]);
    const before = form('2023年', employment, { '1月': 6, '2月': 8 }, '去年');
    expect(messages(rule, year(), before)).toEqual(['第1行 城镇新增就业人数 2024年1月 2（C6）与2023年1月“去年”（C6） 6 相差在 2 倍以上。请核对是否数字颠倒、漏位或多位，是否填了累计数；属实的请写审核说明。']);
  });

  test.each([[8, 4, 0], [8.1, 4, 1], [4, 8, 0], [4, 8.1, 1], [0, 8, 0], [8, 0, 0]])('a month of %d against %d of last year', (now, before, found) => {
    expect(messages(rule, form('2024年6月', employment, { monthActual: now }), form('2023年6月', employment, { monthActual: before }))).toHaveLength(found);
  });

  test('the total so far is held against 上年同期数, printed or reported', () => {
    expect(messages(rule, form('2024年6月', employment, { yearToDate: 71.6, samePeriodLastYear: 42 }))).toEqual(['第1行 城镇新增就业人数 2024年1—6月累计 71.6（D6）比上年同期数（E6） 42 增加 70.5%，超过 50%。请核对是否数字颠倒、漏位或多位；属实的请写审核说明。']);
    expect(messages(rule, form('2024年6月', employment, { yearToDate: 71.6 }), form('2023年6月', employment, { yearToDate: 42 }, '去年'))).toEqual([expect.stringContaining('比2023年1—6月累计“去年”（D6） 42 增加 70.5%')]);
    expect(messages(rule, form('2024年6月', employment, { yearToDate: 63, samePeriodLastYear: 42 }))).toEqual([]);
  });
});

describe('what is not told', () => {
  test('a figure that is wrong in itself, or held against one that is', () => {
    expect(messages(rule, form('2024年6月', insured, { opening: 652.5, monthActual: 6525 }))).toEqual([]);
    expect(messages('unit-slip', form('2024年6月', insured, { opening: 652.5, monthActual: 6525 }))).toHaveLength(1);
    expect(messages(rule, form('2024年6月', insured, { opening: 6525, monthActual: 652.5 }))).toEqual([]);
    expect(messages(rule, form('2024年6月', insured, { opening: 652.5, monthActual: 0 }))).toEqual([]);
  });

  test('proportions, words and reports of no month are not looked at', () => {
    expect(outcomes(rule, [form('2024年6月', insured, { opening: 652.5, monthActual: '约850' })])).toEqual([]);
    expect(outcomes(rule, [sample('monthly-report').fill(insured, { opening: 652.5, monthActual: 850 })])).toEqual([]);
    expect(outcomes(rule, [form('2024年6月', insured, { opening: 652.5, monthActual: 850 })], undefined, { [insured]: { kind: 'structure' } })).toEqual([]);
  });

  test('with nothing before it, it cannot be judged', () => {
    expect(reasons(rule, form('2024年6月', insured, { monthActual: 655 }))).toEqual(['没有上月或上年同月的数，不能比较']);
    expect(verdicts(rule, form('2024年6月', employment, { monthActual: 7, yearToDate: 42 }))).toEqual(['cannotJudge C6', 'cannotJudge D6']);
  });
});
