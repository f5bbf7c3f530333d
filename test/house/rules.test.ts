import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/domain/rules';

const root = join(__dirname, '../..');
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const source = (id: string): string => join(root, 'src/domain/rules', `${camel(id)}.ts`);
const family = { 1: 'format', 2: 'range', 3: 'cumulative', 4: 'relation', 5: 'link', 6: 'time', 7: 'target', 8: 'layout' };

describe('the catalogue of rules', () => {
  test('every file that defines a rule is registered, every registered rule has its file', () => {
    const defining = readdirSync(join(root, 'src/domain/rules')).filter(name => name.endsWith('.ts')).filter(name => /: Rule = /.test(readFileSync(join(root, 'src/domain/rules', name), 'utf8')));
    expect(defining.sort()).toEqual(rules.map(rule => `${camel(rule.id)}.ts`).sort());
  });

  test('ids and codes are unique, codes name a family and stand in order', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
    const codes = rules.map(rule => rule.code);
    expect(new Set(codes).size).toBe(rules.length);
    for (const code of codes) expect(Object.keys(family)).toContain(/^HB(\d)\d\d$/.exec(code)?.[1]);
    expect([...codes].sort()).toEqual(codes);
  });

  test.each(rules.map(rule => [rule.id, rule] as const))('%s: words, basis, file and test are complete', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(readFileSync(source(id), 'utf8')).toContain(`export const ${camel(id)}: Rule`);
    const test = join(root, 'test/domain/rules', `${camel(id)}.test.ts`);
    expect(existsSync(test)).toBe(true);
    expect(readFileSync(test, 'utf8')).toContain(`const rule = '${id}';`);
    for (const words of [rule.basis, rule.text.name, rule.text.what, rule.text.wrong, rule.text.right, rule.text.why]) expect(words).toMatch(/[\u4e00-\u9fff\d]/);
    expect(rule.text.name.length).toBeLessThanOrEqual(16);
  });
});
