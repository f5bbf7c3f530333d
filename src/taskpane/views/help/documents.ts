import { isEnglish } from '../../language';

/** One heading of a document: HB101 数读不出来. */
export interface HelpHeading { readonly anchor: string; readonly words: string; readonly depth: number }

/** A document as the list shows it. */
export interface HelpDocument { readonly name: string; readonly title: string; readonly reader: 'user' | 'maintainer'; readonly headings: readonly HelpHeading[] }

/** The documents stand twice, in the two languages of the pane. */
const folder = (): string => (isEnglish.value ? 'help/english/' : 'help/');
const texts = new Map<string, string>();

/** A file of the own origin, fetched once; what did not come is asked for again the next time. */
async function textOf(name: string): Promise<string> {
  const file = folder() + name;
  const known = texts.get(file);
  if (known !== undefined) return known;
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const text = await answer.text();
  texts.set(file, text);
  return text;
}

/** The documents that were delivered, in the order of the list. */
export async function fetchContents(): Promise<readonly HelpDocument[]> {
  return JSON.parse(await textOf('contents.json')) as readonly HelpDocument[];
}

/** Every document into memory: help is wanted most when something does not work. */
export async function fetchAll(): Promise<void> {
  for (const { name } of await fetchContents()) await textOf(`${name}.html`);
}

/** A document's content, its pictures and places set for this page. It was written from our own markdown when the pane was built. */
export async function fetchPage(name: string): Promise<readonly Node[]> {
  const main = new DOMParser().parseFromString(await textOf(`${name}.html`), 'text/html').querySelector('main');
  if (!main) throw new Error(`${name}.html has no content`);
  for (const picture of main.querySelectorAll('img')) picture.src = folder() + (picture.getAttribute('src') ?? '');
  for (const place of main.querySelectorAll('[data-place="address"]')) place.textContent = new URL('.', location.href).href;
  main.querySelector('h1')?.remove();
  return [...main.childNodes];
}
