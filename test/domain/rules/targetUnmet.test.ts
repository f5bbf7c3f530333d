import { defaultSettings, rules } from '../../../src/domain/rules';
import { planById, plans } from '../../../src/plans';
import { failure, messages, outcomes, reasons, sample, verdicts, workbookOf } from './sample';
import type { CellValue } from '../../../src/domain/table';
import type { Sample } from './sample';

const rule = 'target-unmet';
const [insured, jobs, jobless, structure] = ['unemployment-insurance-participants', 'urban-new-employment', 'surveyed-urban-unemployment-rate', 'professional-technical-talent-structure'] as const;
const actual = (written: CellValue, target?: CellValue): Sample => {
  const table = sample('panel-2').put(insured, 'actual', written);
  return target === undefined ? table : table.put(insured, 'target', target);
};

describe(rule, () => {
  test('the printed 专栏1 met its targets', () => {
    expect(verdicts(rule, sample('panel-1', 'printed')).filter(each => !each.startsWith('pass'))).toEqual([]);
  });

  test('a binding shortfall is a query with the gap', () => {
    expect(messages(rule, actual(640.5))).toEqual(['第7行 失业保险参保人数（约束性指标） 640.5（F13）未达到目标 680，差 39.5。请核对；属实的请写审核说明。']);
    expect(failure(rule, actual(640.5)).severity).toBeUndefined();
    expect(failure(rule, actual(640.5))).toMatchObject({ indicator: insured, places: [{ sheet: '专栏2', row: 12, column: 5 }] });
    expect(verdicts(rule, actual(680))).toEqual(['pass F13']);
    expect(messages(rule, actual(679.99))[0]).toContain('差 0.01。');
  });

  test('bounds by their own sign; on the very limit there is no gap to tell', () => {
    const rate = (written: number) => sample('panel-2').put('registered-urban-unemployment-rate', 'actual', written);
    expect(messages(rule, rate(5))).toEqual(['第3行 城镇登记失业率 5（F8）未达到目标 ＜5。请核对；属实的请写审核说明。']);
    expect(messages(rule, rate(5.5))).toEqual(['第3行 城镇登记失业率 5.5（F8）未达到目标 ＜5，差 0.5。请核对；属实的请写审核说明。']);
    expect(messages(rule, rate(4.99))).toEqual([]);
  });

  test('a total is the sum of its years, judged when the period is over', () => {
    const years = { 2021: 70, 2022: 60, 2023: 60, 2024: 60 };
    expect(outcomes(rule, [sample('annual-monitoring').fill(jobs, years)])).toEqual([]);
    const table = sample('annual-monitoring').fill(jobs, { ...years, 2025: 60 });
    expect(messages(rule, table)).toEqual(['第1行 城镇新增就业人数 〔310〕（H6）未达到目标 〔350〕，差 40。请核对；属实的请写审核说明。']);
    expect(verdicts(rule, table)).toEqual(['fail H6、D6、E6、F6、G6']);
    expect(verdicts(rule, sample('annual-monitoring').put(insured, 2024, 640).put(insured, 2025, 650))).toEqual(['fail H13']);
  });

  test('a plain sum typed for 〔〕 is still the figure of the period', () => {
    expect(messages(rule, sample('panel-2').put(jobs, 'actual', 270))).toEqual(['第1行 城镇新增就业人数 〔270〕（F6）未达到目标 〔350〕，差 80。请核对；属实的请写审核说明。']);
    expect(messages(rule, sample('panel-2').put(jobs, 'actual', 270).put(jobs, 'target', 350))[0]).toContain(' 270（F6）未达到目标 350，');
  });

  test.each([['2025年6月', 0], ['2025年11月', 0], ['2025年', 1], ['2026年3月', 1], ['2024年', 0], ['', 1]])('before the end of the period nothing is unmet yet: 截至期 %s', (asOf, found) => {
    expect(messages(rule, sample('annual-monitoring').put(insured, 2025, 640).asOf(asOf))).toHaveLength(found);
    expect(messages(rule, actual(640).asOf(asOf))).toHaveLength(found);
  });

  test('a year before the last is not the end, whatever 截至期 says', () => {
    expect(outcomes(rule, [sample('annual-monitoring').put(insured, 2024, 640).asOf('2025年')])).toEqual([]);
  });

  test('one fault, one finding: a figure that is itself wrong is not said to miss its target as well', () => {
    expect(outcomes(rule, [sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: -60, 2025: 60 })])).toEqual([]);
    for (const written of [0.955, 9.55, -95, { value: 0.9, numberFormat: '0%' }]) expect(outcomes(rule, [sample('panel-2').put('basic-pension-participation-rate', 'actual', written)])).toEqual([]);
  });

  test.each<readonly [string, CellValue, CellValue]>([['no figure', '', 680], ['— as figure', '—', 680], ['no target', 640, '—'], ['a blank target', 640, ''], ['an unreadable target', 640, '68 0']])('silent: %s', (_what, written, target) => {
    expect(outcomes(rule, [actual(written, target)])).toEqual([]);
  });

  test('words and proportions as target cannot be judged, nor can limits and ranges as figure', () => {
    expect(reasons(rule, sample('panel-1', 'fill').put(structure, 'actual', '1∶4∶5'))).toEqual(['目标是文字或比例，不能判断是否达标']);
    expect(reasons(rule, actual(640, '完成国家下达目标'))).toEqual(['目标是文字或比例，不能判断是否达标']);
    for (const written of ['约640', '640—660', '6 40']) expect(reasons(rule, actual(written))).toEqual(['完成数不是一个确定的数，不能判断是否达标']);
    expect(verdicts(rule, actual('约640'))).toEqual(['cannotJudge F13']);
  });

  test('of a limit that lower figures keep: 6 is not below 6', () => {
    expect(messages(rule, sample('panel-2').put(jobless, 'actual', 6))).toEqual(['第2行 城镇调查失业率 6（F7）未达到目标 ＜6。请核对；属实的请写审核说明。']);
  });
});

/** What is said of a table laid by a template of that name, with 左右 so wide. */
function judged(one: Sample, template: string, approximateWidth = 0.5): string[] {
  const [laid] = workbookOf(one).tables;
  const plan = laid && planById(laid.plan);
  if (!laid || !plan) throw new Error('no table');
  const table = { ...laid, template };
  const context = { table, workbook: { tables: [table], sheets: [table.sheet] }, plan, plans: plans(), settings: { ...defaultSettings, approximateWidth }, judged: [table] };
  return [...rules.find(candidate => candidate.id === rule)?.check(context) ?? []].map(outcome => outcome.verdict);
}

test('a table of the user’s own without 截至期 is no report on the plan', () => {
  expect([judged(sample('annual-monitoring').put(insured, 2025, 640), 'adopted'), judged(sample('annual-monitoring').put(insured, 2024, 640), 'adopted')]).toEqual([['fail'], []]);
  expect([judged(actual(640), 'panel-2'), judged(actual(640), 'adopted'), judged(actual(640).asOf('2025年'), 'adopted')]).toEqual([['fail'], [], ['fail']]);
});

test('左右 is as wide as the settings say', () => {
  expect([judged(actual(679, '680左右'), 'panel-2'), judged(actual(679, '680左右'), 'panel-2', 1)]).toEqual([['fail'], ['pass']]);
});
