/** A word or sign of the notation, in simplified characters after `normaliseText`, and what it means. */
export type Token<Meaning> = readonly [word: string, meaning: Meaning];

/** Lists of tokens are searched in order, so that 不低于 is found before 低于. */
export function longestFirst<Meaning>(tokens: readonly Token<Meaning>[]): readonly Token<Meaning>[] {
  return [...tokens].sort((one, other) => other[0].length - one[0].length);
}

/** One token a word of a list separated by spaces. */
export function each<const Meaning>(words: string, meaning: Meaning): readonly Token<Meaning>[] {
  return words.split(' ').map((word) => [word, meaning] as const);
}
