import { normaliseText } from '../figure';
import { plainText } from '../table/plainText';
import { traditional } from './text/traditional';

function simplifiedCharacters(): ReadonlyMap<string, string> {
  const simplified = new Map<string, string>();
  for (const [from, to] of traditional) [...from].forEach((character, at) => simplified.set(character, [...to][at] ?? character));
  return simplified;
}

const simplified = simplifiedCharacters();
/** Most texts have none of them. */
const anyTraditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'u');
/** Nothing that names a column or a row is longer; the rest of a long text is not looked at. */
const longest = 400;

/** Traditional characters to simplified ones, one to one, so that positions are kept. */
export function toSimplified(text: string): string {
  if (!anyTraditional.test(text)) return text;
  let changed = '';
  for (const character of text) changed += simplified.get(character) ?? character;
  return changed;
}

/** A text as recognition compares it: simplified, half-width, without white space and quotation marks. 指　標 → 指标. */
export const plainHeader = (written: string): string => toSimplified(plainText(normaliseText(written.slice(0, longest))));
