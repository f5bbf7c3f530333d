import { isProblem, parseFigure } from '../domain/figure';
import type { Problem } from '../domain/figure';
import type { ColumnRole, Indicator } from '../domain/plan/plan';
import { inArgument } from './cells';
import { notFound } from './notFound';
import type { Outcome } from './overRecords';
import { argumentText, functionText, planTokens } from './text';

/** What can be asked of an indicator. */
export type PlanItem = keyof typeof planTokens.items;

export function readItem(cell: unknown): PlanItem | Problem {
  const written = cell == null ? '' : String(cell).trim();
  if (written === '') return 'target';
  const item = (Object.keys(planTokens.items) as PlanItem[]).find((key) => planTokens.items[key] === written);
  return item ?? inArgument({ kind: 'problem', code: 'item-unknown', written, message: functionText.itemUnknown(written, Object.values(planTokens.items).join('、')) }, argumentText.item);
}

/** A number where the plan prints a plain number, else the printed text with its notation. */
function printed(indicator: Indicator, role: ColumnRole, item: PlanItem): Outcome {
  const text = indicator.cells[role];
  if (text === undefined) return notFound(functionText.itemAbsent(indicator.name, planTokens.items[item]));
  const figure = parseFigure(text);
  const isPlain = !isProblem(figure) && figure.kind === 'number' && !figure.planPeriodCumulative && figure.unit === undefined && figure.mark === undefined && figure.basis === undefined && figure.remark === undefined;
  return isPlain ? figure.value : text;
}

/** One item of an indicator as a cell shows it. */
export function itemOf(indicator: Indicator, item: PlanItem): Outcome {
  switch (item) {
    case 'target': case 'base': case 'previousTarget': case 'actual': case 'attribute': return printed(indicator, item, item);
    case 'unit': return indicator.unit;
    case 'group': return indicator.group;
    case 'direction': return planTokens.directions[indicator.direction];
    case 'kind': return planTokens.kinds[indicator.kind];
  }
}
