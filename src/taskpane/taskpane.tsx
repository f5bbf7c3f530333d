import { render } from 'preact';
import { onPaneRequest, type PaneRequest } from '../commands/paneRequest';
import { createWorkbookPort, watchEdits, whenExcelReady } from '../excel';
import type { ConversionKind } from '../excel/conversion';
import { App } from './App';
import { chooseLanguage, words } from './language';
import { followOfficeTheme } from './officeTheme';
import { fetchAhead } from './laterViews';
import { createPane, type Pane } from './pane';
import { Connecting, NotStarted, Outside, TooOld, WithoutLibrary } from './parts/Placemat';
import { describeTrouble } from './session/describeTrouble';
import { openView } from './session/help';
import type { ViewName } from './session/viewName';
import { audit } from './views/audit/auditState';
import { followEdit } from './views/audit/liveAudit';
import { checkSending, chooseConversion, noteEditForSending, previewConversion } from './views/sending/sendingState';
import './styles/pane.scss';

/** The ribbon's conversions, each shown as a preview for the sheet in front or the scope chosen last. */
const conversions = { previewFormulas: 'formulas', previewValues: 'values', previewRestore: 'restore', previewRepair: 'repair' } as const satisfies Partial<Record<PaneRequest, ConversionKind>>;

/** A ribbon command asks the open pane for work. */
function answerCommands(pane: Pane): void {
  const answer = (request: PaneRequest, view: ViewName, work: () => Promise<void>): void => {
    onPaneRequest(request, () => { openView(pane.session, view); void work(); });
  };
  answer('auditActiveSheet', 'audit', () => audit(pane.audit, 'sheet'));
  answer('checkSending', 'sending', () => checkSending(pane.sending));
  for (const [request, kind] of Object.entries(conversions) as [keyof typeof conversions, ConversionKind][]) {
    answer(request, 'sending', () => { chooseConversion(pane.sending, kind); return previewConversion(pane.sending); });
  }
}

/** Milliseconds of quiet after which an edit is followed. */
const quiet = 60;

/** Results follow edits, or say when they may be out of date. Where Excel tells nothing of edits, the audit works without. */
function followEdits(pane: Pane): void {
  const follow = (sheetIds: readonly string[]): void => { followEdit(pane.audit, sheetIds); void noteEditForSending(pane.sending); };
  watchEdits(follow, quiet).catch((error: unknown) => { console.warn('edits are not watched', error); });
}

async function start(root: HTMLElement): Promise<void> {
  render(<Connecting />, root);
  const host = await whenExcelReady(() => { render(<Outside />, root); });
  if (host === 'outside') { render(<Outside />, root); return; }
  if (host === 'withoutLibrary') { render(<WithoutLibrary />, root); return; }
  await chooseLanguage(Office.context.displayLanguage);
  followOfficeTheme(Office.context.officeTheme);
  if (host === 'tooOld') { render(<TooOld />, root); return; }
  const pane = createPane(createWorkbookPort());
  render(<App pane={pane} />, root);
  answerCommands(pane);
  followEdits(pane);
  fetchAhead();
}

const root = document.getElementById('app');
if (root) start(root).catch((error: unknown) => { render(<NotStarted trouble={describeTrouble(error, words.value.startTrouble)} />, root); });
