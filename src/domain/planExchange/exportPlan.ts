import type { Indicator, Panel, Plan } from '../plan/plan';

/** The order in which the fields of a plan file are read by people; fields that are not there are left out. */
const planFields = ['id', 'name', 'title', 'document', 'period', 'baseYear', 'panels'] as const satisfies readonly (keyof Plan)[];
const panelFields = ['id', 'label', 'title', 'place', 'nameHeader', 'columns', 'groups', 'note', 'indicators'] as const satisfies readonly (keyof Panel)[];
const indicatorFields = [
  'id', 'number', 'name', 'printedName', 'unit', 'group', 'kind', 'direction', 'attribute', 'additive', 'decimals', 'parent', 'upperLimit', 'evaluationBasis', 'span', 'remark', 'hold', 'cells', 'link', 'discrepancies', 'place',
] as const satisfies readonly (keyof Indicator)[];

const inOrder = <Subject extends object>(subject: Subject, fields: readonly (keyof Subject)[]): Record<string, unknown> =>
  Object.fromEntries(fields.filter(field => subject[field] !== undefined).map(field => [field, subject[field]]));

/**
 * A plan as the text of a plan file, in the format of seeds/. 填报单位 belong to whoever loads the plan and stay out.
 * `importPlan` gives the same plan back.
 */
export function exportPlan(plan: Plan): string {
  const panels = plan.panels.map(panel => ({ ...inOrder(panel, panelFields), indicators: panel.indicators.map(indicator => inOrder(indicator, indicatorFields)) }));
  return `${JSON.stringify({ ...inOrder(plan, planFields), panels }, null, 2)}\n`;
}
