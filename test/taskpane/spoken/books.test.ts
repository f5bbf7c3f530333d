import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/domain/rules';
import { openBooks } from '../../../src/domain/speech';
import { dictionary } from '../../../src/taskpane/spoken/dictionary';

const root = join(__dirname, '../../..');
const isHan = (sentence: string): boolean => /[\u4e00-\u9fff]/.test(sentence);
/** Rooms whose words are written into the workbook, are names of things there, or are read, not said. */
const ofTheWorkbook = ['auditResults/', 'explanations/', 'table/', 'templates/'];
/** Words by which tables are known: read, never said. */
const vocabularies = ['recognition/text/headerWords', 'recognition/text/traditional'];
/** What a rule says of itself has a place of its own: rulesInEnglish and whyInEnglish. */
const ofTheRule = ['name', 'what', 'wrong', 'right', 'why'];
const ids = new Set(rules.map(rule => rule.id));

const homes = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src/domain'], { cwd: root, encoding: 'utf8' }).split('\n').filter(path => /\/text(\/\w+)?\.ts$/.test(path));
beforeAll(async () => {
  await import('../../../src/domain/planBuilding');
  for (const home of homes) await import(join(root, home)); });

function keys(words: unknown, path: string): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [path];
  return Object.entries(words).flatMap(([key, part]: [string, unknown]) => keys(part, path === '' ? key : `${path}.${key}`));
}

/** A function's sentence with Latin letters in every place, in lists where it takes lists. */
function filledIn(say: (...filled: unknown[]) => unknown): string {
  for (const sample of [['a', 'b'], 'a', 2, { word: 'a', unit: 'a', targetText: 'a', baseText: 'a' }]) {
    try { return String(say(...Array.from({ length: 12 }, () => sample))); } catch { /* it takes something else */ }
  }
  return '';
}

function sentences(words: unknown): string[] {
  if (typeof words === 'function') return [filledIn(words as (...filled: unknown[]) => unknown)];
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

test('every room of the domain that speaks to the user is a book, and every book has its English, key by key', () => {
  expect(openBooks().size).toBeGreaterThan(rules.length);
  for (const [book, words] of openBooks()) {
    const own = keys(words, '').filter(key => !ids.has(book) || !ofTheRule.includes(key));
    expect([book, ...keys((dictionary as Readonly<Record<string, unknown>>)[book] ?? {}, '').sort()]).toEqual([book, ...own.sort()].filter(key => key !== ''));
  }
});

test('no Chinese is left in the English of a book', () => {
  expect(Object.entries(dictionary).flatMap(([book, words]) => sentences(words).filter(isHan).map(sentence => `${book}: ${sentence}`))).toEqual([]);
});

test('a home of Chinese words either belongs to the workbook or opens a book', async () => {
  const silent: string[] = [];
  for (const home of homes) {
    const words = await import(join(root, home)) as Record<string, unknown>;
    const speaks = Object.entries(words).some(([name, part]) => !/okens?$|Characters$/.test(name) && sentences(part).some(isHan));
    const opens = readFileSync(join(root, home), 'utf8').includes('= spoken(\'');
    if (speaks && !opens && ![...ofTheWorkbook, ...vocabularies].some(room => home.startsWith(`src/domain/${room}`))) silent.push(home);
  }
  expect(silent).toEqual([]);
});
