import type { PlanProblem, Report } from './fieldChecks';
import type { Plan } from './plan';
import { planShape } from './planShape';
import { checkSense } from './planSense';
import { text } from './text';

export type { PlanProblem } from './fieldChecks';

/**
 * Reads a plan file: is every field there, of the right kind, and does the plan agree with itself?
 * Gives the plan, or every problem found, each naming the indicator (专栏2 第9行“…”) and the field.
 * Shape comes first: only a plan of the right shape is asked whether it makes sense.
 * @example readPlan({}) → [{ where: '规划文件', field: 'id', message: '规划文件的 id 没有写，请补上。' }, …]
 */
export function readPlan(json: unknown): Plan | readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report: Report = ({ where, field }, complaint) => { problems.push({ where, field, message: text.message(where, field, complaint) }); };
  planShape(json, { where: text.planFile, field: '' }, report);
  if (problems.length > 0) return problems;
  const plan = json as Plan;
  checkSense(plan, report);
  return problems.length > 0 ? problems : plan;
}

/** Tells the two answers of `readPlan` apart. */
export const isPlan = (reading: Plan | readonly PlanProblem[]): reading is Plan => !Array.isArray(reading);
