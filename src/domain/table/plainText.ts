import { meaninglessCharacters } from './text';

/**
 * A header or label without what typing habits vary: full-width ASCII becomes half-width, white space and
 * quotation marks go. “十三五”⏎规划目标 → 十三五规划目标. Not for figures: there white space has a meaning.
 */
export function plainText(written: string): string {
  return written.replace(/[\uff01-\uff5e]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(meaninglessCharacters, '');
}
