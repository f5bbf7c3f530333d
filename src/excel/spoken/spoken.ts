/** The same words in another language: every key, the same places to fill in. */
export type Spoken<Words> = Words extends string ? string : Words extends (...filled: infer Filled) => string ? (...filled: Filled) => string : { readonly [Key in keyof Words]: Spoken<Words[Key]> };
