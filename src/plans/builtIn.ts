/** The plans delivered with the product, as they were checked when it was built: nobody waits for that again when Excel opens. */
import type { Plan } from '../domain/plan/plan';
import type { ReportingUnit, ReportingUnits } from '../domain/plan/reportingUnit';
import { planFiles, regionsFile } from './planFiles';

const units = (Object.values(regionsFile) as ReportingUnits[]).flatMap(file => file.units);

/** 填报单位 in the order of the national division codes; 省本级, which is optional, comes last. */
export const reportingUnits = (): readonly ReportingUnit[] => units;

/** Every plan delivered with the product, older first. */
export const builtInPlans: readonly Plan[] = (Object.values(planFiles) as Plan[]).map(plan => ({ ...plan, reportingUnits: units }));
