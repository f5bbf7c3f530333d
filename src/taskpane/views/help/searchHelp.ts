import { matchesQuery } from '../../session/search';
import type { HelpDocument, HelpHeading } from './documents';

/** A heading and the document it stands in. */
export interface FoundHeading { readonly document: HelpDocument; readonly heading: HelpHeading }

/** The headings of every document that hold all words of the query; those of a document whose own title matches come too. */
export function findHeadings(documents: readonly HelpDocument[], query: string): readonly FoundHeading[] {
  return documents.flatMap(document => document.headings
    .filter(heading => matchesQuery(`${heading.words} ${document.title}`, query))
    .map(heading => ({ document, heading })));
}

/** Where a link inside a document leads: `rules.html#HB101` to a heading of another, `#HB101` to one of the same. Undefined for any other address. */
export function placeOfLink(address: string, current: string): { readonly page: string; readonly anchor?: string } | undefined {
  const [whole, page = '', anchor = ''] = /^(?:(\w+)\.html)?(?:#(.+))?$/.exec(address) ?? [];
  if (!whole) return undefined;
  return { page: page || current, ...(anchor ? { anchor: decodeURIComponent(anchor) } : {}) };
}
