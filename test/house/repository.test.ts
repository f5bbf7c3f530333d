import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '../../src/domain/terms';

const root = join(__dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = tracked.filter(path => /^(src|test)\/.*\.tsx?$/.test(path) && !path.startsWith('test/house/'));

describe('the repository', () => {
  test('the lock file names no download address and package.json only exact versions', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved"/);
    const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    for (const version of [...Object.values(dependencies ?? {}), ...Object.values(devDependencies ?? {})]) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('Office.js is never committed', () => {
    expect(tracked.filter(path => /(^|\/)(office(\.debug)?|excel-\w+-16\.\d\d(\.debug)?)\.js$/.test(path))).toEqual([]);
  });

  test.each(sources)('%s: no open ends, no switched-off checks, no skipped tests', path => {
    const source = text(path);
    expect(source).not.toMatch(/\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)|eslint-disable/);
    expect(source).not.toMatch(/\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/);
    expect(source).not.toMatch(/: any\b|<any>|\bas any\b/);
  });

  test.each(sources.filter(path => path.startsWith('src/')))('%s: a file holds one concept', path => {
    expect(text(path).split('\n').length).toBeLessThanOrEqual(220);
  });

  test('Excel is spoken of only where Excel lives', () => {
    const speakers = sources.filter(path => path.startsWith('src/') && !/^src\/(excel|workbench)\//.test(path))
      .filter(path => text(path).split('\n').some(line => /\bExcel\.[A-Z]/.test(line.replace(/\/\/.*|\/?\*.*/, ''))));
    expect(speakers).toEqual([]);
  });

  test('the glossary has one entry a concept and one name a term', () => {
    expect(new Set(terms.map(term => term.key)).size).toBe(terms.length);
    expect(new Set(terms.map(term => term.chinese)).size).toBe(terms.length);
    for (const term of terms) for (const part of Object.values(term)) expect(part).not.toBe('');
  });
});
