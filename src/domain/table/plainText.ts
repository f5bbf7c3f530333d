import { meaninglessCharacters } from './text';

/** Headers, names and labels are asked for again and again: once for every word they might be. */
const known = new Map<string, string>();
const remembered = 5000;

/**
 * A header or label without what typing habits vary: full-width ASCII becomes half-width, white space and
 * quotation marks go. “十三五”⏎规划目标 → 十三五规划目标. Not for figures: there white space has a meaning.
 */
export function plainText(written: string): string {
  const earlier = known.get(written);
  if (earlier !== undefined) return earlier;
  const plain = written.replace(/[\uff01-\uff5e]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(meaninglessCharacters, '');
  if (known.size >= remembered) known.clear();
  known.set(written, plain);
  return plain;
}
