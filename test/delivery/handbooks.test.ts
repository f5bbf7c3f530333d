import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionPage, rulePage } from '../../src/delivery/handbooks';
import { rules } from '../../src/domain/rules';
import { functionHandbook } from '../../src/functions/handbook';

const written = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');

describe('the handbooks in docs/', () => {
  test('are what the code says today (npm run docs writes them)', () => {
    expect(written('functions.md')).toBe(functionPage());
    expect(written('rules.md')).toBe(rulePage());
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
});
