/** What stands between a broken file in seeds/ and everybody who calculates from it: the build and the tests run these checks. */
import { checkLinks } from '../domain/plan/links';
import type { Plan } from '../domain/plan/plan';
import { isPlan, readPlan, type PlanProblem } from '../domain/plan/readPlan';
import { readReportingUnits, type ReportingUnit } from '../domain/plan/reportingUnit';

type Files = Readonly<Record<string, unknown>>;

/** A broken built-in file is our own fault: nothing may be calculated from it. */
const refuse = (file: string, problems: readonly PlanProblem[]): never => {
  throw new Error([file, ...problems.map(problem => problem.message)].join('\n'));
};

/** Reads and checks plan files, links between them included. Throws with every problem where one is broken. */
export function loadPlans(files: Files): readonly Plan[] {
  const loaded = Object.entries(files).map(([file, json]) => {
    const reading = readPlan(json);
    return isPlan(reading) ? reading : refuse(file, reading);
  });
  const brokenLinks = checkLinks(loaded);
  return brokenLinks.length > 0 ? refuse(Object.keys(files).join(', '), brokenLinks) : loaded;
}

/** Reads and checks the file of reporting units. Throws with every problem where it is broken. */
export function loadUnits(files: Files): readonly ReportingUnit[] {
  return Object.entries(files).flatMap(([file, json]) => {
    const reading = readReportingUnits(json);
    return 'units' in reading ? reading.units : refuse(file, reading);
  });
}
