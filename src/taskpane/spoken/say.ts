import { listen, openBooks, type Origin } from '../../domain/speech';

/** A book's sentences in another language, of the same shape. */
export interface Translations { readonly [key: string]: unknown }

/** More than any workbook brings forth; the oldest are forgotten first and then shown as they were said, in Chinese. */
const most = 200_000;
const heard = new Map<string, Origin>();
const fixed = new Map<string, unknown>();
let indexed = 0;
let translations: Readonly<Record<string, Translations>> = {};

/** A sentence that only passes on what it was given has that one's origin. */
const passesOn = (sentence: string, { filled }: Origin): boolean => filled.flat().includes(sentence);

function remember(sentence: string, origin: Origin): void {
  if (passesOn(sentence, origin)) return;
  heard.delete(sentence);
  heard.set(sentence, origin);
  const [oldest] = heard.size > most ? heard.keys() : [];
  if (oldest !== undefined) heard.delete(oldest);
}

/** From now on what the domain says can be said in another language. */
export function learn(dictionary: Readonly<Record<string, Translations>>): void {
  translations = dictionary;
  fixed.clear();
  indexed = 0;
  listen(remember);
}

const partOf = (words: unknown, key: string): unknown => (typeof words === 'object' && words !== null ? (words as Translations)[key] : undefined);

/** Pairs every fixed text of a book with its translation. */
function pair(words: unknown, translated: unknown): void {
  if (typeof words === 'string') { if (typeof translated === 'string' && !fixed.has(words)) fixed.set(words, translated); }
  else if (typeof words === 'object' && words !== null) for (const [key, part] of Object.entries(words)) pair(part, partOf(translated, key));
}

/** Books are opened as their rooms are fetched. */
function fixedTexts(): ReadonlyMap<string, unknown> {
  const books = openBooks();
  if (books.size !== indexed) for (const [name, words] of books) pair(words, translations[name]);
  indexed = books.size;
  return fixed;
}

function retold({ book, key, filled }: Origin): string | undefined {
  const translated = key.split('.').reduce(partOf, translations[book] as unknown);
  return typeof translated === 'function' ? String((translated as (...filled: readonly unknown[]) => unknown)(...filled)) : undefined;
}

/**
 * A sentence of the domain in the language learnt: by its own origin, never by reading it. What is data, and what nobody
 * said, stays as it is. Parts of a sentence that are sentences themselves are said by the sentence that holds them.
 */
export function say(sentence: string): string {
  const origin = heard.get(sentence);
  const told = (origin && retold(origin)) ?? fixedTexts().get(sentence);
  if (typeof told === 'string') return told;
  return sentence.startsWith(' ') ? ` ${say(sentence.slice(1))}` : sentence;
}
