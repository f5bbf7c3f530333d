import type { WorkbookPort } from '../excel/port';
import { watchWorkbookPlans } from '../plans';
import { createSession, type Session } from './session/session';
import { createAuditState, type AuditState } from './views/audit/auditState';
import { createHandbookState, type HandbookState } from './views/handbook/handbookState';
import { createPlansState, type PlansState } from './views/plans/plansState';
import { createPasteState, type PasteState } from './views/paste/pasteState';
import { createRecognitionState, type RecognitionState } from './views/recognition/recognitionState';
import { createSendingState, type SendingState } from './views/sending/sendingState';
import { createTemplatesState, type TemplatesState } from './views/templates/templatesState';

/** Everything the pane knows while it is open. Views come and go; this stays. */
export interface Pane { readonly session: Session; readonly templates: TemplatesState; readonly recognition: RecognitionState; readonly plans: PlansState; readonly paste: PasteState; readonly audit: AuditState; readonly handbook: HandbookState; readonly sending: SendingState }

/** A pane over a workbook, with nothing chosen yet. Formulas follow the plans that the workbook keeps. */
export function createPane(port: WorkbookPort): Pane {
  const session = createSession(port);
  watchWorkbookPlans(() => { void port.recalculate(); });
  return { session, templates: createTemplatesState(session), recognition: createRecognitionState(session), plans: createPlansState(session), paste: createPasteState(session), audit: createAuditState(session), handbook: createHandbookState(session), sending: createSendingState(session) };
}
