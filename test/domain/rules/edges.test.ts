/** Just inside and just outside of what a rule lets pass. */
import { defaultSettings } from '../../../src/domain/rules';
import type { RuleSettings } from '../../../src/domain/rules';
import { messages, monthReport, outcomes, sample } from './sample';
import type { Sample } from './sample';

const [jobs, insured, pension, rate] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate'] as const;
const annual = (): Sample => sample('annual-monitoring');

const edges: readonly (readonly [rule: string, edge: string, table: () => Sample, found: number])[] = [
  ['repeated-figure', 'three digits repeat', () => annual().fill(insured, { 2021: 66.8, 2022: 66.8 }), 1],
  ['repeated-figure', 'two digits may', () => annual().fill(insured, { 2021: 66, 2022: 66 }), 0],
  ['repeated-figure', 'zeros at the end are no digits', () => annual().fill(insured, { 2021: 66000, 2022: 66000 }), 0],
  ['repeated-figure', 'zeros within are', () => annual().fill(insured, { 2021: 606, 2022: 606 }), 1],
  ['repeated-figure', 'zeros in front are not', () => annual().fill(rate, { 2021: 0.5, 2022: 0.5 }), 0],
  ['repeated-figure', 'wherever the point stands', () => annual().fill(rate, { 2021: 0.012, 2022: 0.012 }), 0],
  ['repeated-figure', 'three digits behind it are', () => annual().fill(rate, { 2021: 0.0512, 2022: 0.0512 }), 1],
  ['repeated-figure', 'a target just met may', () => annual().put(insured, 'target', 668.35).fill(insured, { 2021: 668.35, 2022: 668.35 }), 0],
  ['repeated-figure', 'a target in words does not matter', () => annual().put(insured, 'target', '完成国家下达目标').fill(insured, { 2021: 668.35, 2022: 668.35 }), 1],
  ['repeated-figure', 'not with a year between', () => annual().fill(insured, { 2021: 668.35, 2023: 668.35 }), 0],
  ['repeated-figure', 'totals may rest', () => annual().fill(jobs, { 2021: '〔70.25〕', 2022: '〔70.25〕' }), 0],
  ['unusual-change', 'a stock up by 20 %', () => annual().fill(insured, { 2021: 600, 2022: 720 }), 0],
  ['unusual-change', 'and more', () => annual().fill(insured, { 2021: 600, 2022: 721 }), 1],
  ['unusual-change', 'a yearly figure up by 50 %', () => annual().fill(jobs, { 2021: 60, 2022: 90 }), 0],
  ['unusual-change', 'and more', () => annual().fill(jobs, { 2021: 60, 2022: 91 }), 1],
  ['unusual-change', 'and down by more', () => annual().fill(jobs, { 2021: 80, 2022: 39 }), 1],
  ['unusual-change', 'a share by ten points', () => annual().fill(pension, { 2021: 90, 2022: 80 }), 0],
  ['unusual-change', 'and more', () => annual().fill(pension, { 2021: 90.1, 2022: 80 }), 1],
  ['part-above-whole', 'as much as its whole', () => annual().put('subsidised-vocational-training', 2021, 50).put('migrant-worker-vocational-training', 2021, 50), 0],
  ['part-above-whole', 'a hundredth more', () => annual().put('subsidised-vocational-training', 2021, 50).put('migrant-worker-vocational-training', 2021, 50.01), 1],
  ['rate-outside-range', '100', () => annual().put(pension, 2021, 100), 0],
  ['rate-outside-range', '100.01', () => annual().put(pension, 2021, 100.01), 1],
  ['rate-outside-range', '0', () => annual().put(pension, 2021, 0), 0],
  ['rate-outside-range', '-0.01', () => annual().put(pension, 2021, -0.01), 1],
  ['negative-count', '0', () => annual().put(insured, 2021, 0), 0],
  ['falling-cumulative', 'totals that rest', () => annual().fill(jobs, { 2021: '〔70〕', 2022: '〔70〕' }), 0],
  ['falling-cumulative', 'totals that fall', () => annual().fill(jobs, { 2021: '〔70〕', 2022: '〔69.9〕' }), 1],
  ['cumulative-typed-as-annual', 'the rest is half of a usual year', () => annual().fill(jobs, { 2021: 70, 2022: 70, 2023: 175 }), 0],
  ['cumulative-typed-as-annual', 'the rest is just more', () => annual().fill(jobs, { 2021: 70, 2022: 70, 2023: 176 }), 1],
  ['cumulative-typed-as-annual', 'the rest is twice a usual year', () => annual().fill(jobs, { 2021: 70, 2022: 70, 2023: 280 }), 0],
  ['cumulative-typed-as-annual', 'the rest is just less', () => annual().fill(jobs, { 2021: 70, 2022: 70, 2023: 279 }), 1],
  ['target-unmet', 'just met', () => sample('panel-2').put(insured, 'actual', 680), 0],
  ['target-unmet', 'just short', () => sample('panel-2').put(insured, 'actual', 679.99), 1],
  ['as-of-outside-period', 'the first year', () => annual().asOf('2021年'), 0],
  ['as-of-outside-period', 'the last year', () => annual().asOf('2025年'), 0],
  ['as-of-outside-period', 'the year before', () => annual().asOf('2020年'), 1],
  ['as-of-outside-period', 'the year after', () => annual().asOf('2026年'), 1],
  ['figure-after-as-of', 'the year of 截至期', () => annual().asOf('2022年').put(insured, 2022, 660), 0],
  ['figure-after-as-of', 'the next', () => annual().asOf('2022年').put(insured, 2023, 660), 1],
  ['excess-decimals', 'four decimals', () => annual().put(insured, 2021, 660.1234), 0],
];

test.each(edges)('%s: %s', (rule, _edge, table, found) => {
  expect(messages(rule, table())).toHaveLength(found);
});

describe('the settings of a workbook are what the rules go by', () => {
  const found = (rule: string, table: Sample, settings: Partial<RuleSettings>): number => outcomes(rule, [table], { ...defaultSettings, ...settings }).filter(outcome => outcome.verdict === 'fail').length;

  test.each<readonly [string, string, () => Sample, keyof RuleSettings, narrow: number, wide: number]>([
    ['unusual-change', 'a stock', () => annual().fill(insured, { 2021: 660, 2022: 726 }), 'unusualStockChange', 0.09, 0.11],
    ['unusual-change', 'a yearly figure', () => annual().fill(jobs, { 2021: 70, 2022: 84 }), 'unusualChange', 0.19, 0.21],
    ['unusual-change', 'a share', () => annual().fill(pension, { 2021: 90, 2022: 84 }), 'unusualPoints', 5.9, 6.1],
    ['unusual-month', 'a stock', () => monthReport('2024年6月').fill(insured, { opening: 660, monthActual: 726 }), 'unusualStockChange', 0.09, 0.11],
    ['unusual-month', 'a share', () => monthReport('2024年').fill(pension, { '1月': 90, '2月': 84 }), 'unusualPoints', 5.9, 6.1],
    ['unusual-month', 'the total so far', () => monthReport('2024年6月').fill(jobs, { yearToDate: 48, samePeriodLastYear: 40 }), 'unusualChange', 0.19, 0.21],
  ])('%s: %s', (rule, _what, table, setting, narrow, wide) => {
    expect([found(rule, table(), { [setting]: narrow }), found(rule, table(), { [setting]: wide })]).toEqual([1, 0]);
  });
});
