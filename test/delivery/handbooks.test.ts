import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishFunctionPage, englishRulePage } from '../../src/delivery/englishHandbooks';
import { functionPage, guessingPage, rulePage } from '../../src/delivery/handbooks';
import { guessingRules } from '../../src/domain/planBuilding';
import { rules } from '../../src/domain/rules';
import { functionHandbook } from '../../src/functions/handbook';

const written = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');

describe('the handbooks in docs/', () => {
  test('are what the code says today (npm run docs writes them)', () => {
    expect(written('functions.md')).toBe(functionPage());
    expect(written('rules.md')).toBe(rulePage());
    expect(written('guessing.md')).toBe(guessingPage());
    expect(written('english/functions.md')).toBe(englishFunctionPage());
    expect(written('english/rules.md')).toBe(englishRulePage());
  });

  test('tell every function with its examples and every rule with its basis, once', () => {
    const [functions, ruled] = [functionPage(), rulePage()];
    for (const help of functionHandbook) {
      expect(functions.split(`### ${help.name} `)).toHaveLength(2);
      for (const example of help.examples) expect(functions).toContain(`\`${example.formula.replaceAll('|', '\\|')}\``);
    }
    for (const rule of rules) expect(ruled.split(`### ${rule.code} `)).toHaveLength(2);
    expect(ruled.match(/\*\*依据\*\*：\S/g)).toHaveLength(rules.length);
  });

  test('tell every rule of guessing with an example and its reason', () => {
    const lines = guessingPage().split('\n').filter(line => line.startsWith('| ') && !/^\| (?:看什么|---)/.test(line));
    expect(lines).toHaveLength(guessingRules.reduce((count, { rules: list }) => count + list.length, 0));
    for (const line of lines) expect(line).toMatch(/目标 .+：.{4,} \|$/);
  });
});
