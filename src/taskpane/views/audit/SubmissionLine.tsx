import { words } from '../../language';
import { Icon } from '../../parts/Icon';
import type { AuditReport } from './auditReport';

/** 提交前审核 in one line: may what was audited be submitted, and if not, what is missing. */
export function SubmissionLine({ last }: { readonly last: AuditReport }) {
  const { mayBeSubmitted, queries } = last.submission;
  const verdict = mayBeSubmitted ? words.value.submittable(queries) : words.value.notSubmittable(last.submission);
  return <p class="submission"><Icon name={mayBeSubmitted ? 'done' : 'error'} /><span>{words.value.submission(words.value.subjects[last.scope], verdict)}</span></p>;
}
