/** A tag of an XML text; names and attributes are local, without their prefix. */
export interface Tag {
  readonly name: string;
  readonly kind: 'start' | 'end' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  /** All between its tags, as it stands. */
  readonly inner: string;
}

const tagPattern = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>"'<!?]+)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
const attributePattern = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Text with its entities read: `&lt;` is `<`, `&#10;` a new line. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (found, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? found;
    const code = hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}

/** Text for an XML text or attribute; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, '')
    .replace(/[&<>"\t\n\r]/g, found => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[found] ?? `&#${found.charCodeAt(0)};`);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(attributePattern)) if (!name.startsWith('xmlns')) attributes.set(local(name), unescaped(double ?? single ?? ''));
  return attributes;
}

/** The tags of an XML text in order; comments, declarations and unread text are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const found of xml.matchAll(tagPattern)) {
    const [text, slash, name, rest = ''] = found;
    if (!name) continue;
    const kind = slash ? 'end' : rest.endsWith('/') ? 'empty' : 'start';
    yield { name: local(name), kind, attributes: attributesOf(rest), start: found.index, end: found.index + text.length };
  }
}

/** Every element of a name that does not stand within another of that name. */
export function elementsNamed(xml: string, name: string): Element[] {
  const found: Element[] = [];
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty' && depth === 0) found.push({ attributes: tag.attributes, inner: '' });
    if (tag.kind === 'start') {
      if (depth === 0) open = tag;
      depth += 1;
    }
    if (tag.kind === 'end' && depth > 0) {
      depth -= 1;
      if (depth === 0 && open) found.push({ attributes: open.attributes, inner: xml.slice(open.end, tag.start) });
    }
  }
  return found;
}

/** The text of an element without further elements. */
export const textOf = (element: Element | undefined): string => (element ? unescaped(element.inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_found, text: string) => escaped(text)).replace(/<[^>]*>/g, '')) : '');
