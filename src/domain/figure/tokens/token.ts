/** A word or sign of the notation, in simplified characters after `normaliseText`, and what it means. */
export type Token<Meaning> = readonly [word: string, meaning: Meaning];

/** Tokens to look for in order, so that 不低于 is found before 低于; by first character, because every cell is looked at. */
export interface TokenList<Meaning> {
  readonly all: readonly Token<Meaning>[];
  readonly byFirst: ReadonlyMap<string, readonly Token<Meaning>[]>;
}

export function longestFirst<Meaning>(tokens: readonly Token<Meaning>[]): TokenList<Meaning> {
  const all = [...tokens].sort((one, other) => other[0].length - one[0].length);
  const byFirst = new Map<string, Token<Meaning>[]>();
  for (const token of all) {
    const first = token[0].charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), token]);
  }
  return { all, byFirst };
}

/** One token a word of a list separated by spaces. */
export function each<const Meaning>(words: string, meaning: Meaning): readonly Token<Meaning>[] {
  return words.split(' ').map((word) => [word, meaning] as const);
}
