import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Detail that stays closed until wanted; closed, none of it is in the page. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="disclosure disclosure--block" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}
