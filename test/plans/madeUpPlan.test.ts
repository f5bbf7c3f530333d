/** A plan nobody has coded, from a paste to figures: every room that works for the delivered plans works for it. */
import { exportPlan, importPlan } from '../../src/domain/planExchange';
import { finishDraft, isFinished, planFromTable } from '../../src/domain/planBuilding';
import { planSheet, readPlanSheet } from '../../src/domain/planSheet';
import { repairPaste, sheetOfPaste } from '../../src/domain/pasteRepair';
import { findTables } from '../../src/domain/recognition';
import { defaultSettings, runRules } from '../../src/domain/rules';
import { recogniseTable, type CellValue, type TableSnapshot } from '../../src/domain/table';
import { templatesFor, type TableTemplate } from '../../src/domain/templates';
import type { Plan } from '../../src/domain/plan/plan';
import { plans, setWorkbookPlans, workbookPlans } from '../../src/plans';
import { sheetFrom } from '../domain/explanations/sheets';
import { call } from '../functions/excelRuntime';
import { implementation } from '../functions/implementations';
import { pastedPlan } from './madeUpPlan';

const proposal = repairPaste(pastedPlan);
const [found] = findTables(sheetOfPaste(proposal, '粘贴')).tables;
if (!found) throw new Error('no table found');
const draft = planFromTable(found, {}, { taken: plans() });
const finished = finishDraft(draft, { taken: plans() });
if (!isFinished(finished)) throw new Error(finished.map(problem => problem.message).join('\n'));
const made: Plan = finished;
const indicator = (name: string) => {
  const one = made.panels[0]?.indicators.find(candidate => candidate.name === name);
  if (!one) throw new Error(name);
  return one;
};

beforeAll(() => { expect(setWorkbookPlans([made])).toEqual([]); });
afterAll(() => { setWorkbookPlans([]); });
const plan = (): Plan => {
  const [own] = workbookPlans();
  if (!own) throw new Error('no plan');
  return own;
};

describe('from the paste to a plan', () => {
  test('nothing is left undecided, and what was changed is told', () => {
    expect([proposal.undecided, proposal.dropped.map(line => line.reason)]).toEqual([0, ['页码', '换页后重复的表头', '换页后重复的表头']]);
    expect(proposal.rows.flatMap(row => row.cells).filter(cell => cell.state === 'repaired').map(cell => cell.text)).toEqual(['指标', '“十四五”目标', '2025年基数', '2030年目标', '属性', '5．其中：农民工参加职业培训人次（万人次）']);
  });

  test('the period, the name and little to ask', () => {
    expect([made.id, made.name, made.period, made.baseYear, made.panels[0]?.label]).toEqual(['plan-2026-2030', '十五五', { start: 2026, end: 2030 }, 2025, '专栏2']);
    expect(draft.questions.map(question => [question.message, question.isRequired])).toEqual([]);
  });

  test.each<[string, Partial<ReturnType<typeof indicator>>]>([
    ['城镇新增就业人数', { kind: 'planPeriodTotal', direction: 'higherIsBetter', unit: '万人', additive: true, attribute: 'anticipatory', hold: false, group: '一、就业' }],
    ['城镇调查失业率', { kind: 'rate', direction: 'lowerIsBetter', upperLimit: 100, additive: false, hold: true }],
    ['农民工参加职业培训人次', { kind: 'planPeriodTotal', parent: 'indicator-4', decimals: 1 }],
    ['基本养老保险参保率', { kind: 'rate', attribute: 'binding', upperLimit: 100, decimals: 2 }],
    ['高、中、初级专业技术人才比例', { kind: 'structure', additive: false }],
    ['博士后研究人员年招收数', { kind: 'annualFlow', additive: true }],
    ['每万名劳动者中高技能人才', { kind: 'stock', additive: false }],
    ['劳动人事争议调解成功率', { kind: 'rate', direction: 'higherIsBetter', hold: true }],
    ['劳动人事争议仲裁结案率', { direction: 'higherIsBetter', hold: true }],
    ['欠薪案件发案数', { direction: 'lowerIsBetter', hold: false }],
    ['每年招募“三支一扶”人员', { kind: 'yearlyQuota', evaluationBasis: 'everyYear', additive: true }],
    ['企业薪酬调查样本', { kind: 'stock', hold: false }],
  ])('%s', (name, expected) => { expect(indicator(name)).toMatchObject(expected); });

  test('it goes through a file and through its sheet unchanged', () => {
    expect(importPlan(exportPlan(made))).toEqual(made);
    expect(readPlanSheet(sheetFrom(planSheet(made)))?.plan).toEqual(made);
  });
});

/** A table of the plan on a sheet, with figures typed into it. */
function laid(template: TableTemplate, variant: string, figures: readonly (readonly [indicator: string, column: string | number, value: CellValue])[] = []): TableSnapshot {
  const origin = { row: 2, column: 1 };
  const { cells } = template.build(plan(), variant, origin);
  const formulas: CellValue[][] = cells.map(row => row.map(cell => cell.value));
  const values = formulas.map(row => row.map(value => (typeof value === 'string' && value.startsWith('=') ? '' : value)));
  const sheet = { name: template.text.name, ...origin, values, formulas, numberFormats: cells.map(row => row.map(cell => cell.numberFormat ?? 'General')) };
  const read = (): TableSnapshot => recogniseTable({ plan: plan().id, panel: template.panel, template: template.id, variant }, sheet, { ...origin, rows: cells.length, columns: cells[0]?.length ?? 0 }, plan());
  const known = read();
  for (const [name, key, value] of figures) {
    const row = known.rows.find(one => one.indicator === indicator(name).id)?.row ?? -1;
    const column = known.columns.find(one => (typeof key === 'number' ? one.year === key && one.role === 'yearActual' : one.role === key || one.reportingUnit === key))?.column ?? -1;
    const [line, written] = [values[row - origin.row], formulas[row - origin.row]];
    if (!line || !written || column < 0) throw new Error(`${name} ${key}`);
    line[column - origin.column] = value;
    written[column - origin.column] = value;
  }
  return read();
}
const templates = (): readonly TableTemplate[] => templatesFor(plans()).filter(template => template.plan === made.id);
const template = (id: string): TableTemplate => { const one = templates().find(candidate => candidate.id === id); if (!one) throw new Error(id); return one; };
const judge = (table: TableSnapshot) => runRules({ sheets: [table.sheet], tables: [table] }, plans(), defaultSettings);

describe('its tables', () => {
  test('are those of any plan', () => {
    expect(templates().map(one => [one.id, one.text.name, one.variants.map(variant => variant.id).join()])).toEqual([
      ['panel-1', '专栏2', 'fill,printed'], ['annual-monitoring', '年度监测表', 'full'], ['monthly-report', '月报表', 'month,year'],
    ]);
  });

  test('are recognised whole right after insertion, without a word from the rules but that nothing is filled', () => {
    for (const one of templates()) for (const variant of one.variants) {
      const table = laid(one, variant.id);
      expect([one.id, variant.id, table.defects, table.rows.length]).toEqual([one.id, variant.id, [], 20]);
      const { findings, broken } = judge(table);
      expect([one.id, variant.id, broken, findings.filter(finding => finding.rule !== 'missing-figure').map(finding => finding.message)]).toEqual([one.id, variant.id, [], []]);
    }
  });

  test('speak of its own years', () => {
    const headers = template('annual-monitoring').build(plan(), 'full', { row: 0, column: 0 }).cells.flat().map(cell => String(cell.value));
    expect(headers.filter(value => /^20\d\d年\n完成数$/.test(value))).toEqual([2026, 2027, 2028, 2029, 2030].map(year => `${year}年\n完成数`));
    expect(headers.some(value => value.includes('2021') || value.includes('十四五时期'))).toBe(false);
  });
});

describe('its figures are checked', () => {
  const rules = (table: TableSnapshot): (readonly [string, string | undefined])[] => judge(table).findings.filter(finding => finding.rule !== 'missing-figure').map(finding => [finding.rule, finding.indicator] as const);

  test('true ones pass', () => {
    expect(rules(laid(template('annual-monitoring'), 'full', [['城镇新增就业人数', 2026, 74], ['失业保险参保人数', 2026, 751], ['城镇调查失业率', 2026, 5.1], ['基本养老保险参保率', 2026, 96.1], ['欠薪案件发案数', 2026, 380]]))).toEqual([]);
  });

  test('impossible ones are found', () => {
    const table = laid(template('annual-monitoring'), 'full', [['基本养老保险参保率', 2026, 196.1], ['补贴性职业技能培训人次', 2026, 40], ['农民工参加职业培训人次', 2026, 44], ['博士后研究人员年招收数', 2026, 912.5], ['失业保险参保人数', 2026, '7 51']]);
    expect(rules(table).map(([rule]) => rule)).toEqual(expect.arrayContaining(['rate-outside-range', 'part-above-whole', 'fractional-persons', 'unreadable-figure']));
  });

  test('a changed target is held against the plan', () => {
    expect(rules(laid(template('annual-monitoring'), 'full', [['失业保险参保人数', 'target', 870]]))).toEqual(expect.arrayContaining([['printed-figure-changed', indicator('失业保险参保人数').id]]));
  });
});

describe('its functions', () => {
  const counts: Readonly<Record<string, number>> = { PLAN: 3, INDICATORS: 2, CHECK: 4 };
  const hb = async (id: string, ...given: readonly unknown[]): Promise<unknown> => call(await implementation(id), counts[id] ?? 0, ...given);
  const whole = (): unknown[][] => planSheet(made).cells.map(row => row.map(cell => cell.value));
  /** From the headings to the last row, as far as column K or N. */
  const slice = (columns: number): unknown[][] => whole().slice(7, 28).map(row => row.slice(0, columns));

  test.each<[unknown[], unknown]>([
    [['失业保险参保人数', '目标', '十五五'], 780], [['失业保险参保人数', '目标'], 680], [['城镇新增就业人数', '基数', '“十五五”规划'], '〔402〕'], [['城镇调查失业率', '方向', '十五五'], '越低越好'], [['农民工参加职业培训人次', '类型', 'plan-2026-2030'], '五年累计'],
  ])('HB.PLAN%j is %j', async (given, expected) => { expect(await hb('PLAN', ...given)).toEqual(expected); });

  test('HB.INDICATORS lists its groups', async () => { expect(await hb('INDICATORS', '十五五', '劳动关系')).toEqual([['劳动人事争议调解成功率'], ['劳动人事争议仲裁结案率'], ['欠薪案件发案数']]); });

  test('its sheet serves as a range, whole or from the headings on', async () => {
    for (const range of [whole(), slice(11), slice(14)]) {
      expect(await hb('PLAN', '失业保险参保人数', '目标', range)).toBe(780);
      expect(await hb('PLAN', '高、中、初级专业技术人才比例', '类型', range)).toBe('结构');
      expect(await hb('PLAN', '城镇登记失业率', '目标', range)).toBe('#N/A');
      expect(await hb('PLAN', '失业保险参保人数', '完成数', range)).toBe('#N/A');
      expect((await hb('INDICATORS', range)) as unknown[][]).toHaveLength(20);
    }
  });

  test('HB.CHECK judges by its years, from name or range', async () => {
    for (const source of ['十五五', whole(), slice(14)]) {
      expect(await hb('CHECK', 751, '失业保险参保人数', 2026, source)).toBe('');
      expect(await hb('CHECK', 196.1, '基本养老保险参保率', 2026, source)).toContain('100');
      expect(await hb('CHECK', 751, '失业保险参保人数', 2021, source)).toContain('2021');
    }
  });
});
