import { words } from '../../language';
import type { AuditState } from '../audit/auditState';
import { extentLine } from '../audit/auditWords';
import { SubmissionLine } from '../audit/SubmissionLine';

/** What the last audit said of the figures: a file without a broken formula may still be one that must not go out. */
export function AuditStanding({ state }: { readonly state: AuditState }) {
  const last = state.report.value;
  if (!last || last.extent.tables === 0) return <p class="note">{words.value.notAuditedYet}</p>;
  return (
    <>
      <p class="note">{extentLine(last)}</p>
      <SubmissionLine last={last} />
      {state.isStale.value && <p class="note">{words.value.auditedBefore}</p>}
    </>
  );
}
