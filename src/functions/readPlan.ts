import type { Problem } from '../domain/figure';
import type { Plan } from '../domain/plan/plan';
import type { NoAnswer } from '../domain/measures';
import { planByName, plans } from '../plans';
import { cellsOf } from './cells';
import { notFound } from './notFound';
import { planOfRange } from './planOfRange';
import { argumentText, functionText, planTokens } from './text';

const planNames = (): string => plans().map((plan) => plan.name).join('、');

/** The plan an argument means: 十四五 where it is blank, another by its name, or the range of a sheet. */
export function readPlan(argument: unknown): Plan | NoAnswer | Problem {
  const cells = cellsOf(argument);
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) {
    return planOfRange(cells) ?? { kind: 'problem', code: 'no-plan-range', written: '', message: functionText.inArgument(argumentText.plan, functionText.planRangeWithoutNames) };
  }
  const cell = cells[0]?.[0];
  const written = cell == null ? '' : String(cell).trim();
  return planByName(written === '' ? planTokens.defaultPlan : written) ?? notFound(functionText.planUnknown(written, planNames()));
}
