import type { Area } from './area';
import { checkAllowed } from './checkLocked';
import type { Host } from './host';

/** Where a format object acts: the range or ranges it was taken from, as they lie now. */
export type Places = () => readonly Area[];

/** Does something to each area, after asking whether a protected sheet allows it. */
export function eachPlace(host: Host, places: Places, option: string | undefined, act: (area: Area) => void): void {
  for (const area of places()) {
    checkAllowed(host, area.sheetId, option);
    act(area);
  }
}

/** What all areas have in common; null if they differ or one of them has no common value. */
export function commonToPlaces<T>(places: Places, read: (area: Area) => T | null): T | null {
  const values = new Set(places().map(read));
  return values.size === 1 ? (values.values().next().value ?? null) : null;
}
