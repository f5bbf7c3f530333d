import { failure, messages, monthReport, outcomes, reasons, sample, verdicts } from './sample';
import type { CellValue } from '../../../src/domain/table';

const rule = 'unit-slip';
const [insured, jobs, researchers, jobless, pension, injury] = ['unemployment-insurance-participants', 'urban-new-employment', 'postdoctoral-researchers-recruited', 'surveyed-urban-unemployment-rate', 'basic-pension-participation-rate', 'work-injury-insurance-participants'] as const;
const actual = (written: Parameters<ReturnType<typeof sample>['put']>[2], indicator: string = insured) => sample('panel-2').put(indicator, 'actual', written);
const slip = (message: string | undefined) => /约为(.+)，疑为/.exec(message ?? '')?.[1];

describe(rule, () => {
  test('figures that grow and fall as figures do', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: 690, 2022: 655, 2023: 900 }).fill(jobs, { 2021: 94, 2022: 31, 2023: 12 });
    expect(messages(rule, table)).toEqual([]);
  });

  // Base 651, target 680: a slip by one place lies within a factor of 2 of ten times both, others within a factor of 3.
  test.each<readonly [number, string | undefined]>([
    [3400, undefined], [3401, '基数 651的10倍'], [13019, '基数 651的10倍'], [13020, undefined], [22666, undefined], [22667, '基数 651的100倍'], [195299, '基数 651的100倍'], [195300, undefined],
    [226666, undefined], [226667, '基数 651的1000倍'], [1952999, '基数 651的1000倍'], [2266667, '基数 651的1万倍'], [19529999, '基数 651的1万倍'], [19530000, undefined],
    [130.3, undefined], [130.1, '基数 651的10分之一'], [34.1, '基数 651的10分之一'], [34, undefined], [19.53, undefined], [19.5, '基数 651的100分之一'], [2.27, '基数 651的100分之一'], [2.26, undefined],
    [1.95, '基数 651的1000分之一'], [0.23, '基数 651的1000分之一'], [0.195, '基数 651的1万分之一'], [0.0227, '基数 651的1万分之一'], [0.0226, undefined], [0, undefined], [-6510, undefined],
  ])('%d万人', (amount, expected) => {
    expect(slip(messages(rule, actual(amount))[0])).toBe(expected);
  });

  test('人 typed for 万人 is offered in 万人', () => {
    const table = actual(6605000);
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 6605000（F13）约为基数 651的1万倍，疑为小数点或计量单位错位。请核对；若应为 660.5，请改正。']);
    expect(failure(rule, table)).toMatchObject({ indicator: insured, places: [5, 2, 3].map(column => ({ sheet: '专栏2', row: 12, column })) });
    expect(failure(rule, table).fix).toEqual({ place: { sheet: '专栏2', row: 12, column: 5 }, before: 6605000, after: 660.5 });
    expect(failure(rule, actual(0.0651)).fix).toMatchObject({ before: 0.0651, after: 651 });
  });

  test('any other slip, a text and a formula are named, not corrected', () => {
    for (const written of [6605, 660500, '6605000', { value: 6605000, formula: '=A1*10000' }]) expect(failure(rule, actual(written)).fix).toBeUndefined();
  });

  test('a decimal point moved by one place, against years, base and target', () => {
    const table = sample('annual-monitoring').fill(insured, { 2021: 660, 2022: 66.8 });
    expect(messages(rule, table)).toEqual(['第7行 失业保险参保人数 2022年 66.8（E13）约为2021年 660的10分之一，疑为小数点或计量单位错位。请核对；若应为 668，请改正。']);
    expect(verdicts(rule, table)).toEqual(['pass D13', 'fail E13、D13、B13、C13']);
  });

  test('every figure it is held against must agree', () => {
    expect(messages(rule, sample('annual-monitoring').fill(insured, { 2021: 300, 2022: 66.8 }))).toEqual([]);
    expect(messages(rule, sample('annual-monitoring').fill(insured, { target: 7000, 2021: 660, 2022: 66.8 }))).toEqual([]);
  });

  test('a year of a total is held against a year’s share of the target, never against the last period’s total', () => {
    const table = sample('annual-monitoring').put(jobs, 2021, 704);
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 2021年 704（D6）约为目标的年均数 70的10倍，疑为小数点或计量单位错位。请核对；若应为 70.4，请改正。']);
    expect(messages(rule, sample('annual-monitoring').put('new-senior-vocational-certificates', 2021, 56))[0]).toContain('约为目标的年均数 5.6的10倍');
    expect(messages(rule, sample('annual-monitoring').put('new-vocational-certificates', 2021, 15))).toEqual([]);
  });

  test('the total itself against the whole target', () => {
    expect(slip(messages(rule, actual('〔3500〕', jobs))[0])).toBe('目标 350的10倍');
    expect(slip(messages(rule, actual('〔3500〕', jobs).put(jobs, 'target', '〔＞350〕'))[0])).toBe('目标 350的10倍');
  });

  test('a programme may begin small, but not where another year says otherwise', () => {
    expect(messages(rule, sample('annual-monitoring').put('subsidised-vocational-training', 2021, 5))).toEqual([]);
    expect(slip(messages(rule, sample('annual-monitoring').fill('subsidised-vocational-training', { 2021: 5, 2022: 50 }))[0])).toBe('2022年 50的10分之一');
  });

  test.each<readonly [CellValue, CellValue, number, number]>([[900, 1100, 90, 1], [900, 1100, 20, 1], [900, 1100, 19, 0], [20, 20, 200, 1], [19, 20, 200, 0], [20, 19, 200, 0]])('a handful of persons may truly be ten times another: base %s, target %s, %s persons', (base, target, amount, found) => {
    expect(messages(rule, sample('annual-monitoring').fill(researchers, { base, target, 2021: amount }))).toHaveLength(found);
  });

  test('a handful of 万人 is no handful', () => {
    expect(messages(rule, sample('annual-monitoring').fill(insured, { base: 5, target: 6, 2021: 50 }))).toHaveLength(1);
  });

  test('a share beyond its limit, or a hundredth of itself, has a rule of its own', () => {
    expect(messages(rule, actual(906.7, pension))).toEqual([]);
    expect(messages(rule, actual(0.9067, pension))).toEqual([]);
    expect(slip(messages(rule, actual(9.067, pension))[0])).toBe('基数 90.67的10分之一');
    expect(slip(messages(rule, actual(55, jobless))[0])).toBe('目标 6的10倍');
    expect(slip(messages(rule, actual(7.46, injury))[0])).toBe('基数 746的100分之一');
  });

  test('a month against months', () => {
    const table = monthReport('2024年6月').fill(insured, { opening: 655, monthActual: 65.8 });
    expect(slip(messages(rule, table)[0])).toBe('期初数 655的10分之一');
    expect(slip(messages(rule, monthReport('2024年6月').put(jobs, 'monthActual', 70), monthReport('2023年6月').put(jobs, 'monthActual', 7))[0])).toBe('2023年6月 7的10倍');
  });

  test('a proportion, words and blanks are not looked at', () => {
    expect(outcomes(rule, [sample('panel-1', 'fill').put('professional-technical-talent-structure', 'actual', 5000)])).toEqual([]);
    expect(outcomes(rule, [actual('约6510')])).toEqual([]);
  });

  test('without anything to compare with', () => {
    const table = sample('annual-monitoring').fill(insured, { base: '—', target: '—', 2021: 651 });
    expect(reasons(rule, table)).toEqual(['没有同口径的数可比']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge D13']);
  });
});
