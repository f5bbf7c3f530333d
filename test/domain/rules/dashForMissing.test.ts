import { failure, messages, monthReport, outcomes, sample, verdicts } from './sample';

const rule = 'dash-for-missing';
const [insured, jobs, jobless, structure] = ['unemployment-insurance-participants', 'urban-new-employment', 'surveyed-urban-unemployment-rate', 'professional-technical-talent-structure'] as const;

describe(rule, () => {
  test('专栏1 prints — in rows 6 to 8 itself', () => {
    expect(messages(rule, sample('panel-1', 'printed'))).toEqual([]);
    expect(verdicts(rule, sample('panel-1', 'printed'))).toContain('pass D13');
  });

  test('— where the target asks for a figure', () => {
    const table = sample('panel-2').put(insured, 'actual', '—').put(jobs, 'actual', '〔270〕').put(jobless, 'actual', '-');
    expect(messages(rule, table)).toEqual([
      '第2行 城镇调查失业率（F7）写了“—”，表示不适用，而本指标有目标 ＜6。还没有数请留空；确实没有统计的可以保留。',
      '第7行 失业保险参保人数（F13）写了“—”，表示不适用，而本指标有目标 680。还没有数请留空；确实没有统计的可以保留。',
    ]);
    expect(verdicts(rule, table)).toEqual(['pass F6', 'fail F7', 'fail F13']);
    expect(failure(rule, table).indicator).toBe(jobless);
  });

  test('— in 专栏1 where it prints a figure', () => {
    expect(messages(rule, sample('panel-1', 'fill').put(insured, 'actual', '—'))).toHaveLength(1);
  });

  test('a year of — in a table of years', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: '—', 2022: 660 }))).toEqual(['fail D13', 'pass E13']);
  });

  test('a target that is a proportion asks for no single figure', () => {
    expect(verdicts(rule, sample('panel-1', 'fill').put(structure, 'actual', '—'))).toEqual([]);
  });

  test('one unit may not have what the province has; an earlier month may not have had it yet', () => {
    expect(outcomes(rule, [sample('regional').fill(insured, { 武汉: '—' })])).toEqual([]);
    expect(verdicts(rule, monthReport('2024年6月').fill(insured, { opening: '—', monthActual: '—', samePeriodLastYear: '—' }))).toEqual(['fail C13']);
  });
});
