import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(__dirname, '../../docs');
const chinese = (name: string): string => readFileSync(join(docs, name), 'utf8');
const english = (name: string): string => readFileSync(join(docs, 'english', name), 'utf8');
/** Read by whoever changes the guessing, or delivered as a sheet of its own: not in the pane's help. */
const chineseOnly = ['guessing.md', 'user.md'];
const names = readdirSync(docs).filter(name => name.endsWith('.md') && !chineseOnly.includes(name));

const outside = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gm, '');
/** What a page is made of, in its order, whatever it says: headings by depth, lists, tables row by row. */
const shapeOf = (markdown: string): readonly string[] => outside(markdown).split('\n').flatMap(line => {
  const mark = /^\s*(#{1,6}|\||\d+\.|- )/.exec(line)?.[1];
  return mark === undefined ? [] : [mark];
});
/** The code of a page without its comments, which speak its language. */
const codeOf = (markdown: string): readonly string[] => [...markdown.matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(match => (match[1] ?? '').split('\n').map(line => line.replace(/ +#.*/, '')));
const all = (pattern: RegExp, markdown: string): readonly string[] => [...markdown.matchAll(pattern)].map(match => match[1] ?? '').sort();
const linksOf = (markdown: string): readonly string[] => all(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g, markdown).map(link => link.replace(/^(?:\.\.\/)+/, '')).sort();
const picturesOf = (markdown: string): readonly string[] => all(/!\[[^\]]+\]\(([^)]+)\)/g, markdown).map(picture => picture.replace(/^\.\.\//, ''));

test('every document of the pane has its English beside it, and no English stands alone', () => {
  expect(readdirSync(join(docs, 'english')).sort()).toEqual([...names].sort());
});

describe.each(names)('%s in English', name => {
  test('has the headings, lists and tables of the Chinese page', () => {
    expect(shapeOf(english(name))).toEqual(shapeOf(chinese(name)));
  });

  test('has its pictures and links', () => {
    expect([linksOf(english(name)), picturesOf(english(name))]).toEqual([linksOf(chinese(name)), picturesOf(chinese(name))]);
    for (const picture of picturesOf(english(name))) expect(existsSync(join(docs, picture))).toBe(true);
  });

  test('has its blocks of code', () => {
    expect(codeOf(english(name))).toEqual(codeOf(chinese(name)));
  });

  test('has its commands, keys and places to fill in', () => {
    expect(all(/\{\{(\w+)\}\}/g, english(name))).toEqual(all(/\{\{(\w+)\}\}/g, chinese(name)));
    expect(all(/`(=HB\.[^`]+|npm run [\w:]+|[A-Z]:?\\[^`]+|%[A-Z][^`]+)/g, english(name))).toEqual(all(/`(=HB\.[^`]+|npm run [\w:]+|[A-Z]:?\\[^`]+|%[A-Z][^`]+)/g, chinese(name)));
  });
});
