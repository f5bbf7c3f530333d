import type { AuditResult, Place } from '../../../domain/rules/rule';

/** Everything one reason kept from being judged. */
export interface UnjudgedReason { readonly reason: string; readonly places: readonly Place[] }

/** What could not be judged, by reason, in the order in which the reasons came up; each place once. */
export function unjudgedByReason(cannotJudge: AuditResult['cannotJudge']): readonly UnjudgedReason[] {
  const byReason = new Map<string, Map<string, Place>>();
  for (const { reason, places } of cannotJudge) {
    const known = byReason.get(reason) ?? new Map<string, Place>();
    for (const place of places) known.set(`${place.row},${place.column},${place.sheet}`, place);
    byReason.set(reason, known);
  }
  return [...byReason].map(([reason, places]) => ({ reason, places: [...places.values()] }));
}
