import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'recorded-rate-differs';
const [jobs, insured, jobless] = ['urban-new-employment', 'unemployment-insurance-participants', 'surveyed-urban-unemployment-rate'] as const;
type Content = Parameters<Sample['put']>[2];
/** 〔270〕 of 〔350〕 is 77.142…%. */
const rate = (written: Content) => sample('panel-2').put(jobs, 'actual', '〔270〕').put(jobs, 'completionRate', written);

describe(rule, () => {
  test.each<readonly [Content, number]>([
    [{ value: 0.771, numberFormat: '0.0%' }, 0], [0.7714, 0], ['77.1%', 0], ['77.19%', 0], ['77.20%', 1], ['77.10%', 0], ['77.09%', 1], [77.1, 1], [0.772, 1],
  ])('as recomputed, to half a tenth of a percent: %j', (written, found) => {
    expect(messages(rule, rate(written))).toHaveLength(found);
  });

  test.each<readonly [string, Content, string | undefined]>([
    ['完成率（%）', { value: 77.1, numberFormat: '0.0' }, undefined], ['完成率（%）', { value: 80, numberFormat: '0.0' }, '80.0%'], ['完成率（%）', { value: 0.771, numberFormat: '0.0' }, '0.8%'], ['完成率（%）', { value: 0.771, numberFormat: '0.0%' }, undefined],
    ['完成率', { value: 77.1, numberFormat: '0.0' }, undefined], ['完成率', { value: 0.771, numberFormat: '0.0' }, undefined], ['完成率', { value: 80, numberFormat: '0.0' }, '80.0%'], ['完成率', { value: 0.8, numberFormat: '0.0' }, '80.0%'], ['完成率', { value: 77.1, numberFormat: '0%' }, '7710.0%'],
  ])('what says %% and what does not: %s %j', (header, written, told) => {
    expect(/完成率 (.+%)（G6）/.exec(messages(rule, rate(written).write(3, 6, header))[0] ?? '')?.[1]).toBe(told);
  });

  test('left over from an older figure', () => {
    const table = rate({ value: 0.8, numberFormat: '0.0%' });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 完成率 80.0%（G6）与重新计算的 77.1% 不符。请恢复公式，或核对完成数和目标。']);
    expect(verdicts(rule, table)).toEqual(['fail G6、F6']);
    expect(failure(rule, table).indicator).toBe(jobs);
  });

  test('progress counts from the base', () => {
    expect(messages(rule, sample('annual-monitoring').fill(insured, { 2021: 661, progress: '50%' }))).toEqual(['第7行 失业保险参保人数 完成进度 50.0%（K13）与重新计算的 34.5% 不符。请恢复公式，或核对完成数和目标。']);
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: 661, progress: '34.5%', completionRate: '97.2%' }))).toEqual(['pass J13', 'pass K13']);
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { base: '6 51', 2021: 661, progress: '97.2%' }))).toEqual(['pass K13']);
  });

  test('of several years the last, of a total all of them', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: 655, 2022: 661, completionRate: '90%' }).fill(jobs, { 2021: 70, 2022: 80, completionRate: '50%' }))).toEqual(['fail J6、E6、D6', 'fail J13、E13']);
  });

  test('of a limit the verdict counts, and lower is better', () => {
    expect(verdicts(rule, sample('panel-2').put(jobless, 'actual', 5.5).put(jobless, 'completionRate', '100%'))).toEqual(['pass G7']);
    expect(messages(rule, sample('panel-2').put(jobless, 'actual', 6.5).put(jobless, 'completionRate', '100%'))).toEqual(['第2行 城镇调查失业率 完成率 100.0%（G7）与重新计算的 0.0% 不符。请恢复公式，或核对完成数和目标。']);
  });

  test('nothing written, no figure or no target: nothing to compare', () => {
    expect(outcomes(rule, [rate('')])).toEqual([]);
    expect(outcomes(rule, [rate('约80%')])).toEqual([]);
    expect(outcomes(rule, [sample('panel-2').put(jobs, 'completionRate', 0.8)])).toEqual([]);
    expect(outcomes(rule, [rate(0.8).put(jobs, 'target', '3 50')])).toEqual([]);
  });

  test('a bound cannot be recomputed, nor a mixture of 〔〕', () => {
    const table = sample('panel-2').put(insured, 'actual', '＞660').put(insured, 'completionRate', 0.97);
    expect(reasons(rule, table)).toEqual(['完成数或目标不是确定的数，不能重新计算']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge G13']);
    expect(verdicts(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: '〔150〕', completionRate: 0.4 }))).toEqual(['cannotJudge J6']);
  });
});
