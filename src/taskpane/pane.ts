import type { WorkbookPort } from '../excel/port';
import { createSession, type Session } from './session/session';
import { createAuditState, type AuditState } from './views/audit/auditState';
import { createHandbookState, type HandbookState } from './views/handbook/handbookState';
import { createSendingState, type SendingState } from './views/sending/sendingState';
import { createTemplatesState, type TemplatesState } from './views/templates/templatesState';

/** Everything the pane knows while it is open. Views come and go; this stays. */
export interface Pane { readonly session: Session; readonly templates: TemplatesState; readonly audit: AuditState; readonly handbook: HandbookState; readonly sending: SendingState }

/** A pane over a workbook, with nothing chosen yet. */
export function createPane(port: WorkbookPort): Pane {
  const session = createSession(port);
  return { session, templates: createTemplatesState(session), audit: createAuditState(session), handbook: createHandbookState(session), sending: createSendingState(session) };
}
