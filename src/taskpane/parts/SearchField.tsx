import { useRef } from 'preact/hooks';
import type { Signal } from '@preact/signals';
import { Icon } from './Icon';

interface SearchFieldProps { readonly label: string; readonly query: Signal<string> }

/** A search box that waits while an input method is still composing: half a syllable is not a query. */
export function SearchField({ label, query }: SearchFieldProps) {
  const initial = useRef(query.peek());
  const read = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    if (event.currentTarget instanceof HTMLInputElement) query.value = event.currentTarget.value.trim();
  };
  // Esc empties the box first; only from an empty one does it lead back.
  const onKeyDown = (event: KeyboardEvent): void => { if (event.key === 'Escape' && event.currentTarget instanceof HTMLInputElement && event.currentTarget.value !== '') event.stopPropagation(); };
  return (
    <div class="search">
      <Icon name="search" />
      <input class="search__input" type="search" aria-label={label} placeholder={label} defaultValue={initial.current} autocomplete="off" spellcheck={false} onInput={read} onKeyDown={onKeyDown} onCompositionEnd={read} />
    </div>
  );
}
