import { laterCode } from '../excel';
import { lazily } from './parts/lazily';
import { whenIdle } from './parts/whenIdle';

/** The views that nobody sees first, each a file of its own; named alike with the work its state fetches. */
const fetches = {
  audit: async () => (await import(/* webpackChunkName: "pane-audit" */ './views/audit/AuditView')).AuditView,
  handbook: async () => (await import(/* webpackChunkName: "pane-handbook" */ './views/handbook/HandbookView')).HandbookView,
  recognition: async () => (await import(/* webpackChunkName: "pane-recognition" */ './views/recognition/RecognitionView')).RecognitionView,
  draft: async () => (await import(/* webpackChunkName: "pane-plans" */ './views/plans/DraftView')).DraftView,
  planFiles: async () => (await import(/* webpackChunkName: "pane-plans" */ './views/plans/PlanFilesView')).PlanFilesView,
  paste: async () => (await import(/* webpackChunkName: "pane-paste" */ './views/paste/PasteView')).PasteView,
  adopted: async () => (await import(/* webpackChunkName: "pane-recognition" */ './views/recognition/AdoptedTables')).AdoptedTables,
  sending: async () => (await import(/* webpackChunkName: "pane-sending" */ './views/sending/SendingView')).SendingView,
  help: async () => (await import(/* webpackChunkName: "pane-help" */ './views/help/HelpView')).HelpView,
};
const fetchDocuments = async (): Promise<void> => (await import(/* webpackChunkName: "pane-help" */ './views/help/documents')).fetchAll();

export const AuditView = lazily(fetches.audit);
export const HandbookView = lazily(fetches.handbook);
export const AdoptedTables = lazily(fetches.adopted);
export const PlanFilesView = lazily(fetches.planFiles);
export const DraftView = lazily(fetches.draft);
export const PasteView = lazily(fetches.paste);
export const RecognitionView = lazily(fetches.recognition);
export const SendingView = lazily(fetches.sending);
export const HelpView = lazily(fetches.help);

/** Milliseconds after which what is not yet fetched is fetched even on a busy machine. */
const patience = 4000;

/**
 * Fetches everything that may be wanted, one after another, while nothing else is to be done: later clicks answer at once,
 * and a server that is gone by then is not missed. What cannot be fetched now is tried again when it is wanted.
 */
export function fetchAhead(wanted: readonly (() => Promise<unknown>)[] = [...laterCode, ...Object.values(fetches), fetchDocuments]): void {
  const [first, ...others] = wanted;
  if (first) whenIdle(() => { void first().catch(() => undefined).finally(() => { fetchAhead(others); }); }, patience);
}
