/** A small note drawn over the grid beside a cell. */
export interface Card {
  show(content: { readonly title: string; readonly message: string }, cell: DOMRect): void;
  hide(): void;
}

const gap = 6;

/** Below the cell, its left edges aligned; above it where the window ends below, and never across the edges of the grid: the pane stays free. */
function place(card: HTMLElement, cell: DOMRect, grid: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = cell.bottom + gap;
  const top = below + height <= innerHeight ? below : cell.top - gap - height;
  card.style.top = `${Math.max(gap, top)}px`;
  card.style.left = `${Math.max(gap, Math.min(cell.left, grid.right - width - gap))}px`;
}

/** Creates a card over the grid that `container` holds, not yet shown; `kind` is its class, `role` how it is announced. */
export function createCard(container: HTMLElement, kind: string, role: 'status' | 'tooltip'): Card {
  const card = document.createElement('div');
  card.className = `card ${kind}`;
  card.setAttribute('role', role);
  card.hidden = true;
  document.body.append(card);
  return {
    show({ title, message }, cell) {
      const heading = document.createElement('strong');
      heading.textContent = title;
      const body = document.createElement('p');
      body.textContent = message;
      card.replaceChildren(...(title ? [heading] : []), ...(message ? [body] : []));
      card.hidden = false;
      place(card, cell, container.getBoundingClientRect());
    },
    hide: () => void (card.hidden = true),
  };
}
