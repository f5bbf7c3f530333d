/** Every table the product can lay. To add one: a file that exports a `TableTemplate`, and one entry here. */
import type { Plan } from '../plan/plan';
import { annualMonitoringTable } from './annualMonitoring';
import { generalTables } from './generalTables';
import { monthlyReport } from './monthlyReport';
import { panel1 } from './panel1';
import { panel2 } from './panel2';
import { regional } from './regional';
import type { TableTemplate } from './template';
import { works } from './works';

export type { CellLook, LayoutCell, Prompt, TableLayout, TableTemplate, TemplateVariant } from './template';

/** Tables with words of their own. */
export const templates: readonly TableTemplate[] = [panel2, annualMonitoringTable, monthlyReport, regional, works, panel1];

/** The tables of these plans: those with words of their own, and for a plan that is only data the general ones. */
export function templatesFor(plans: readonly Plan[]): readonly TableTemplate[] {
  const added = plans.filter(plan => !templates.some(template => template.plan === plan.id));
  return [...templates.filter(template => plans.some(plan => plan.id === template.plan)), ...added.flatMap(generalTables)];
}
