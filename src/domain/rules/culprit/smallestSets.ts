/**
 * The smallest sets of cells of which every doubt contains at least one: changing these cells could settle all findings
 * (after Fellegi and Holt). Exact up to `deepest` cells; beyond, the cells in most doubts are taken one after another.
 * Example: {a,b} {a,c} → [[a]]; {a,b} {c,d} → the four pairs.
 */
export function smallestSets(doubts: readonly (readonly string[])[], deepest = 3): string[][] {
  for (let size = 1; size <= deepest; size += 1) {
    const sets = hittingSets(doubts, size);
    if (sets.length > 0) return sets;
  }
  return [greedySet(doubts)];
}

const mostSets = 400;

/** Every set of that many cells; each must contain a cell of the first doubt still open. */
function hittingSets(doubts: readonly (readonly string[])[], size: number): string[][] {
  const found = new Map<string, string[]>();
  const extend = (chosen: readonly string[]): void => {
    const open = doubts.find(doubt => !doubt.some(cell => chosen.includes(cell)));
    if (!open) { found.set([...chosen].sort().join('|'), [...chosen]); return; }
    if (chosen.length === size) return;
    for (const cell of open) if (found.size < mostSets) extend([...chosen, cell]);
  };
  extend([]);
  return [...found.values()];
}

function greedySet(doubts: readonly (readonly string[])[]): string[] {
  const chosen: string[] = [];
  for (let open = [...doubts]; open.length > 0; open = open.filter(doubt => !doubt.some(cell => chosen.includes(cell)))) {
    const counts = new Map<string, number>();
    for (const cell of open.flat()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    if (!most) break;
    chosen.push(most[0]);
  }
  return chosen;
}
