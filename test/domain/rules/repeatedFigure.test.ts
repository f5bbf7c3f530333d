import { failure, messages, sample, verdicts } from './sample';

const rule = 'repeated-figure';
const [insured, jobs, pension, injury] = ['unemployment-insurance-participants', 'urban-new-employment', 'basic-pension-participation-rate', 'work-injury-insurance-participants'] as const;

describe(rule, () => {
  test('100, a target just met and short figures may repeat', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill('labour-inspection-complaint-settlement-rate', { 2021: 100, 2022: 100 }).fill(insured, { 2021: 680, 2022: 680 }).fill(jobs, { 2021: 70, 2022: 70 }))).toEqual(['pass E6', 'pass E13', 'pass E24']);
  });

  test('three digits and more repeated', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: 668.35, 2022: 668.35, 2023: 668.36 });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2022年 668.35（E13）与2021年完全相同。请核对是否粘贴了上年的数。']);
    expect(verdicts(rule, table)).toEqual(['fail E13、D13', 'pass F13']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2022 });
  });

  test('a whole column that repeats is told as one', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: 668.35, 2022: 668.35 }).fill(pension, { 2021: 91.25, 2022: 91.25 }).fill(injury, { 2021: 750.5, 2022: 750.5, 2023: 750.5 });
    expect(verdicts(rule, table)).toEqual(['pass E12', 'pass E13', 'pass E14', 'fail F14、E14']);
  });
});
