/**
 * After a change of the page the focused element may be gone and the keyboard with it.
 * Then focus goes to the first of `selectors` that is there, at last to the open tab. Focus that stayed is kept in sight.
 * A user who is typing in the grid by now keeps the keyboard there.
 */
export function keepFocus(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    if (!document.hasFocus()) return;
    const kept = document.activeElement;
    if (kept && kept !== document.body) { kept.scrollIntoView({ block: 'nearest' }); return; }
    const target = [...selectors, '[role="tab"][aria-selected="true"]'].map(selector => document.querySelector<HTMLElement>(selector)).find(Boolean);
    target?.focus();
  });
}

/** Puts the keyboard on an element once the page has been drawn, wherever in the pane it was. */
export function moveFocus(selector: string): void {
  requestAnimationFrame(() => { if (document.hasFocus()) document.querySelector<HTMLElement>(selector)?.focus(); });
}
