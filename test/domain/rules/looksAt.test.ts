/**
 * What each rule looks at in tables where everything agrees: how many places it found in order and how many it could not
 * judge. The pane tells the user these counts, and a rule that skips cells is as wrong as one that accuses them.
 */
import { defaultSettings, rules } from '../../../src/domain/rules';
import { planById, plans } from '../../../src/plans';
import { consistentMonthlyWorkbook } from './consistentMonths';
import { consistentWorkbook } from './consistentWorkbook';
import { assigned, monthReport, outcomes, sample, workbookOf } from './sample';
import type { Sample } from './sample';

const [annual, panel, regional2021, regional2022] = consistentWorkbook(1).tables;
const [, months2024, january, february] = consistentMonthlyWorkbook(1).tables;
if (!annual || !panel || !regional2021 || !regional2022 || !months2024 || !january || !february) throw new Error('no tables');

const workbooks = {
  /** 年度监测表: 18 indicators × 5 years. */
  annual: [annual],
  /** 专栏2 at the end of the period. */
  panel: [panel],
  /** 分地区表 of one year: 18 indicators × 18 units, and the province. */
  regional: [regional2021],
  /** Both years of 分地区表 beside 年度监测表 and 专栏2. */
  together: [annual, panel, regional2021, regional2022],
  /** 月报: the twelve months of 2024 on one form, January and February 2025 on their own, 年度监测表 beside them. */
  months: [annual, months2024, january, february],
  /** 专栏1 as printed: 13 indicators. */
  printed: [sample('panel-1', 'printed')],
} satisfies Record<string, readonly [Sample, ...Sample[]]>;

type Book = keyof typeof workbooks;
const readings = new Map<Book, ReturnType<typeof workbookOf>>();
const reading = (name: Book) => readings.get(name) ?? readings.set(name, workbookOf(...workbooks[name])).get(name);

/** “90” places in order; “90+5” and five that cannot be judged; “90!6” and six findings: true shortfalls and the like. */
function lookedAt(id: string, name: Book): string {
  const workbook = reading(name);
  const rule = rules.find(candidate => candidate.id === id);
  if (!workbook || !rule) throw new Error(`no rule ${id}`);
  const counts = { pass: 0, cannotJudge: 0, fail: 0 };
  for (const table of workbook.tables) {
    const plan = planById(table.plan);
    if (!plan) throw new Error(`no plan ${table.plan}`);
    if (rule.needs.length > 0 && !table.columns.some(column => rule.needs.includes(column.role))) continue;
    for (const outcome of rule.check({ table, workbook, plan, plans: plans(), settings: defaultSettings, judged: workbook.tables })) {
      counts[outcome.verdict] += 1;
      // Whatever was looked at has a place on the table's own sheet.
      expect((outcome.verdict === 'fail' ? outcome.failure : outcome).places[0]?.sheet).toBe(table.sheet.name);
    }
  }
  return `${counts.pass}${counts.cannotJudge > 0 ? `+${counts.cannotJudge}` : ''}${counts.fail > 0 ? `!${counts.fail}` : ''}`;
}

/** Rule, then what it looked at in each of the workbooks, in their order above. */
const expected: readonly (readonly [string, ...string[]])[] = [
  ['unreadable-figure', '90', '18', '331', '770', '404', '13'],
  ['number-as-text', '90', '18', '331', '770', '404', '13'],
  ['missing-figure', '90', '18', '313', '734', '404', '13'],
  ['error-value', '180', '54', '342', '918', '548', '13'],
  ['bound-sign-in-actual', '90', '18', '331', '770', '404', '13'],
  ['words-in-actual', '90', '18', '331', '770', '404', '13'],
  ['range-in-actual', '90', '18', '331', '770', '404', '13'],
  ['excess-decimals', '90', '18', '331', '770', '404', '10'],
  ['excel-date', '90', '18', '331', '770', '404', '13'],
  ['formula-overwritten', '90', '36', '11', '148', '144', '0'],
  ['zero-suspected', '90', '18', '331', '770', '404', '10'],
  ['unit-mismatch', '0', '0', '0', '0', '0', '0'],
  ['unit-in-cell', '0', '0', '0', '0', '0', '0'],
  ['dash-for-missing', '90', '18', '7', '122', '356', '12'],
  ['structure-not-ratio', '0', '0', '0', '0', '0', '1'],
  ['ratio-parts-differ', '0', '0', '0', '0', '0', '0'],
  ['rate-outside-range', '35', '7', '133', '308', '147', '7'],
  ['negative-count', '55', '11', '198', '462', '257', '3'],
  ['fractional-persons', '5', '1', '18', '42', '23', '0'],
  ['unit-slip', '90', '18', '133+198', '770', '306+98', '10'],
  ['fraction-for-percent', '35', '7', '133', '308', '147', '7'],
  ['cumulative-mark-missing', '0', '6', '0', '6', '0', '1'],
  ['cumulative-mark-misplaced', '82', '43', '235', '595', '396', '30'],
  ['mixed-cumulative-marks', '30', '0', '108', '246', '30', '0'],
  ['falling-cumulative', '0', '0', '0', '0', '0', '0'],
  ['cumulative-sum-differs', '6', '0', '0', '6', '6', '0'],
  ['cumulative-typed-as-annual', '30', '0', '0', '30', '30', '0'],
  ['annual-typed-as-cumulative', '0', '0', '0', '0', '0', '0'],
  ['falling-year-to-date', '0', '0', '0', '0', '14', '0'],
  ['year-to-date-differs-from-months', '0', '0', '0', '0', '21', '0'],
  ['year-to-date-step-differs', '0', '0', '0', '0', '7', '0'],
  ['december-differs-from-year', '0', '0', '0', '0', '11', '0'],
  ['part-above-whole', '12+5', '2+1', '38+19', '90+44', '48+21', '0'],
  ['parts-above-sum', '0', '0', '0', '0', '0', '0'],
  ['province-differs-from-units', '0', '0', '11', '22', '0', '0'],
  ['assigned-targets-short', '0', '0', '0', '0', '0', '0'],
  ['province-rate-outside-units', '0', '0', '7', '14', '0', '0'],
  ['recorded-rate-differs', '0', '0', '0', '0', '0', '0'],
  ['recorded-status-differs', '0', '0', '0', '0', '0', '0'],
  ['part-equals-whole', '10', '2', '36', '84', '46', '0'],
  ['printed-change-differs', '0', '0', '0', '0', '36', '0'],
  ['link-differs', '8', '15!1', '0', '23!1', '8', '0'],
  ['printed-figure-changed', '36', '54', '18', '126', '36', '39'],
  ['tables-disagree', '0', '0', '0', '54', '0', '0'],
  ['unit-changed', '18', '18', '18', '72', '72', '12'],
  ['same-period-differs', '0', '0', '0', '0', '36', '0'],
  ['opening-differs-from-closing', '0', '0', '0', '0', '12', '0'],
  ['unusual-change', '82', '0', '0', '406', '82', '0'],
  ['repeated-figure', '71!1', '0', '0', '71!1', '71!1', '0'],
  ['column-repeated', '72', '0', '0', '72', '72', '0'],
  ['figure-after-as-of', '0', '0', '0', '0', '0', '0'],
  ['as-of-outside-period', '0', '1', '0', '1', '0', '0'],
  ['report-period-outside-plan', '0', '0', '1', '2', '3', '0'],
  ['signed-before-period', '0', '0', '0', '0', '0', '0'],
  ['unusual-month', '0', '0', '0', '0', '175+91', '0'],
  ['target-unmet', '12!6', '12!6', '0', '24!12', '12!6', '10'],
  ['behind-schedule', '0', '0', '0', '0', '0', '0'],
  ['target-worse-than-base', '5', '5', '5', '20', '5', '5'],
  ['row-missing', '1', '1', '1', '4', '4', '1'],
  ['row-duplicated', '1', '1', '1', '4', '4', '1'],
  ['row-unknown', '1', '1', '1', '4', '4', '1'],
  ['row-renamed', '1', '1', '1', '4', '4', '1'],
  ['row-moved', '1', '1', '1', '4', '4', '1'],
  ['header-changed', '1', '1', '1', '4', '4', '1'],
  ['column-missing', '1', '1', '1', '4', '4', '1'],
  ['hidden-row', '18', '18', '18', '72', '72', '13'],
];

test('every rule is in the list, in the order of the registry', () => {
  expect(expected.map(([id]) => id)).toEqual(rules.map(rule => rule.id));
});

/** Tables in which a rule finds what it needs only in part: what it could not judge, and why, is told with its cells. */
const unjudged: readonly (readonly [rule: string, ...tables: [Sample, ...Sample[]]])[] = [
  ['opening-differs-from-closing', monthReport('2024年6月').put('unemployment-insurance-participants', 'opening', 650)],
  ['unusual-change', sample('annual-monitoring').fill('unemployment-insurance-participants', { 2021: 660, 2023: 900 })],
  ['unusual-month', monthReport('2024年6月').put('unemployment-insurance-participants', 'monthActual', 655)],
  ['target-worse-than-base', sample('panel-2').put('unemployment-insurance-participants', 'target', '640—680')],
  ['year-to-date-step-differs', monthReport('2024年6月').fill('urban-new-employment', { monthActual: 7, yearToDate: 42 })],
  ['year-to-date-differs-from-months', monthReport('2024年').fill('urban-new-employment', { '1月': 7, '3月': 8, monthsTotal: 20 })],
  ['december-differs-from-year', monthReport('2024年12月').fill('urban-new-employment', { monthActual: 7, yearToDate: 85 })],
  ['cumulative-sum-differs', sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2023: 120, cumulative: '〔270〕' })],
  ['cumulative-typed-as-annual', sample('annual-monitoring').fill('urban-new-employment', { 2021: 70, 2023: 225 })],
  ['annual-typed-as-cumulative', sample('annual-monitoring').put('urban-new-employment', 'target', '完成国家下达目标').fill('urban-new-employment', { 2021: '〔70〕', 2022: '〔75〕' })],
  ['unit-slip', sample('annual-monitoring').fill('unemployment-insurance-participants', { base: '—', target: '—', 2021: 651 })],
  ['province-differs-from-units', sample('regional').fill('urban-new-employment', { provinceActual: 90, 武汉: 5 })],
  ['assigned-targets-short', ...assigned(40, '—')],
  ['unit-changed', sample('panel-2').put('unemployment-insurance-participants', 'name', '7．失业保险参保人数（期末）')],
  ['behind-schedule', sample('panel-2').asOf('2022年').put('unemployment-insurance-participants', 'actual', '〔640〕')],
];

test.each(unjudged.map(([rule, ...tables]) => ({ rule, tables })))('$rule tells where it could not judge', ({ rule, tables }) => {
  const [sheet] = workbookOf(...tables).sheets;
  const told = outcomes(rule, tables).flatMap(outcome => (outcome.verdict === 'cannotJudge' ? [outcome.places] : []));
  expect(told.length).toBeGreaterThan(0);
  for (const places of told) expect(places[0]?.sheet).toBe(sheet?.name);
});

test.each(expected)('%s', (id, ...counts) => {
  expect((Object.keys(workbooks) as Book[]).map(name => lookedAt(id, name))).toEqual(counts);
});
