/**
 * After a change of the page the focused element may be gone and the keyboard with it.
 * Then focus goes to the first of `selectors` that is there, at last to the open tab.
 */
export function keepFocus(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const target = [...selectors, '[role="tab"][aria-selected="true"]'].map(selector => document.querySelector<HTMLElement>(selector)).find(Boolean);
    target?.focus({ preventScroll: false });
  });
}
