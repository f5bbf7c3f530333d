/**
 * Where a finding leads: the cell to look at first and every other cell involved, the two sides that should be equal, how
 * grave it is and what the add-in offers to write. The pane jumps to these cells and colours them.
 */
import { rules } from '../../../src/domain/rules';
import type { Failure, Place } from '../../../src/domain/rules';
import { cellAddress } from '../../../src/domain/table';
import { assigned, monthReport, outcomes, regionalSample, sample } from './sample';
import type { Sample } from './sample';

const [jobs, insured, pension, rate] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'surveyed-urban-unemployment-rate'] as const;
const [training, migrants, injury, doctors, structure] = ['subsidised-vocational-training', 'migrant-worker-vocational-training', 'work-injury-insurance-participants', 'postdoctoral-researchers-recruited', 'professional-technical-talent-structure'] as const;
const annual = (): Sample => sample('annual-monitoring');
const june = (): Sample => monthReport('2024年6月');
const months = (...figures: readonly number[]): Record<string, number> => Object.fromEntries(figures.map((figure, at) => [`${at + 1}月`, figure]));
const header = (table: Sample): number => (table.table().rows[0]?.row ?? 0) - 2;

/** Places on the first sheet by their address alone. */
const written = (first: string) => ({ sheet, row, column }: Place): string => `${sheet === first ? '' : `${sheet}!`}${cellAddress({ row, column })}`;

function described({ places, equation, severity, fix, year, unfilled, preparedExplanation }: Failure): string {
  const name = written(places[0]?.sheet ?? '');
  const sides = equation ? ` [${equation.left.map(name).join('+')} = ${equation.right.map(name).join('+')}]` : '';
  const offered = fix ? ` ${name(fix.place)}: ${fix.before}→${fix.after}${fix.numberFormat === undefined ? '' : ` ${fix.numberFormat}`}` : '';
  return `${places.map(name).join(' ')}${year === undefined ? '' : ` ${year}`}${sides}${severity ? ` ${severity}` : ''}${offered}${unfilled === true ? ' unfilled' : ''}${preparedExplanation === undefined ? '' : ' explained'}`;
}

const leads = (rule: string, tables: readonly [Sample, ...Sample[]]): string[] => outcomes(rule, tables).flatMap(outcome => (outcome.verdict === 'fail' ? [described(outcome.failure)] : []));

const faults: readonly (readonly [rule: string, fault: string, tables: () => readonly [Sample, ...Sample[]], ...leadsTo: string[]])[] = [
  ['unreadable-figure', 'a letter for a digit', () => [annual().put(insured, 2022, '66O')], 'E13 2022'],
  ['number-as-text', 'a number as text', () => [annual().put(insured, 2022, { value: '660.5', numberFormat: '@' })], 'E13 2022 E13: 660.5→660.5 General'],
  ['missing-figure', 'a year left out', () => [annual().fill(insured, { 2021: 660, 2023: 670 })], 'D6 D7 D8 D9 D10 D12 D14 D15 D17 D18 D19 D20 D22 D23 D24 D26 D27 2021', 'F6 F7 F8 F9 F10 F12 F14 F15 F17 F18 F19 F20 F22 F23 F24 F26 F27 2023'],
  ['missing-figure', 'everything left out', () => [annual()], 'D6 hint unfilled'],
  ['missing-figure', 'a month left out', () => [monthReport('2024年').fill(jobs, { '1月': 7, '3月': 8 })], 'C7 C8 C9 C10 C12 C13 C14 C15 C17 C18 C19 C20 C22 C23 C24 C26 C27 2024', 'E7 E8 E9 E10 E12 E13 E14 E15 E17 E18 E19 E20 E22 E23 E24 E26 E27 2024'],
  ['error-value', 'an input', () => [annual().put(insured, 2022, { value: '#DIV/0!', formula: '=1/0' })], 'E13 2022'],
  ['error-value', 'a computed cell', () => [annual().put(insured, 2021, 660).put(insured, 'progress', { value: '#VALUE!', formula: '=HB.PROGRESS(1)' })], 'K13 query'],
  ['bound-sign-in-actual', '＜6', () => [annual().put(rate, 2022, '＜6')], 'E7 2022'],
  ['words-in-actual', '待定', () => [annual().put(insured, 2022, '待定')], 'E13 2022'],
  ['range-in-actual', '5—6', () => [annual().put(rate, 2022, '5—6')], 'E7 2022'],
  ['excess-decimals', 'digits nobody counted', () => [annual().put(insured, 2022, 660.123456)], 'E13 2022'],
  ['excel-date', 'a number that became a day', () => [annual().put(insured, 2022, { value: 45021, numberFormat: 'm/d' })], 'E13 2022'],
  ['formula-overwritten', 'a typed number', () => [annual().fill(jobs, { 2021: 70, cumulative: 71 })], 'I6 I6: 71→=IF(COUNTA(D6:H6)-COUNTIF(D6:H6,"—")=0,"",IF(COUNT(D6:H6)=COUNTA(D6:H6)-COUNTIF(D6:H6,"—"),SUM(D6:H6),IF(COUNT(D6:H6)=0,LOOKUP(1,0/((D6:H6<>"")*(D6:H6<>"—")),D6:H6),NA()))) "〔"General"〕"'],
  ['formula-overwritten', 'a status typed', () => [sample('panel-2').fill(insured, { actual: 690, status: '已完成' })], 'H13 H13: 已完成→=IF(OR(COUNTA(F13)=0,COUNTA(C13)=0,COUNTA(D13)=0),"",HB.STATUS(F13,D13,C13,IF($C$3="","",$C$3),2021,2025,1)) General'],
  ['zero-suspected', '0 beside 660', () => [annual().fill(insured, { 2021: 660, 2022: 0 })], 'E13 2022'],
  ['unit-mismatch', '亿元 for 人次', () => [annual().put(training, 2021, '25亿元')], 'D9 2021'],
  ['unit-in-cell', '人 for 万人', () => [annual().put(insured, 2021, '6605000人')], 'D13 2021 D13: 6605000人→660.5 General'],
  ['dash-for-missing', '— for a stock', () => [annual().put(insured, 2021, '—')], 'D13 2021'],
  ['structure-not-ratio', 'a number for a structure', () => [sample('panel-1', 'fill').put(structure, 'actual', 12)], 'D14 2020'],
  ['ratio-parts-differ', 'two parts for three', () => [sample('panel-1', 'fill').put(structure, 'actual', '1∶4')], 'D14 2020'],
  ['rate-outside-range', '912', () => [annual().put(pension, 2022, 912)], 'E12 2022'],
  ['rate-outside-range', 'below 0', () => [annual().put(pension, 2022, -1)], 'E12 2022'],
  ['negative-count', '-660', () => [annual().put(insured, 2022, -660)], 'E13 2022'],
  ['fractional-persons', 'half a person', () => [annual().put(doctors, 2022, 980.5)], 'E18 2022'],
  ['unit-slip', '人 for 万人', () => [annual().fill(insured, { 2021: 660, 2022: 6680000 })], 'E13 D13 B13 C13 2022 E13: 6680000→668'],
  ['unit-slip', 'a year beside its share of the target', () => [annual().put(jobs, 2021, 704)], 'D6 C6 2021'],
  ['unit-slip', 'a month against two others', () => [monthReport('2024年').fill(insured, months(650, 651, 6520))], 'E13 C13 D13 2024'],
  ['fraction-for-percent', '0.915', () => [annual().fill(pension, { 2021: 91, 2022: 0.915 })], 'E12 2022 E12: 0.915→91.5 General'],
  ['fraction-for-percent', 'a percent format', () => [annual().fill(pension, { 2021: 91, 2022: { value: 0.915, numberFormat: '0.0%' } })], 'E12 2022 E12: 0.915→91.5 General'],
  ['cumulative-mark-missing', 'a bare total', () => [sample('panel-2').put(jobs, 'actual', 270.5)], 'F6 F6: 270.5→〔270.5〕 @'],
  ['cumulative-mark-misplaced', '〔〕 on a stock', () => [annual().put(insured, 2022, '〔660〕')], 'E13 2022 E13: 〔660〕→660 General'],
  ['cumulative-mark-misplaced', '〔〕 by number format', () => [annual().put(insured, 2022, { value: 660, numberFormat: '"〔"0"〕"' })], 'E13 2022'],
  ['mixed-cumulative-marks', 'a total among years', () => [annual().fill(jobs, { 2021: 70, 2022: 75, 2023: '〔210〕' })], 'F6 D6 E6 2023'],
  ['falling-cumulative', 'a total that falls', () => [annual().fill(jobs, { 2021: '〔70〕', 2022: '〔65〕' })], 'E6 D6 2022'],
  ['cumulative-sum-differs', 'not the sum', () => [annual().fill(jobs, { 2021: 70, 2022: 80, cumulative: '〔160〕' })], 'I6 D6 E6 [I6 = D6+E6]'],
  ['cumulative-sum-differs', 'not the last total', () => [annual().fill(jobs, { 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔220〕' })], 'I6 E6'],
  ['cumulative-typed-as-annual', 'the third year holds three', () => [annual().fill(jobs, { 2021: 70, 2022: 80, 2023: 225 })], 'F6 D6 E6 2023'],
  ['annual-typed-as-cumulative', 'a year in brackets', () => [annual().fill(jobs, { 2021: '〔70〕', 2022: '〔75〕' })], 'E6 D6 2022'],
  ['falling-year-to-date', 'June below May', () => [june().fill(jobs, { monthActual: 7, yearToDate: 30 }), monthReport('2024年5月').fill(jobs, { monthActual: 7, yearToDate: 35 })], 'D6 2024年5月!D6 2024'],
  ['year-to-date-differs-from-months', 'not the sum', () => [monthReport('2024年').fill(jobs, { ...months(7, 6, 8), monthsTotal: 28 })], 'O6 C6 D6 E6 2024 [O6 = C6+D6+E6]'],
  ['year-to-date-differs-from-months', 'January', () => [monthReport('2024年1月').fill(jobs, { monthActual: 7, yearToDate: 70 })], 'D6 C6 2024 [D6 = C6]'],
  ['year-to-date-differs-from-months', 'below its month', () => [june().fill(jobs, { monthActual: 41.6, yearToDate: 6.4 })], 'D6 C6 2024'],
  ['year-to-date-step-differs', 'not last total plus month', () => [june().fill(jobs, { monthActual: 7, yearToDate: 50 }), monthReport('2024年5月').fill(jobs, { monthActual: 6, yearToDate: 35 })], 'D6 C6 2024年5月!D6 2024 [D6 = 2024年5月!D6+C6]'],
  ['december-differs-from-year', 'another figure', () => [monthReport('2024年12月').put(insured, 'monthActual', 665), annual().put(insured, 2024, 660.5)], 'C13 年度监测表!G13 2024 [C13 = 年度监测表!G13]'],
  ['december-differs-from-year', 'another total', () => [monthReport('2024年12月').fill(jobs, { monthActual: 7, yearToDate: 80 }), annual().put(jobs, 2024, 85)], 'D6 年度监测表!G6 2024 [D6 = 年度监测表!G6]'],
  ['part-above-whole', 'a part above', () => [annual().fill(training, { 2021: 50 }).fill(migrants, { 2021: 60 })], 'D10 D9 2021'],
  ['province-differs-from-units', 'not the sum', () => [regionalSample(jobs, 100, 5, 5)], 'C6 D6 E6 F6 G6 H6 I6 J6 K6 L6 M6 N6 O6 P6 Q6 R6 S6 T6 U6 [C6 = D6+E6+F6+G6+H6+I6+J6+K6+L6+M6+N6+O6+P6+Q6+R6+S6+T6+U6]'],
  ['province-differs-from-units', 'without 省本级', () => [regionalSample(jobs, 100, 5)], 'C6 D6 E6 F6 G6 H6 I6 J6 K6 L6 M6 N6 O6 P6 Q6 R6 S6 T6 [C6 = D6+E6+F6+G6+H6+I6+J6+K6+L6+M6+N6+O6+P6+Q6+R6+S6+T6] query'],
  ['province-differs-from-units', 'whole figures within rounding', () => [regionalSample(jobs, 91, 5, 5)], 'C6 D6 E6 F6 G6 H6 I6 J6 K6 L6 M6 N6 O6 P6 Q6 R6 S6 T6 U6 [C6 = D6+E6+F6+G6+H6+I6+J6+K6+L6+M6+N6+O6+P6+Q6+R6+S6+T6+U6] hint'],
  ['province-differs-from-units', 'one digit beyond rounding', () => [regionalSample(jobs, 102.5, 5.5, 5.5)], 'C6 D6 E6 F6 G6 H6 I6 J6 K6 L6 M6 N6 O6 P6 Q6 R6 S6 T6 U6 [C6 = D6+E6+F6+G6+H6+I6+J6+K6+L6+M6+N6+O6+P6+Q6+R6+S6+T6+U6]'],
  ['assigned-targets-short', 'the sum falls short', () => [...assigned(39)], 'C13 武汉!C13 黄石!C13 十堰!C13 宜昌!C13 襄阳!C13 鄂州!C13 荆门!C13 孝感!C13 荆州!C13 黄冈!C13 咸宁!C13 随州!C13 恩施州!C13 仙桃!C13 潜江!C13 天门!C13 神农架!C13 2025'],
  ['province-rate-outside-units', 'above all units', () => [regionalSample(pension, 99, 91, 92)], 'C12 D12 U12'],
  ['recorded-rate-differs', 'another rate', () => [sample('panel-2').fill(jobs, { actual: '〔280〕' }).put(jobs, 'completionRate', 0.9)], 'G6 F6'],
  ['recorded-status-differs', 'another status', () => [sample('panel-2').fill(insured, { actual: 690 }).put(insured, 'status', '未完成')], 'H13 F13'],
  ['part-equals-whole', 'a part that is all', () => [annual().fill(training, { 2021: 50 }).fill(migrants, { 2021: 50 })], 'D10 D9 2021'],
  ['printed-change-differs', 'another change', () => [june().fill(insured, { monthActual: 660, samePeriodLastYear: 600, yearOverYear: 20 })], 'F13 C13 E13 2024'],
  ['link-differs', 'what the two printed plans disagree about', () => [sample('panel-2')], 'B22 2020 explained'],
  ['printed-figure-changed', 'another target', () => [annual().put(insured, 'target', 608)], 'C13 2025 C13: 608→680'],
  ['printed-figure-changed', 'a total', () => [annual().put(jobs, 'target', '〔305〕')], 'C6 2025 C6: 〔305〕→〔350〕 @'],
  ['printed-figure-changed', 'by a formula', () => [annual().put(insured, 'target', { value: 608, formula: '=600+8' })], 'C13 2025'],
  ['tables-disagree', 'two tables', () => [annual().put(insured, 2023, 666), sample('panel-2').asOf('2023年').put(insured, 'actual', 660.5)], 'F13 专栏2!F13 2023 [F13 = 专栏2!F13]'],
  ['unit-changed', '人 for 万人', () => [sample('panel-2').put(insured, 'name', '7．失业保险参保人数（人）')], 'A13'],
  ['same-period-differs', 'last year’s own report', () => [june().fill(insured, { monthActual: 660, samePeriodLastYear: 640 }), monthReport('2023年6月').put(insured, 'monthActual', 645)], 'E13 2023年6月!C13 2024 [E13 = 2023年6月!C13]'],
  ['opening-differs-from-closing', 'last month’s own report', () => [june().fill(insured, { monthActual: 660, opening: 650 }), monthReport('2024年5月').put(insured, 'monthActual', 655.25)], 'B13 2024年5月!C13 2024 [B13 = 2024年5月!C13]'],
  ['unusual-change', 'a jump', () => [annual().fill(insured, { 2021: 660, 2022: 868 })], 'E13 D13 2022'],
  ['repeated-figure', 'last year’s', () => [annual().fill(insured, { 2021: 668.35, 2022: 668.35 })], 'E13 D13 2022'],
  ['column-repeated', 'last year’s column', () => [annual().fill(insured, { 2021: 668.35, 2022: 668.35 }).fill(pension, { 2021: 91.25, 2022: 91.25 }).fill(jobs, { 2021: 94.5, 2022: 94.5 })], 'E6 E12 E13 2022'],
  ['figure-after-as-of', 'a year to come', () => [annual().asOf('2022年').fill(insured, { 2021: 660, 2023: 670 })], 'F13 2023'],
  ['as-of-outside-period', '2019', () => [annual().asOf('2019年')], 'C3'],
  ['report-period-outside-plan', '2019', () => [monthReport('2019年6月').put(jobs, 'monthActual', 6)], 'C3'],
  ['unusual-month', 'a jump', () => [june().fill(insured, { opening: 652.5, monthActual: 852.5 })], 'C13 B13 2024'],
  ['unusual-month', 'against last year', () => [june().fill(jobs, { yearToDate: 71.6, samePeriodLastYear: 42 })], 'D6 E6 2024'],
  ['target-unmet', 'a shortfall', () => [sample('panel-2').put(insured, 'actual', 640.5)], 'F13'],
  ['target-unmet', 'a sum of years', () => [annual().fill(jobs, { 2021: 70, 2022: 60, 2023: 60, 2024: 60, 2025: 60 })], 'H6 D6 E6 F6 G6 2025'],
  ['behind-schedule', 'behind', () => [annual().asOf('2023年').fill(jobs, { 2021: 50, 2022: 50, 2023: 47 })], 'F6 D6 E6 2023'],
  ['target-worse-than-base', 'a target below its base', () => [sample('panel-2').put(insured, 'target', 608)], 'D13 C13 2025'],
  ['row-missing', 'a row deleted', () => [sample('panel-2').deleteRow(sample('panel-2').rowOf(insured))], 'A12'],
  ['row-duplicated', 'a row twice', () => [sample('panel-2').insertRow(sample('panel-2').rowOf(injury) + 1, ['8．工伤保险参保人数（万人）'])], 'A15'],
  ['row-unknown', 'a row nobody knows', () => [sample('panel-2').insertRow(sample('panel-2').rowOf(injury) + 1, ['零工市场数量（个）', 12])], 'A15'],
  ['row-renamed', 'another name', () => [sample('panel-2').put(injury, 'name', '8．工伤保险参加人数（万人）')], 'A14'],
  ['row-moved', 'another place', () => [sample('panel-2').deleteRow(sample('panel-2').rowOf('social-security-card-holders')).insertRow(sample('panel-2').rowOf(injury), ['17．社会保障卡持卡人数（万人）'])], 'A14'],
  ['header-changed', 'another word', () => [sample('panel-2').write(header(sample('panel-2')), 2, '2020年基期数')], 'C4'],
  ['column-missing', 'no target', () => [sample('panel-2').write(header(sample('panel-2')), 3, '')], 'A4'],
  ['hidden-row', 'a hidden row', () => [sample('panel-2').put(insured, 'actual', 660).hideRow(sample('panel-2').rowOf(insured))], 'A13'],
];

/** Rules whose example needs more than these tables: a date of signing, two parts of one whole. */
const elsewhere = ['parts-above-sum', 'signed-before-period'];

test('every rule leads somewhere', () => {
  expect([...new Set(faults.map(([rule]) => rule)), ...elsewhere].sort()).toEqual(rules.map(rule => rule.id).sort());
});

test.each(faults.map(([rule, fault, tables, ...leadsTo]) => ({ rule, fault, tables, leadsTo })))('$rule: $fault', ({ rule, tables, leadsTo }) => {
  expect(leads(rule, tables())).toEqual(leadsTo);
});
