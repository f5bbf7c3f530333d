import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenSheet } from '../../src/taskpane/styles/tokenSheet.cjs';

const styles = join(__dirname, '../../src/taskpane/styles');

test('tokens.css is what tokenSheet.cjs writes from @fluentui/tokens', () => {
  expect(readFileSync(join(styles, 'tokens.css'), 'utf8')).toBe(tokenSheet());
});

test('every variable a style uses is a token, every token is used', () => {
  const sheets = readdirSync(styles).filter(name => name.endsWith('.scss')).map(name => readFileSync(join(styles, name), 'utf8')).join('\n');
  const used = [...sheets.matchAll(/var\(--(\w+)\)/g)].map(match => match[1]);
  const written = [...tokenSheet().matchAll(/--(\w+):/g)].map(match => match[1]);
  expect([...new Set(used)].sort()).toEqual([...new Set(written)].sort());
});

test('no style names an address', () => {
  for (const name of readdirSync(styles)) expect(readFileSync(join(styles, name), 'utf8')).not.toMatch(/url\(|https?:|@import url/);
});
