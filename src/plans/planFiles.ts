/** The one file that knows the files in seeds/. To add a plan: one import, one entry here. */
import hubei13th from '../../seeds/hubei-13th/plan.json';
import hubei14th from '../../seeds/hubei-14th/plan.json';
import hubei14thWorks from '../../seeds/hubei-14th-works/plan.json';
import regions from '../../seeds/regions.json';

/** The delivered plans by file, older first. */
export const planFiles: Readonly<Record<string, unknown>> = {
  'seeds/hubei-13th/plan.json': hubei13th,
  'seeds/hubei-14th/plan.json': hubei14th,
  'seeds/hubei-14th-works/plan.json': hubei14thWorks,
};

export const regionsFile: Readonly<Record<string, unknown>> = { 'seeds/regions.json': regions };
