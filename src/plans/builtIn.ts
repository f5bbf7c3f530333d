/** The one file that knows the files in seeds/. To add a plan: one import, one entry in `planFiles`. */
import hubei13th from '../../seeds/hubei-13th/plan.json';
import hubei14th from '../../seeds/hubei-14th/plan.json';
import hubei14thWorks from '../../seeds/hubei-14th-works/plan.json';
import regions from '../../seeds/regions.json';
import { checkLinks } from '../domain/plan/links';
import type { Plan } from '../domain/plan/plan';
import { isPlan, readPlan, type PlanProblem } from '../domain/plan/readPlan';
import { readReportingUnits, type ReportingUnit } from '../domain/plan/reportingUnit';

const planFiles: Readonly<Record<string, unknown>> = {
  'seeds/hubei-13th/plan.json': hubei13th,
  'seeds/hubei-14th/plan.json': hubei14th,
  'seeds/hubei-14th-works/plan.json': hubei14thWorks,
};

/** A broken built-in file is our own fault: nothing may be calculated from it. */
const refuse = (file: string, problems: readonly PlanProblem[]): never => {
  throw new Error([file, ...problems.map(problem => problem.message)].join('\n'));
};

/** Reads and checks plan files, links between them included. Throws with every problem where one is broken. */
export function loadPlans(files: Readonly<Record<string, unknown>>): readonly Plan[] {
  const loaded = Object.entries(files).map(([file, json]) => {
    const reading = readPlan(json);
    return isPlan(reading) ? reading : refuse(file, reading);
  });
  const brokenLinks = checkLinks(loaded);
  return brokenLinks.length > 0 ? refuse(Object.keys(files).join(', '), brokenLinks) : loaded;
}

function loadUnits(json: unknown): readonly ReportingUnit[] {
  const reading = readReportingUnits(json);
  return 'units' in reading ? reading.units : refuse('seeds/regions.json', reading);
}

const units = loadUnits(regions);

/** 填报单位 in the order of the national division codes; 省本级, which is optional, comes last. */
export const reportingUnits = (): readonly ReportingUnit[] => units;

/** Every plan delivered with the product, older first. */
export const builtInPlans: readonly Plan[] = loadPlans(planFiles).map(plan => ({ ...plan, reportingUnits: units }));
