/** One stop in the tab order for a long list: the current item's controls can be tabbed to, arrows move between items. */
const item = '[data-item]';
const controls = 'button, summary';

const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(item)];

function setTabbable(of: HTMLElement | null, tabbable: boolean): void {
  if (!of) return;
  of.toggleAttribute('data-current', tabbable);
  for (const control of of.querySelectorAll<HTMLElement>(controls)) control.tabIndex = tabbable ? 0 : -1;
}

/** Makes the item that holds the focus the current one. For `focusin` on the list. */
export function followFocus(event: FocusEvent): void {
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof Element)) return;
  const focused = event.target.closest<HTMLElement>(item);
  if (!focused) return;
  setTabbable(event.currentTarget.querySelector<HTMLElement>('[data-current]'), false);
  setTabbable(focused, true);
}

/** Keeps the list reachable after its items changed: where the current one is gone, the first takes its place. */
export function keepReachable(list: HTMLElement | null): void {
  if (!list) return;
  setTabbable(list.querySelector<HTMLElement>('[data-current]') ?? itemsOf(list)[0] ?? null, true);
}

/** Position of an element's item in its list, −1 when it is in none. */
export function itemIndex(list: HTMLElement | null, element: Element): number {
  const own = element.closest<HTMLElement>(item);
  return list && own ? itemsOf(list).indexOf(own) : -1;
}

/** Puts the focus on the item at a position, on the last where there are fewer. False for an empty list. */
export function focusItem(list: HTMLElement | null, index: number): boolean {
  const items = list ? itemsOf(list) : [];
  const target = items[Math.max(0, Math.min(index, items.length - 1))]?.querySelector<HTMLElement>(controls);
  target?.focus();
  return target !== undefined && target !== null;
}

/** Up, Down, Home and End between items. For `keydown` on the list. */
export function walkItems(event: KeyboardEvent): void {
  if (event.isComposing || !(event.currentTarget instanceof HTMLElement) || !(event.target instanceof Element)) return;
  const at = itemIndex(event.currentTarget, event.target);
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: Number.MAX_SAFE_INTEGER };
  const next = to[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  focusItem(event.currentTarget, next);
}
