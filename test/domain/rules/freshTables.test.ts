import { defaultSettings, runRules } from '../../../src/domain/rules';
import { recogniseTable } from '../../../src/domain/table';
import type { CellValue, TableSnapshot } from '../../../src/domain/table';
import { templatesFor } from '../../../src/domain/templates';
import type { TableTemplate } from '../../../src/domain/templates';
import { planById, plans } from '../../../src/plans';

/** A table as Excel would read it just after insertion, at some other place of the sheet. */
function inserted(template: TableTemplate, variant: string): TableSnapshot {
  const plan = planById(template.plan);
  if (!plan) throw new Error(template.plan);
  const origin = { row: 3, column: 2 };
  const { cells } = template.build(plan, variant, origin);
  const formulas: CellValue[][] = cells.map(row => row.map(cell => cell.value));
  const values = formulas.map(row => row.map(value => (typeof value === 'string' && value.startsWith('=') ? '' : value)));
  const numberFormats = cells.map(row => row.map(cell => cell.numberFormat ?? 'General'));
  const sheet = { name: template.text.name, ...origin, values, formulas, numberFormats };
  return recogniseTable({ plan: plan.id, panel: template.panel, template: template.id, variant }, sheet, { ...origin, rows: cells.length, columns: cells[0]?.length ?? 0 }, plan);
}

const every = templatesFor(plans()).flatMap(template => template.variants.map(variant => [`${template.plan} ${template.id} ${variant.id}`, template, variant.id] as const));

test.each(every)('%s: recognised whole and quiet right after insertion', (_name, template, variant) => {
  const table = inserted(template, variant);
  expect(table.defects).toEqual([]);
  const panel = planById(template.plan)?.panels.find(candidate => candidate.id === template.panel);
  expect(table.rows.length).toBe(panel?.indicators.length);
  const { findings, broken } = runRules({ sheets: [table.sheet], tables: [table] }, plans(), defaultSettings);
  expect(broken).toEqual([]);
  const unexplained = findings.filter(finding => finding.preparedExplanation === undefined);
  expect(unexplained.filter(finding => finding.rule !== 'missing-figure').map(finding => finding.message)).toEqual([]);
  expect(unexplained.length).toBeLessThanOrEqual(1);
  for (const finding of unexplained) expect(finding.severity).toBe('hint');
});
