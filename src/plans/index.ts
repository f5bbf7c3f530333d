/** The one room that knows the files in seeds/. To add a plan: one import, one entry in `planFiles`. */
import hubei13th from '../../seeds/hubei-13th/plan.json';
import hubei14th from '../../seeds/hubei-14th/plan.json';
import hubei14thWorks from '../../seeds/hubei-14th-works/plan.json';
import regions from '../../seeds/regions.json';
import { checkLinks } from '../domain/plan/links';
import type { Plan } from '../domain/plan/plan';
import { isPlan, readPlan, type PlanProblem } from '../domain/plan/readPlan';
import { readReportingUnits, type ReportingUnit } from '../domain/plan/reportingUnit';
import { text } from './text';

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
const builtIn = loadPlans(planFiles).map(plan => ({ ...plan, reportingUnits: units }));

/** Every plan delivered with the product, older first. */
export const plans = (): readonly Plan[] => builtIn;

export const planById = (id: string): Plan | undefined => builtIn.find(plan => plan.id === id);

/** By its short name as a person writes it: 十四五, “十四五”, 十四五规划, or by its full title. */
export function planByName(written: string): Plan | undefined {
  const bare = written.replace(/[\s\u201c\u201d"'\u300a\u300b]/g, '');
  const same = (name: string): boolean => name.replace(/[\s\u201c\u201d]/g, '') === bare;
  return builtIn.find(plan => same(plan.name) || same(plan.name + text.planSuffix) || same(plan.title) || plan.id === bare);
}

/** 填报单位 in the order of the national division codes; 省本级, which is optional, comes last. */
export const reportingUnits = (): readonly ReportingUnit[] => units;
