import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { officeSources } from './contentSecurity.mjs';

/** The documents that can be read inside the pane, in the order of its list: name of the file in docs/, and for whom. */
export const helpDocuments = [
  { name: 'quickStart', reader: 'user' },
  { name: 'questions', reader: 'user' },
  { name: 'functions', reader: 'user' },
  { name: 'rules', reader: 'user' },
  { name: 'keyboard', reader: 'user' },
  { name: 'administrator', reader: 'maintainer' },
  { name: 'developers', reader: 'maintainer' },
];

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** What a heading is called in an address: HB101 and HB.VALUE by themselves, other headings by their words. */
const anchorOf = words => /^HB\.?\w+/.exec(words)?.[0] ?? words.replace(/[\s`]+/g, '-');
/** The languages of the documents: where they stand in docs/ and in help/, and what the places say in a copy that nobody has filled in. */
export const helpLanguages = {
  'zh-CN': { folder: '', filled: { address: '加载项的网址', office: officeSources.self.label } },
  en: { folder: 'english/', filled: { address: 'the address of the add-in', office: officeSources.self.english } },
};
const withPlaces = (html, filled) => html.replace(/\{\{(address|office)\}\}/g, (_whole, place) => `<span data-place="${place}">${filled[place]}</span>`);

/** Links lead to other documents of the list, nowhere else: everything else is told as words. */
function linkTo(href, words) {
  const [, name = '', anchor = ''] = /^(?:(\w+)\.md)?(?:#(.*))?$/.exec(href) ?? [];
  const isKnown = name ? helpDocuments.some(document => document.name === name) : anchor !== '';
  return isKnown ? `<a href="${escaped(name ? `${name}.html` : '')}${anchor ? `#${escaped(decodeURIComponent(anchor))}` : ''}">${words}</a>` : words;
}

/** One page from its markdown. HTML in the source is dropped, pictures come from docs/images. */
export function helpPage(name, markdown, language = 'zh-CN') {
  const headings = [];
  const anchors = new Set();
  const plain = tokens => tokens.map(token => token.tokens ? plain(token.tokens) : token.text ?? '').join('');
  const marked = new Marked({ renderer: {
    html: () => '',
    link({ href, tokens }) { return linkTo(href, this.parser.parseInline(tokens)); },
    image: ({ href, text }) => /^(?:\.\.\/)?images\/[\w-]+\.png$/.test(href) ? `<img src="${href}" alt="${escaped(text)}" loading="lazy">` : '',
    heading({ tokens, depth }) {
      const words = plain(tokens);
      let anchor = anchorOf(words);
      while (anchors.has(anchor)) anchor += '-';
      anchors.add(anchor);
      headings.push({ anchor, words, depth });
      return `<h${depth} id="${escaped(anchor)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code: ({ text }) => `<pre><code>${escaped(text)}</code></pre>\n`,
    table(token) {
      const row = (cells, tag) => `<tr>${cells.map(cell => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(token.header, 'th')}</thead><tbody>${token.rows.map(cells => row(cells, 'td')).join('')}</tbody></table>\n`;
    },
  } });
  const html = withPlaces(marked.parse(markdown), helpLanguages[language].filled);
  const title = headings.find(heading => heading.depth === 1)?.words;
  if (!title) throw new Error(`docs/${helpLanguages[language].folder}${name}.md has no title`);
  return { name, language, title, html, headings: headings.filter(heading => heading.depth > 1) };
}

/** Every document of the list in one language, rendered. */
export function helpPages(docs, language = 'zh-CN') {
  return helpDocuments.map(({ name, reader }) => ({ ...helpPage(name, readFileSync(join(docs, helpLanguages[language].folder, `${name}.md`), 'utf8'), language), reader }));
}

/** A page that can also be opened by itself, in a browser or from a printer's queue. */
export const wholePage = ({ title, html, language }) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><link rel="stylesheet" href="${helpLanguages[language].folder && '../'}help.css"></head><body><main>${html}</main></body></html>
`;

/** The list the pane shows and searches. */
export const contentsOf = pages => pages.map(({ name, title, reader, headings }) => ({ name, title, reader, headings }));
