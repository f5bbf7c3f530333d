import { words } from './language';
import { Footer } from './parts/Footer';
import { panelId, tabId, Tabs } from './parts/Tabs';
import { AuditView, HandbookView, HelpView, SendingView } from './laterViews';
import type { Pane } from './pane';
import { auditAgain } from './views/audit/auditState';
import { refreshKnown } from './views/recognition/refreshKnown';
import { refreshSending } from './views/sending/sendingState';
import { TemplatePages } from './views/templates/TemplatePages';

/** The pane in Excel: tabs, the one open view, and the footer that says what happened and takes it back. */
export function App({ pane }: { readonly pane: Pane }) {
  const view = pane.session.view.value;
  const isHelping = pane.session.help.value !== undefined;
  return (
    <>
      <main class="frame">
        <h1 class="unseen">{words.value.appName}</h1>
        <Tabs session={pane.session} />
        {isHelping && <div class="view" key="help" role="region" aria-label={words.value.help}><HelpView session={pane.session} /></div>}
        <div class="view" key={view} id={panelId(view)} role="tabpanel" aria-labelledby={tabId(view)} hidden={isHelping}>
          {view === 'templates' && <TemplatePages pane={pane} />}
          {view === 'audit' && <AuditView state={pane.audit} />}
          {view === 'handbook' && <HandbookView state={pane.handbook} />}
          {view === 'sending' && <SendingView state={pane.sending} audit={pane.audit} />}
        </div>
      </main>
      <Footer session={pane.session} onUndone={() => void auditAgain(pane.audit).then(() => refreshSending(pane.sending)).then(() => refreshKnown(pane.recognition))} />
    </>
  );
}
