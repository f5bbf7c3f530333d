import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(__dirname, '../..');
const built = process.env['WORKBENCH_ROOT'] ?? join(root, 'dist');
const read = (name: string): string => readFileSync(join(built, name), 'utf8');
/**
 * What the pane may weigh, gzipped; Office.js is not ours to trim. The aim is 120 KiB: the words of rules and of the
 * English interface would have to load late for that. Until then it must not grow.
 */
const budget = 142 * 1024;
const namedBy = (page: string): string[] => [...read(page).matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(match => match[1] ?? '');

describe('the built pane', () => {
  const own = namedBy('taskpane.html').filter(name => !name.startsWith('office/'));

  test('consists of exactly these files', () => {
    expect([...own].sort()).toEqual(['commands.js', 'floor.js', 'functions.js', 'subject.js', 'taskpane.css', 'taskpane.js']);
  });

  test('its own scripts and styles keep the budget', () => {
    const weights = own.map(name => gzipSync(readFileSync(join(built, name)), { level: 9 }).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(budget);
  });

  test.each(['taskpane.html', 'workbench-taskpane.html'])("%s never loads the workbench's engine", page => {
    expect(namedBy(page).filter(name => /engine|workbench\.|chunk/.test(name))).toEqual([]);
    for (const name of own) expect(read(name)).not.toMatch(/workbench-engine|univer/i);
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
