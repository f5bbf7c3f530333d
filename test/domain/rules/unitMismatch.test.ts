import { failure, messages, outcomes, reasons, sample, verdicts } from './sample';

const rule = 'unit-mismatch';
const [insured, training, structure] = ['unemployment-insurance-participants', 'subsidised-vocational-training', 'professional-technical-talent-structure'] as const;

describe(rule, () => {
  test('the unit of the indicator or another of its kind; bare figures are not asked', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(insured, { 2021: '660万人', 2022: '6600000人', 2023: 660, 2024: '—', 2025: '＜690万人' }))).toEqual(['pass D13', 'pass E13', 'pass H13']);
  });

  test('another kind of unit', () => {
    const table = sample('annual-monitoring').put(training, 2021, '25亿元');
    expect(messages(rule, table)).toEqual(['第4行 开展补贴性职业技能培训人次 2021年 “25亿元”（D9）的单位与本指标的计量单位（万人次）不是一类。请核对是否填错了行，并按万人次填写。']);
    expect(failure(rule, table)).toMatchObject({ indicator: training, year: 2021, places: [{ sheet: '年度监测表', row: 8, column: 3 }] });
    expect(messages(rule, sample('annual-monitoring').put(insured, 2021, '66%'))).toHaveLength(1);
  });

  test('a row without a unit cannot be compared', () => {
    const table = sample('panel-1', 'fill').put(structure, 'actual', '5人');
    expect(reasons(rule, table)).toEqual(['本指标没有可以识别的计量单位，不能比较']);
    expect(verdicts(rule, table)).toEqual(['cannotJudge D14']);
  });

  test('a target is the plan’s', () => {
    expect(outcomes(rule, [sample('panel-2').put(insured, 'target', '680亿元')])).toEqual([]);
  });
});
