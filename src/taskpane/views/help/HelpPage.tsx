import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../language';
import { NotFetched } from '../../parts/lazily';
import type { HelpPlace } from '../../session/help';
import { fetchPage } from './documents';
import { placeOfLink } from './searchHelp';

interface HelpPageProps { readonly name: string; readonly anchor: string | undefined; readonly onOpen: (place: HelpPlace) => void }

/** Shows a heading and puts the keyboard on it; without one the page is shown from its beginning. */
function showPlace(page: HTMLElement, anchor: string | undefined): void {
  const heading = anchor === undefined ? null : page.querySelector<HTMLElement>(`[id="${CSS.escape(anchor)}"]`);
  if (!heading) { page.closest('.view')?.scrollTo(0, 0); return; }
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  if (document.hasFocus()) heading.focus({ preventScroll: true });
}

/** One document as it was written when the pane was built. Its links stay inside 帮助. */
export function HelpPage({ name, anchor, onOpen }: HelpPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const content = useSignal<readonly Node[] | 'failed' | undefined>(undefined);
  const fetchContent = (): void => { fetchPage(name).then(nodes => { content.value = nodes; }, () => { content.value = 'failed'; }); };
  useEffect(fetchContent, [name]);
  const shown = content.value;
  useLayoutEffect(() => {
    if (!page.current || !Array.isArray(shown)) return;
    page.current.replaceChildren(...shown as Node[]);
    showPlace(page.current, anchor);
  }, [shown, anchor]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    event.preventDefault();
    const place = placeOfLink(link.getAttribute('href') ?? '', name);
    if (place) onOpen(place);
  };
  if (shown === 'failed') return <NotFetched onAgain={fetchContent} />;
  if (!shown) return <p class="nothing" role="status">{words.value.openingView}</p>;
  return <div ref={page} class="help" onClick={follow} />;
}
