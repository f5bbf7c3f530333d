import type { ConversionKind, ConversionScope } from '../../../excel/conversion';
import { words } from '../../language';
import { Choice } from '../../parts/Choice';
import { keepFocus } from '../../parts/keepFocus';
import { singleClick } from '../../parts/singleClick';
import type { AuditState } from '../audit/auditState';
import { AuditStanding } from './AuditStanding';
import { PreviewPart } from './PreviewPart';
import { SendingFindings } from './SendingFindings';
import { checkSending, previewConversion, type SendingState } from './sendingState';

/** 发送: what would break at the receiver's, and the ways out of HB formulas and back. */
export function SendingView({ state, audit }: { readonly state: SendingState; readonly audit: AuditState }) {
  const isBusy = state.session.isSlow.value;
  const check = async (): Promise<void> => { await checkSending(state); keepFocus('#check-sending'); };
  return (
    <>
      <p class="intro">{words.value.sendingIntro}</p>
      <div class="buttons">
        <button id="check-sending" class="button button--primary" type="button" aria-disabled={isBusy} onClick={() => void check()}>{words.value.checkSending}</button>
      </div>
      <div role="status">{state.isStale.value && <p class="note">{words.value.sendingStale}</p>}</div>
      <SendingFindings state={state} mayBeSubmitted={audit.report.value?.submission.mayBeSubmitted !== false} />
      {state.findings.value && <AuditStanding state={audit} />}
      <h2 class="heading" id="conversion-heading">{words.value.conversionHeading}</h2>
      <ConversionChoice state={state} />
      <PreviewPart state={state} />
    </>
  );
}

const kinds: readonly ConversionKind[] = ['formulas', 'values', 'restore', 'repair'];
const scopes: readonly ConversionScope[] = ['selection', 'sheet', 'workbook'];

function ConversionChoice({ state }: { readonly state: SendingState }) {
  const labels = words.value;
  const preview = async (): Promise<void> => { await previewConversion(state); keepFocus('#preview-conversion'); };
  const change = <Value,>(of: { value: Value }) => (value: Value): void => { of.value = value; state.preview.value = undefined; };
  return (
    <>
      <Choice name="conversion-kind" holds="words" legend={labels.conversionLegend} value={state.kind.value} onChange={change(state.kind)}
        options={kinds.map(kind => ({ value: kind, label: labels[`${kind}Conversion`], help: labels[`${kind}ConversionHelp`] }))} />
      <Choice name="conversion-scope" holds="words" legend={labels.scopeLegend} value={state.scope.value} onChange={change(state.scope)}
        options={scopes.map(scope => ({ value: scope, label: labels[`${scope}Scope`] }))} />
      <div class="buttons">
        <button id="preview-conversion" class="button" type="button" aria-disabled={state.session.isSlow.value} onClick={singleClick(() => void preview())}>{labels.previewConversion}</button>
      </div>
    </>
  );
}
