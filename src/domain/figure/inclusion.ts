/** A bracket that says a bound includes its number, between the number and the bound word: 60（含）以上, 60岁（含60岁）以下. */
const INCLUSION = /^([^()]*?(\d+(?:\.\d+)?)[^()\d]*)(\((?:含|包括|含本数|含(\d+(?:\.\d+)?)[^()\d]*)\)) *(?:以上|以下|以内)/;

/** Where a part of a text begins and ends. */
export type Part = readonly [start: number, end: number];

/** The bracket of 60（含）以上 in a normalised text; none where the number inside is another one: 60（含50）以上. */
export function inclusionBeforeBound(plain: string): Part | undefined {
  const found = INCLUSION.exec(plain);
  if (found === null) return undefined;
  const [, before = '', number, bracket = '', inside] = found;
  if (inside !== undefined && Number(inside) !== Number(number)) return undefined;
  return [before.length, before.length + bracket.length];
}

/** The text with one part moved to its end. */
export function moveToEnd(text: string, [start, end]: Part): string {
  return text.slice(0, start) + text.slice(end) + text.slice(start, end);
}
