import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'behind-schedule';
const [jobs, insured, jobless] = ['urban-new-employment', 'unemployment-insurance-participants', 'surveyed-urban-unemployment-rate'] as const;
const upTo = (asOf: string, indicator: string, cells: Parameters<Sample['fill']>[1]): Sample => sample('annual-monitoring').asOf(asOf).fill(indicator, cells);

describe(rule, () => {
  test('on pace', () => {
    expect(verdicts(rule, upTo('2023年', jobs, { 2021: 70, 2022: 70, 2023: 70 }))).toEqual(['pass F6']);
  });

  test('behind the time that is over', () => {
    const table = upTo('2023年', jobs, { 2021: 50, 2022: 50, 2023: 47 });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 〔147〕（F6），完成进度 42%，低于序时进度 60%。请核对；属实的请关注进度。']);
    expect(verdicts(rule, table)).toEqual(['fail F6、D6、E6']);
    expect(failure(rule, table)).toMatchObject({ indicator: jobs, year: 2023 });
  });

  test('by a little, and within a year', () => {
    expect(messages(rule, upTo('2023年', jobs, { 2021: 70, 2022: 70, 2023: 69 }))).toEqual(['第1行 城镇新增就业人数 〔209〕（F6），完成进度 59.7%，低于序时进度 60%。请核对；属实的请关注进度。']);
    expect(messages(rule, upTo('2022年6月', insured, { 2021: 655, 2022: 657 }))).toEqual(['第7行 失业保险参保人数 657（E13），完成进度 20.7%，低于序时进度 30%。请核对；属实的请关注进度。']);
    expect(verdicts(rule, upTo('2022年6月', insured, { 2021: 655, 2022: 660 }))).toEqual(['pass E13']);
  });

  test('worse than the base', () => {
    const table = upTo('2022年', insured, { 2021: 655, 2022: 640 });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 640（E13）还不如基数 651。请核对；属实的请关注进度。']);
    expect(verdicts(rule, table)).toEqual(['fail E13']);
    expect(messages(rule, upTo('2022年', jobless, { base: 6.5, 2022: 7.2 }))).toEqual(['第2行 城镇调查失业率 7.2（E7）还不如基数 6.5。请核对；属实的请关注进度。']);
  });

  test('as good as the base, or reached already', () => {
    expect(messages(rule, upTo('2021年1月', insured, { 2021: 651 }))).toEqual(['第7行 失业保险参保人数 651（D13），完成进度 0%，低于序时进度 1.7%。请核对；属实的请关注进度。']);
    expect(verdicts(rule, upTo('2023年', insured, { 2023: 680 }))).toEqual(['pass F13']);
  });

  test('the year of 截至期 is still to be filled in: last year’s figure is not slow', () => {
    expect(outcomes(rule, [upTo('2024年', insured, { 2022: 655 })])).toEqual([]);
    expect(messages(rule, upTo('2024年', insured, { 2022: 640 }))).toHaveLength(1);
    expect(messages(rule, upTo('2022年', insured, { 2022: 655 }))).toHaveLength(1);
  });

  test('without a date, or when the period is over, there is no pace', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(insured, { 2021: 655, 2022: 640 })])).toEqual([]);
    expect(outcomes(rule, [upTo('2025年', insured, { 2025: 640 })])).toEqual([]);
    expect(messages(rule, upTo('2025年11月', insured, { 2025: 640 }))).toHaveLength(1);
  });

  test.each<readonly [string, Parameters<Sample['fill']>[1]]>([
    ['a figure that is wrong in itself', { 2022: -640 }], ['a target in words', { target: '完成国家下达目标', 2022: 655 }], ['no figure yet', {}], ['no target', { target: '—', 2022: 655 }], ['a target that cannot be read', { target: '68 0', 2022: 655 }],
  ])('silent: %s', (_what, cells) => {
    expect(outcomes(rule, [upTo('2022年', insured, cells)])).toEqual([]);
  });

  test('silent: a total with one year that is wrong in itself', () => {
    expect(outcomes(rule, [upTo('2022年', jobs, { 2021: -50, 2022: 47 })])).toEqual([]);
  });

  test('a contradiction', () => {
    const table = sample('panel-2').asOf('2022年').put(insured, 'actual', '〔640〕');
    expect(reasons(rule, table)).toEqual(['完成数与目标的口径矛盾，不能判断进度']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge F13']);
    expect(verdicts(rule, upTo('2022年', jobs, { 2021: 70, 2022: '〔150〕' }))).toEqual(['cannotJudge E6']);
  });
});
