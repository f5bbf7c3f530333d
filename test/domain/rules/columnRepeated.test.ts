import { failure, messages, sample, verdicts } from './sample';
import type { Sample } from './sample';

const rule = 'column-repeated';
const [jobs, training, pension, insured, injury, graduates, certificates, cards] = ['urban-new-employment', 'subsidised-vocational-training', 'basic-pension-participation-rate', 'unemployment-insurance-participants', 'work-injury-insurance-participants', 'new-professional-technical-qualifications', 'new-vocational-certificates', 'social-security-card-holders'] as const;
/** So many rows whose 2022 repeats 2021, and so many that move on. */
function repeating(same: readonly string[], moved: readonly string[] = []): Sample {
  const table = sample('annual-monitoring');
  for (const indicator of same) table.fill(indicator, { 2021: 68.35, 2022: 68.35 });
  for (const indicator of moved) table.fill(indicator, { 2021: 68.35, 2022: 69.1 });
  return table;
}

describe(rule, () => {
  test('one repeated figure is no column', () => {
    expect(verdicts(rule, repeating([insured], [pension]))).toEqual(['pass E12', 'pass E13']);
  });

  test('most of a year pasted from the year before', () => {
    expect(messages(rule, sample('annual-monitoring').fill(insured, { 2021: 668.35, 2022: 668.35 }).fill(pension, { 2021: 91.25, 2022: 91.25 }).fill(jobs, { 2021: 94.5, 2022: 94.5 }).fill(training, { 2021: 50, 2022: 48 }))).toEqual(['2022年有3项与2021年完全相同：第1行 城镇新增就业人数、第6行 基本养老保险参保率、第7行 失业保险参保人数（E6、E12、E13）。疑为复制了2021年一栏，请逐项核对。']);
  });

  test('three at least', () => {
    expect(messages(rule, repeating([jobs, pension]))).toEqual([]);
    expect(messages(rule, repeating([jobs, pension, insured]))).toHaveLength(1);
  });

  test('and half of the rows at least', () => {
    expect(messages(rule, repeating([jobs, pension, insured], [training, injury, graduates]))).toHaveLength(1);
    expect(messages(rule, repeating([jobs, pension, insured], [training, injury, graduates, certificates]))).toEqual([]);
  });

  test('four are named, of more the first four; every one of them is a place', () => {
    expect(messages(rule, repeating([jobs, training, pension, insured]))[0]).toContain('2022年有4项与2021年完全相同：第1行 城镇新增就业人数、第4行 开展补贴性职业技能培训人次、第6行 基本养老保险参保率、第7行 失业保险参保人数（E6、E9、E12、E13）。');
    const five = repeating([jobs, training, pension, insured, cards], [injury]);
    expect(messages(rule, five)[0]).toContain('2022年有5项与2021年完全相同：第1行 城镇新增就业人数、第4行 开展补贴性职业技能培训人次、第6行 基本养老保险参保率、第7行 失业保险参保人数等（E6、E9、E12、E13）。');
    expect(verdicts(rule, five)).toEqual(['fail E6、E9、E12、E13、E26']);
    expect(failure(rule, five).year).toBe(2022);
  });

  test('each year is judged by itself', () => {
    const table = repeating([jobs, pension, insured]).put(jobs, 2023, 70).put(pension, 2023, 91);
    expect(verdicts(rule, table)).toEqual(['fail E6、E12、E13', 'pass F6', 'pass F12']);
  });
});
