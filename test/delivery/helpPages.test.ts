import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/domain/rules';

const root = join(__dirname, '../..');
interface Page { readonly name: string; readonly title: string; readonly html: string; readonly headings: readonly { readonly anchor: string; readonly words: string }[] }

/** The renderer is a script of the build: it is asked in a process of its own. */
const rendered = (code: string): unknown => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `import * as help from './src/delivery/helpPages.mjs'; console.log(JSON.stringify(${code}))`], { cwd: root, encoding: 'utf8' }));
const pages = rendered("help.helpPages('docs')") as Page[];
const page = (markdown: string): Page => rendered(`help.helpPage('probe', ${JSON.stringify(markdown)})`) as Page;

describe('the documents for reading in the pane', () => {
  test.each(pages.map(one => [one.name, one] as const))('%s: nothing that runs, nothing from elsewhere, headings that can be reached', (_name, { html, headings }) => {
    expect(html.match(/<(script|style|iframe|object|form|input)|\son\w+=|javascript:|href="[a-z]+:|src="(?!images\/)/gi) ?? []).toEqual([]);
    expect(new Set(headings.map(heading => heading.anchor)).size).toBe(headings.length);
    for (const { anchor } of headings) expect(html.includes(`id="${anchor.replaceAll('"', '&quot;')}"`)).toBe(true);
    for (const [, picture = ''] of html.matchAll(/src="([^"]+)"/g)) expect(existsSync(join(root, 'docs', picture))).toBe(true);
  });

  test('every link inside them leads to a document of the list', () => {
    for (const { html } of pages) for (const [, name = ''] of html.matchAll(/href="(\w*)\.html/g)) expect(pages.map(one => one.name)).toContain(name);
  });

  test('every rule has a heading named by its code alone', () => {
    const anchors = pages.find(one => one.name === 'rules')?.headings.map(heading => heading.anchor) ?? [];
    expect(anchors).toEqual(expect.arrayContaining(rules.map(rule => rule.code)));
  });

  test('pictures are kept small', () => {
    const shown = pages.flatMap(({ html }) => [...html.matchAll(/src="images\/([^"]+)"/g)].map(match => match[1] ?? ''));
    expect(shown.length).toBeGreaterThan(2);
    for (const name of readdirSync(join(root, 'docs/images')).filter(one => shown.includes(one))) expect(readFileSync(join(root, 'docs/images', name)).length).toBeLessThan(100 * 1024);
  });
});

test('HTML, foreign links and foreign pictures in the source become words or nothing', () => {
  const { html } = page('# T\n\n<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b [c](https://example.com/) [d](javascript:alert(1)) ![e](https://example.com/e.png) [f](rules.md#HB101)\n\n`<b>`');
  expect(html).toBe('<h1 id="T">T</h1>\n<p>a  b c d  <a href="rules.html#HB101">f</a></p>\n<p><code>&lt;b&gt;</code></p>\n');
});

test('equal headings get different anchors', () => {
  expect(page('# T\n\n## A b\n\n## A b\n\n### HB.PLAN 规划').headings.map(heading => heading.anchor)).toEqual(['A-b', 'A-b-', 'HB.PLAN']);
});
