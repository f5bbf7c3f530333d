/** Letters and digits typed in full width find those in half width, and the reverse. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Does `text` hold every word of the query, in any order? An empty query matches everything. */
export function matchesQuery(text: string, query: string): boolean {
  const searched = plain(text);
  return plain(query).split(/\s+/).every(word => searched.includes(word));
}
