import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(__dirname, '../..');
const built = process.env['WORKBENCH_ROOT'] ?? join(root, 'dist');
const read = (name: string): string => readFileSync(join(built, name), 'utf8');
/** What the pane may weigh when it opens, gzipped; Office.js is not ours to trim. */
const budget = 120 * 1000;
/** The same with everything that is fetched ahead while the pane stands idle: views, operations, conversions, English. */
const wholeBudget = 360 * 1000;
const weightOf = (name: string): number => gzipSync(readFileSync(join(built, name)), { level: 9 }).length;
const weightOfAll = (names: readonly string[]): number => names.reduce((sum, name) => sum + weightOf(name), 0);
const namedBy = (page: string): string[] => [...read(page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(match => match[1] ?? '');

describe('the built pane', () => {
  const own = namedBy('taskpane.html').filter(name => !name.startsWith('office/'));

  test('consists of exactly these files', () => {
    expect([...own].sort()).toEqual(['commands.js', 'floor.js', 'functions.js', 'judgement.js', 'subject.js', 'taskpane.css', 'taskpane.js']);
  });

  test('its own scripts and styles keep the budget', () => {
    expect(weightOfAll(own)).toBeLessThanOrEqual(budget);
  });

  test('what is needed before the pane is seen is compiled while it is fetched', () => {
    for (const name of ['subject.js', 'taskpane.js']) expect(read(name)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  const later = readdirSync(built).filter(name => /^pane-.*\.(js|css)$/.test(name));

  test('what it fetches later has a name, and all together keep the second budget', () => {
    expect(later).toEqual(expect.arrayContaining(['pane-audit.js', 'pane-conversion.js', 'pane-english.js', 'pane-handbook.js', 'pane-sending.js', 'pane-workbook.js']));
    expect(weightOfAll([...own, ...later])).toBeLessThanOrEqual(wholeBudget);
  });

  test('the custom functions need nothing that is fetched later', () => {
    // HB.CHECK runs the rules of single figures: they are there when the page is there, and stand in no later part again.
    const holding = [...own, ...later].filter(name => read(name).includes('id:"target-unmet"'));
    expect(holding).toEqual(['judgement.js']);
    const source = readdirSync(join(root, 'src/functions')).filter(name => name.endsWith('.ts'));
    for (const name of source) expect(readFileSync(join(root, 'src/functions', name), 'utf8')).not.toMatch(/\bimport\(/);
  });

  test.each(['taskpane.html', 'workbench-taskpane.html'])("%s never loads the workbench's engine", page => {
    expect(namedBy(page).filter(name => /engine|workbench\.|chunk/.test(name))).toEqual([]);
    expect(own.filter(name => /workbench-engine|univer/i.test(read(name)))).toEqual([]);
  });
});

describe('NOTICE.txt', () => {
  const listed = existsSync(join(built, 'NOTICE.txt')) ? read('NOTICE.txt') : '';
  const entries = [...listed.matchAll(/^(\S+) (\S+) — (.+) \[(\d+)\]$/gm)].map(([, name = '', version = '', licence = '', number = '']) => ({ name, version, licence, number }));

  test('lists what is installed and shipped, each under a licence that may be shipped', () => {
    expect(entries.length).toBeGreaterThan(20);
    for (const { name, version, licence } of entries) {
      if (name !== 'nanoid') expect(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))).toMatchObject({ version });
      expect(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'Microsoft Office.js license terms']).toContain(licence);
    }
    expect(entries.map(entry => entry.name)).toEqual(expect.arrayContaining(['@microsoft/office-js', 'office-ui-fabric-core', '@fluentui/tokens', '@preact/signals', '@univerjs/core', 'preact', 'react', 'rxjs']));
  });

  test('holds the licence text behind every number', () => {
    for (const { number } of entries) expect(listed).toMatch(new RegExp(`^\\[${number}\\]\\n\\n\\S`, 'm'));
  });
});
