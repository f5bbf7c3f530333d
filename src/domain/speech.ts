/**
 * The domain speaks Chinese: its sentences are read by Chinese readers and written into their workbooks. A pane in another
 * language needs to know what a sentence was made of, so whoever listens is told, and nothing else changes: the sentence
 * stays the same text, and where nobody listens nothing is kept.
 */

/** Where a sentence stands among the words of its book, and what it was filled with. */
export interface Origin { readonly book: string; readonly key: string; readonly filled: readonly unknown[] }
export type Listener = (sentence: string, origin: Origin) => void;

type Saying = (...filled: readonly unknown[]) => unknown;

const books = new Map<string, object>();
let listener: Listener | undefined;

/** From now on `heard` is told every sentence with its origin; undefined: nobody is. */
export function listen(heard: Listener | undefined): void { listener = heard; }

/** The words of every book that was opened so far, by the book's name. */
export const openBooks = (): ReadonlyMap<string, object> => books;

function overheard(book: string, key: string, said: unknown): unknown {
  if (typeof said === 'function') {
    return (...filled: readonly unknown[]): unknown => {
      const sentence = (said as Saying)(...filled);
      if (listener && typeof sentence === 'string') listener(sentence, { book, key, filled });
      return sentence;
    };
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  return Object.fromEntries(Object.entries(said).map(([name, part]: [string, unknown]) => [name, overheard(book, key === '' ? name : `${key}.${name}`, part)]));
}

/**
 * The words of a room or a rule, as they are, with a name by which other languages know them. Every text is a sentence or a
 * function that fills one in. Example: spoken('rate-outside-range', { above: (cell: string) => `…` }).above('第4行').
 */
export function spoken<Words extends object>(book: string, words: Words): Words {
  books.set(book, words);
  return overheard(book, '', words) as Words;
}
