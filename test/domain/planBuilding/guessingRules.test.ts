import { parseFigure } from '../../../src/domain/figure';
import { firstFitting, type RuleExample, type Subject } from '../../../src/domain/planBuilding/guessingRule';
import { guessingRules } from '../../../src/domain/planBuilding';

const subjectOf = ({ name, unit, target, base = '', header = '', kind }: RuleExample): Subject =>
  ({ name, unit, header, target: parseFigure(target), targetText: target, base: parseFigure(base), baseText: base, ...(kind ? { kind } : {}) });

describe.each(guessingRules)('$field', ({ rules }) => {
  test('ids are unique, every rule has an example', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.examples.length).toBeGreaterThan(0);
  });

  test.each(rules.flatMap(rule => rule.examples.map(example => [rule.id, example] as const)))('%s decides %j', (id, example) => {
    const { rule, word } = firstFitting(rules, subjectOf(example));
    expect(rule.id).toBe(id);
    const reason = rule.text({ ...subjectOf(example), word });
    expect(reason).not.toMatch(/undefined|“”/);
    expect(reason.length).toBeGreaterThan(3);
  });

  test('the last rule asks for nothing', () => {
    const last = rules.at(-1);
    expect([last?.words, last?.traits, last?.isSure]).toEqual([undefined, undefined, true]);
  });
});
