import { failure, messages, outcomes, sample, verdicts } from './sample';

const rule = 'figure-after-as-of';
const insured = 'unemployment-insurance-participants';

describe(rule, () => {
  test('years up to the date, and a year beyond it', () => {
    const table = sample('annual-monitoring').asOf('2022年6月').fill(insured, { 2021: 660, 2022: 661, 2023: 661 });
    expect(verdicts(rule, table)).toEqual(['pass D13', 'pass E13', 'fail F13']);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2023年 661（F13）在截至期（2022年）之后。请核对是否填错了栏，或更新截至期。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, year: 2023 });
  });

  test('blanks and — are no figures, ranges and limits are', () => {
    expect(verdicts(rule, sample('annual-monitoring').asOf('2021年').fill(insured, { 2022: '', 2023: '—', 2024: '675—680', 2025: '＜680' }))).toEqual(['fail G13', 'fail H13']);
  });

  test('without a date nothing is judged', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put(insured, 2025, 661)])).toEqual([]);
    expect(outcomes(rule, [sample('annual-monitoring').asOf('年底').put(insured, 2025, 661)])).toEqual([]);
  });
});
