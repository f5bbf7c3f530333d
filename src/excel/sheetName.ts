/** What Excel refuses in the name of a sheet, and line breaks, which nobody could type in a formula. */
const forbidden = /[\\/?*[\]:\n\r\t]/g;
const longest = 31;

/**
 * The first free name for a new sheet: as wanted, else with (2), (3)…, 31 characters at most, suffix included.
 * Excel compares names without regard to case, and History is its own. Example: 专栏2 taken → 专栏2 (2).
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const bare = wanted.replace(forbidden, ' ').trim().replace(/^'+|'+$/g, '').trim() || 'HB';
  const used = new Set(['history', ...taken.map(name => name.toLowerCase())]);
  for (let ordinal = 1; ; ordinal += 1) {
    const suffix = ordinal === 1 ? '' : ` (${ordinal})`;
    const name = bare.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
