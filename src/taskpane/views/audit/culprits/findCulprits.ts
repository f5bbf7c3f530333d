import { culpritSteps, type CulpritGroup } from '../../../../domain/rules';
import type { ExplainedFinding } from '../../../../domain/explanations';
import { plans } from '../../../../plans';
import { runSliced } from '../../../session/runSliced';
import type { AuditReport } from '../auditReport';

/** What has been explained is true: it puts no figure in doubt. */
const isOpen = ({ explained }: ExplainedFinding): boolean => explained === undefined || explained.state === 'lapsed';

/**
 * The likely culprits behind the findings of a report that hang together, in slices that leave the page free.
 * A finding that stands alone names its cell itself. Undefined where another report came in the meantime.
 */
export async function findCulprits({ findings, snapshot, settings }: AuditReport, isCancelled: () => boolean): Promise<readonly CulpritGroup[] | undefined> {
  const groups = await runSliced(culpritSteps(findings.filter(isOpen), snapshot, plans(), settings.thresholds), { isCancelled, onSlice: () => undefined });
  return groups?.filter(group => group.findings.length > 1 && group.culprits.length > 0);
}
