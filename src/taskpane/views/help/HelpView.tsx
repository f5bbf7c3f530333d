import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../language';
import { moveFocus } from '../../parts/keepFocus';
import { NotFetched } from '../../parts/lazily';
import { SubPage } from '../../parts/SubPage';
import { closeHelp, type HelpPlace } from '../../session/help';
import type { Session } from '../../session/session';
import { HelpList, placeKey } from './HelpList';
import { HelpPage } from './HelpPage';
import { fetchContents, type HelpDocument } from './documents';
import '../../styles/help.scss';

/** 帮助: the list of documents with a search over their headings, or one of them. It stands over the view, which waits underneath. */
export function HelpView({ session }: { readonly session: Session }) {
  const documents = useSignal<readonly HelpDocument[] | 'failed' | undefined>(undefined);
  const query = useSignal('');
  const fetchList = (): void => { fetchContents().then(list => { documents.value = list; }, () => { documents.value = 'failed'; }); };
  useEffect(fetchList, []);
  const list = documents.value;
  const place = session.help.value ?? {};
  const open = (next: HelpPlace | undefined): void => { session.help.value = next; };
  const backToList = (): void => { open({}); moveFocus(`[data-place="${CSS.escape(placeKey(place))}"], [data-place^="${CSS.escape(place.page ?? '')} "]`); };
  if (list === 'failed') return <SubPage title={words.value.help} onBack={() => closeHelp(session)}><NotFetched onAgain={fetchList} /></SubPage>;
  if (!list) return <p class="nothing" role="status">{words.value.openingView}</p>;
  const document = list.find(one => one.name === place.page);
  if (!document) return <SubPage title={words.value.help} onBack={() => closeHelp(session)}><HelpList documents={list} query={query} onOpen={open} /></SubPage>;
  return <SubPage key={document.name} title={document.title} onBack={() => { if (place.isDirect) closeHelp(session); else backToList(); }}><HelpPage name={document.name} anchor={place.anchor} onOpen={open} /></SubPage>;
}
