import fc from 'fast-check';
import { liveSteps, type AuditMemory, type AuditRun } from '../../../src/domain/liveAudit';
import { planGroups } from '../../../src/domain/liveAudit/planGroups';
import { defaultSettings, runRules } from '../../../src/domain/rules';
import { recogniseTable, type CellValue, type WorkbookSnapshot } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { builtTable } from '../templates/builtTables';
import { sheetFrom } from '../explanations/sheets';

const tables = [['panel-1', 'printed'], ['panel-2', 'fill'], ['annual-monitoring', 'full'], ['works', 'full']] as const;

interface Edit { readonly table: number; readonly row: number; readonly column: number; readonly value: CellValue }

/** The four tables of one workbook with some cells typed over. */
function workbookWith(edits: readonly Edit[]): WorkbookSnapshot {
  const read = tables.map(([id, variant], at) => {
    const layout = builtTable(id, variant);
    const sheet = sheetFrom(layout);
    const own = edits.filter(edit => edit.table === at);
    const typed = (matrix: readonly (readonly CellValue[])[]) => matrix.map((line, row) => line.map((value, column) => own.filter(edit => edit.row === row && edit.column === column).at(-1)?.value ?? value));
    const plan = planById(layout.plan);
    if (!plan) throw new Error(layout.plan);
    const edited = { ...sheet, values: typed(sheet.values), formulas: typed(sheet.formulas) };
    return recogniseTable({ plan: layout.plan, panel: layout.panel, template: id, variant }, edited, { row: 0, column: 0, rows: layout.cells.length, columns: layout.columnWidths.length }, plan);
  });
  return { sheets: read.map(table => table.sheet), tables: read };
}

function run(workbook: WorkbookSnapshot, memory?: AuditMemory, sheets?: readonly string[]): AuditRun {
  const steps = liveSteps(workbook, plans(), defaultSettings, sheets ? { sheets } : {}, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const edit = fc.record({ table: fc.nat(3), row: fc.integer({ min: 4, max: 26 }), column: fc.integer({ min: 1, max: 8 }), value: fc.constantFrom<CellValue>('', '—', 651, 95.2, '〔270〕', '〔270', '＜5', '#N/A', -3) });

test('whatever is edited, checking only what it concerns finds what checking everything finds', () => {
  fc.assert(fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { minLength: 1, maxLength: 2 }), (earlier, now) => {
    const { memory } = run(workbookWith(earlier));
    const workbook = workbookWith([...earlier, ...now]);
    const { result } = run(workbook, memory);
    const whole = runRules(workbook, plans(), defaultSettings);
    expect(result.findings).toEqual(whole.findings);
    expect(result.counts).toEqual(whole.counts);
  }), { numRuns: 40 });
});

test('an edit of the works leaves the panels alone, one of a panel concerns every table linked to it, none concerns nothing', () => {
  const { memory, judgedTables } = run(workbookWith([]));
  expect(judgedTables).toBe(4);
  const touched = (changed: Edit) => run(workbookWith([changed]), memory).judgedTables;
  expect(run(workbookWith([]), memory).judgedTables).toBe(0);
  expect(touched({ table: 3, row: 6, column: 4, value: '已启动' })).toBe(1);
  expect(touched({ table: 0, row: 6, column: 1, value: 99 })).toBe(3);
});

test('one sheet alone is followed like the whole', () => {
  const { memory } = run(workbookWith([]), undefined, ['专栏2']);
  const workbook = workbookWith([{ table: 1, row: 11, column: 5, value: '95。2' }]);
  expect(run(workbook, memory, ['专栏2']).result.findings).toEqual(runRules(workbook, plans(), defaultSettings, { sheets: ['专栏2'] }).findings);
});

test('plans linked by their indicators are one group, in either direction', () => {
  expect(planGroups(plans()).map(group => [...group].sort())).toEqual(expect.arrayContaining([['hubei-13th', 'hubei-14th']]));
  expect(planGroups(plans()).flat().sort()).toEqual(plans().map(plan => plan.id).sort());
  expect(planGroups([...plans()].reverse()).flat()).toHaveLength(plans().length);
});
