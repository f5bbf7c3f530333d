import type { PlanProblem } from './fieldChecks';
import type { ColumnRole, Indicator, IndicatorLink, Panel, Plan } from './plan';
import { rowName } from './planSense';
import { text } from './text';

export interface LinkedCell { readonly plan: Plan; readonly panel: Panel; readonly indicator: Indicator; readonly cell: ColumnRole }

/** Two printed cells that must say the same, with the prepared 审核说明 where the printed plans themselves differ. */
export interface LinkedPair { readonly here: LinkedCell; readonly there: LinkedCell; readonly explanation?: string }

/** An indicator of a plan with its panel, by id. */
export function findIndicator(plan: Plan, id: string): { readonly panel: Panel; readonly indicator: Indicator } | undefined {
  for (const panel of plan.panels) {
    const indicator = panel.indicators.find(candidate => candidate.id === id);
    if (indicator) return { panel, indicator };
  }
  return undefined;
}

/**
 * Which printed cells of these plans must agree? A link is written once, in the later plan; read it from either end.
 * 专栏1→专栏2: 2020年完成数 = 2020年基数, “十三五”规划目标 = “十三五”目标; eight indicators, sixteen pairs.
 */
export function linkedPairs(plans: readonly Plan[]): readonly LinkedPair[] {
  return plans.flatMap(plan => plan.panels.flatMap(panel => panel.indicators.flatMap(indicator => pairsOf(plans, { plan, panel, indicator }))));
}

function pairsOf(plans: readonly Plan[], end: Omit<LinkedCell, 'cell'>): readonly LinkedPair[] {
  const { link, discrepancies = [] } = end.indicator;
  const plan = plans.find(candidate => candidate.id === link?.plan);
  const found = plan && link && findIndicator(plan, link.indicator);
  if (!found) return [];
  return link.cells.map(([here, there]) => {
    const explanation = discrepancies.find(discrepancy => discrepancy.cell === here)?.explanation;
    return { here: { ...end, cell: here }, there: { plan, ...found, cell: there }, ...(explanation === undefined ? {} : { explanation }) };
  });
}

/** Every link that names a plan, an indicator or a cell that is not there. */
export function checkLinks(plans: readonly Plan[]): readonly PlanProblem[] {
  return plans.flatMap(plan => plan.panels.flatMap(panel => panel.indicators.flatMap(indicator => {
    const where = rowName(panel, indicator);
    const complaints = indicator.link ? linkComplaints(plans, indicator, indicator.link) : [];
    return complaints.map(complaint => ({ where, field: 'link', message: text.message(where, 'link', complaint) }));
  })));
}

function linkComplaints(plans: readonly Plan[], indicator: Indicator, link: IndicatorLink): readonly string[] {
  const plan = plans.find(candidate => candidate.id === link.plan);
  if (!plan) return [text.linkUnknownPlan(link.plan)];
  const there = findIndicator(plan, link.indicator)?.indicator;
  if (!there) return [text.linkUnknownIndicator(link.plan, link.indicator)];
  const ends = link.cells.flatMap(([here, other]) => [{ end: indicator, role: here }, { end: there, role: other }]);
  return ends.filter(({ end, role }) => end.cells[role] === undefined).map(({ end, role }) => text.linkCellUnknown(end.name, role));
}
