import type { Located } from './cellIndex';

/**
 * Is a figure written with fewer digits after the point than most figures of its row? Of two copies that differ, it is
 * the likelier to have lost one. Example: 660.12 668.35 651.4 671.08 → 651.4 is odd.
 */
export function hasLostDigits({ cell, row }: Located): boolean {
  const others = row.cells.filter(other => other !== cell && other.amount !== undefined && other.role === cell.role).map(other => other.decimals);
  const usual = others.sort((one, other) => one - other)[Math.floor(others.length / 2)];
  return usual !== undefined && cell.decimals < usual;
}
