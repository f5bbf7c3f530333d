import type { Plan } from '../../../domain/plan/plan';
import { comparePlans, comparisonSheet } from '../../../domain/planExchange';
import { perform, report } from '../../session/perform';
import { plansWords } from './plansWords';
import type { PlansState } from './plansState';

/** Writes what the newer plan changes in the older one to a sheet of its own, indicator by indicator. */
export async function writeComparison({ session }: PlansState, older: Plan, newer: Plan): Promise<void> {
  report(session, await perform(session, plansWords.value.comparing, () => session.port.putRecord(origin => comparisonSheet(comparePlans(older, newer), origin), undefined, 'show')));
}
