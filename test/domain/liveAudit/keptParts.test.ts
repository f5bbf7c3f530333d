import { liveSteps, type AuditMemory, type AuditRun } from '../../../src/domain/liveAudit';
import type { Plan } from '../../../src/domain/plan/plan';
import { defaultSettings, runRules, type AuditOptions, type AuditResult, type RuleSettings } from '../../../src/domain/rules';
import { recogniseTable, type CellValue, type WorkbookSnapshot } from '../../../src/domain/table';
import { templatesFor } from '../../../src/domain/templates';
import { sheetFrom } from '../explanations/sheets';
import { smallPlan } from '../templates/smallPlan';

/** Two plans without links, so two groups that are kept or judged apart. */
const [one, other]: readonly [Plan, Plan] = [smallPlan, { ...smallPlan, id: 'second', name: '十六五' }];
const bothPlans = [one, other];

/** 专栏1 of each plan on a sheet of its own; `edit` is typed into 目标 of 养老保险参保人数. */
function workbookWith(edits: Readonly<Record<string, CellValue>> = {}): WorkbookSnapshot {
  const tables = bothPlans.map(plan => {
    const layout = templatesFor([plan]).find(template => template.id === 'panel-1')?.build(plan, 'printed', { row: 0, column: 0 });
    if (!layout) throw new Error('no 专栏1');
    const sheet = sheetFrom(layout, plan.name);
    const edit = edits[plan.id];
    const values = sheet.values.map(row => row.map((value): CellValue => (value === '330' || value === 330 ? edit ?? value : value)));
    return recogniseTable({ plan: plan.id, panel: layout.panel, template: 'panel-1', variant: 'printed' }, { ...sheet, values, formulas: values }, { row: 0, column: 0, rows: layout.cells.length, columns: layout.columnWidths.length }, plan);
  });
  return { sheets: tables.map(table => table.sheet), tables };
}

function run(workbook: WorkbookSnapshot, memory?: AuditMemory, { plans = bothPlans, settings = defaultSettings, options = {} }: { plans?: readonly Plan[]; settings?: RuleSettings; options?: AuditOptions } = {}): AuditRun {
  const steps = liveSteps(workbook, plans, settings, options, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const edited = { small: '33O' };

/** Places that could not be judged come group by group, in no order of their own. */
const said = ({ cannotJudge, ...result }: AuditResult) => ({ ...result, cannotJudge: cannotJudge.map(each => JSON.stringify(each)).sort() });
const whole = (edits: Readonly<Record<string, CellValue>>) => said(runRules(workbookWith(edits), bothPlans, defaultSettings));

test('the groups together say what one run over everything says', () => {
  const { result } = run(workbookWith(edited));
  expect(said(result)).toEqual(whole(edited));
  expect(result.cannotJudge.length).toBeGreaterThan(0);
  expect(result.findings.length).toBeGreaterThan(0);
  expect(result.counts.pass).toBeGreaterThan(0);
  expect(result.counts.fail).toBe(result.findings.length);
});

test('nothing edited, nothing judged again; a group with an edit is judged again, the other kept', () => {
  const before = run(workbookWith());
  expect(before.judgedTables).toBe(2);
  const after = run(workbookWith(), before.memory);
  expect([after.judgedTables, after.result]).toEqual([0, before.result]);
  const again = run(workbookWith(edited), before.memory);
  expect([again.judgedTables, said(again.result)]).toEqual([1, whole(edited)]);
  expect(again.memory.parts.get('second')).toBe(before.memory.parts.get('second'));
  expect(again.memory.outcomes).toBe(before.memory.outcomes);
});

test('a table that is as it was stays the earlier reading', () => {
  const before = run(workbookWith());
  const { memory } = run(workbookWith(edited), before.memory);
  expect(memory.workbook.tables.map((table, at) => table === before.memory.workbook.tables[at])).toEqual([false, true]);
});

test('plans read again that say the same are the same plans', () => {
  const { memory } = run(workbookWith());
  expect(run(workbookWith(), memory, { plans: JSON.parse(JSON.stringify(bothPlans)) as readonly Plan[] }).judgedTables).toBe(0);
});

test.each<[string, { plans?: readonly Plan[]; settings?: RuleSettings; options?: AuditOptions }, number]>([
  ['other plans', { plans: [one, { ...other, name: '十七五' }] }, 2], ['a plan more', { plans: [...bothPlans, { ...smallPlan, id: 'third' }] }, 2], ['a plan fewer', { plans: [one] }, 1],
  ['another measure', { settings: { ...defaultSettings, unusualChange: defaultSettings.unusualChange * 2 } }, 2], ['one sheet alone', { options: { sheets: ['十五五'] } }, 2],
])('with %s nothing that was found holds', (_what, given, judged) => {
  const { memory } = run(workbookWith());
  expect(run(workbookWith(), memory, given).judgedTables).toBe(judged);
});
