import { SAME_CHARACTERS, WHITE_SPACE } from './tokens/characters';

function plainCharacters(): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  for (const [from, to] of SAME_CHARACTERS) [...from].forEach((character, index) => plain.set(character, to[index] ?? character));
  for (const character of WHITE_SPACE) plain.set(character, ' ');
  return plain;
}

const PLAIN = plainCharacters();

/** The text with full-width digits and signs, traditional characters and white space in their plain form, same length. */
export function normaliseText(written: string): string {
  let plain = '';
  let copied = 0;
  for (let at = 0; at < written.length; at += 1) {
    const plainer = PLAIN.get(written.charAt(at));
    if (plainer === undefined) continue;
    plain += written.slice(copied, at) + plainer;
    copied = at + 1;
  }
  return copied === 0 ? written : plain + written.slice(copied);
}
