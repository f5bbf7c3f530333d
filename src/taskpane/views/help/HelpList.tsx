import type { Signal } from '@preact/signals';
import { words } from '../../language';
import { walkEntries } from '../../parts/Entry';
import { SearchField } from '../../parts/SearchField';
import type { HelpPlace } from '../../session/help';
import type { HelpDocument } from './documents';
import { findHeadings } from './searchHelp';

interface HelpListProps { readonly documents: readonly HelpDocument[]; readonly query: Signal<string>; readonly onOpen: (place: HelpPlace) => void }

/** Names a place in the documents: the line that opened it gets the keyboard back. */
export const placeKey = ({ page = '', anchor = '' }: HelpPlace): string => `${page} ${anchor}`;

/** More headings than this are not read through, but searched for with another word. */
const listed = 60;

/** The documents by reader; with something in the search box the headings that match, each leading to its place. */
export function HelpList({ documents, query, onOpen }: HelpListProps) {
  return (
    <>
      <SearchField label={words.value.searchHelp} query={query} />
      {query.value === ''
        ? <><Shelf title={words.value.helpForUsers} documents={documents.filter(one => one.reader === 'user')} onOpen={onOpen} />
          <Shelf title={words.value.helpForMaintainers} documents={documents.filter(one => one.reader === 'maintainer')} onOpen={onOpen} /></>
        : <Found documents={documents} query={query.value} onOpen={onOpen} />}
    </>
  );
}

function Shelf({ title, documents, onOpen }: { readonly title: string; readonly documents: readonly HelpDocument[]; readonly onOpen: HelpListProps['onOpen'] }) {
  return (
    <section aria-label={title}>
      <h3 class="heading">{title}</h3>
      <ul class="entries" onKeyDown={walkEntries}>
        {documents.map(({ name, title: documentTitle }) => <Line key={name} words={documentTitle} place={{ page: name }} onOpen={onOpen} />)}
      </ul>
    </section>
  );
}

function Found({ documents, query, onOpen }: { readonly documents: readonly HelpDocument[]; readonly query: string; readonly onOpen: HelpListProps['onOpen'] }) {
  const found = findHeadings(documents, query);
  if (found.length === 0) return <p class="nothing" role="status">{words.value.nothingFound(query)}</p>;
  return (
    <ul class="entries" onKeyDown={walkEntries}>
      {found.slice(0, listed).map(({ document, heading }) => (
        <Line key={`${document.name} ${heading.anchor}`} words={heading.words} where={document.title} place={{ page: document.name, anchor: heading.anchor }} onOpen={onOpen} />
      ))}
    </ul>
  );
}

interface LineProps { readonly words: string; readonly where?: string; readonly place: HelpPlace; readonly onOpen: HelpListProps['onOpen'] }

function Line({ words: said, where, place, onOpen }: LineProps) {
  return (
    <li class="entry">
      <button class="entry__head" type="button" data-entry data-place={placeKey(place)} onClick={() => onOpen(place)}><span class="entry__words"><span class="entry__name">{said}</span> {where && <span class="entry__title">{where}</span>}</span></button>
    </li>
  );
}
