import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface EntryProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly name: string;
  readonly title: string;
  /** What has to be seen on a closed entry, in words: 待确认 2 处. */
  readonly status?: string;
  readonly children: ComponentChildren;
}

/** One entry of a list that opens in place: the list stays in sight, and only one body is in the page. */
export function Entry({ id, isOpen, onToggle, name, title, status = '', children }: EntryProps) {
  const entry = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => { if (isOpen && entry.current) bringIntoSight(entry.current); }, [isOpen]);
  const bodyId = `${id}-body`;
  return (
    <li ref={entry} class={isOpen ? 'entry entry--open' : 'entry'}>
      <button id={id} class="entry__head" type="button" data-entry aria-expanded={isOpen} {...(isOpen ? { 'aria-controls': bodyId } : {})} onClick={onToggle}>
        <Icon name="chevron" />
        <span class="entry__words"><span class="entry__name">{name}</span> {status !== '' && <><span class="entry__status">{status}</span> </>}<span class="entry__title">{title}</span></span>
      </button>
      {isOpen && <div id={bodyId} class="entry__body">{children}</div>}
    </li>
  );
}

/**
 * An entry that has just opened shows its whole body where it fits, else its head first; where the keyboard stands has the last word.
 * Done when the frame is drawn: to measure a page that is still changing would lay it out twice.
 */
function bringIntoSight(entry: HTMLElement): void {
  requestAnimationFrame(() => {
    const view = entry.closest('.view');
    entry.scrollIntoView({ block: view && entry.offsetHeight > view.clientHeight ? 'start' : 'nearest' });
    if (entry.contains(document.activeElement)) document.activeElement?.scrollIntoView({ block: 'nearest' });
  });
}

/** Up and Down walk the heads of all entries of a page, whatever headings stand between them, Home and End lead to the ends. */
export function walkEntries(event: KeyboardEvent): void {
  if (event.isComposing || !(event.target instanceof HTMLElement) || !event.target.matches('[data-entry]') || !(event.currentTarget instanceof HTMLElement)) return;
  const page = event.currentTarget.closest('.page, .view') ?? event.currentTarget;
  const heads = [...page.querySelectorAll<HTMLElement>('[data-entry]')];
  const at = heads.indexOf(event.target);
  const to: Readonly<Record<string, number>> = { ArrowDown: Math.min(at + 1, heads.length - 1), ArrowUp: Math.max(at - 1, 0), Home: 0, End: heads.length - 1 };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  heads[next]?.focus();
}
