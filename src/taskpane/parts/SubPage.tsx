import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../language';
import { Icon } from './Icon';

interface SubPageProps { readonly title: string; readonly onBack: () => void; readonly children: ComponentChildren }

/** Esc belongs to whatever is open inside first: a dialog, an input method, a list of choices. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.isComposing || event.defaultPrevented || (event.target instanceof Element && event.target.closest('dialog') !== null);

/** A page inside a view, with a way back: 返回 or Esc. Its title takes the keyboard, so that it is read first, and at once, so that Esc right after it is heard. */
export function SubPage({ title, onBack, children }: SubPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => { if (document.hasFocus()) heading.current?.focus(); }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isTaken(event)) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div class="page" onKeyDown={onKeyDown}>
      <div class="page__head">
        <button id="page-back" class="button button--icon" type="button" aria-label={words.value.back} title={words.value.back} onClick={onBack}><Icon name="back" /></button>
        <h2 ref={heading} class="page__title" tabIndex={-1}>{title}</h2>
      </div>
      {children}
    </div>
  );
}
