import { guessingRules, type RuleList } from '../domain/planBuilding';
import { firstFitting, type RuleExample, type Subject } from '../domain/planBuilding/guessingRule';
import { parseFigure } from '../domain/figure';
import { words } from '../domain/planBuilding/text';
import { rules } from '../domain/rules';
import type { Rule } from '../domain/rules';
import { functionHandbook } from '../functions/handbook';
import { cell, functionPart, page as wholePage, table } from './handbookParts';
import { text } from './text';

const page = (title: string, lead: string, parts: readonly string[]): string => wholePage(text.generated, title, lead, parts);

/** 函数手册: every HB function by category, in the order of the pane's own handbook. */
export function functionPage(): string {
  const categories = [...new Set(functionHandbook.map(help => help.category))];
  return page(text.functions.title, text.functions.lead(functionHandbook.length),
    categories.flatMap(category => [`## ${category}`, ...functionHandbook.filter(help => help.category === category).map(help => functionPart(help, text.functions))]));
}

function rulePart(rule: Rule): string {
  const words = text.rules;
  const lines = [[words.what, rule.text.what], [words.wrong, rule.text.wrong], [words.right, rule.text.right], [words.why, rule.text.why], [words.basis, rule.basis]];
  return [`### ${rule.code} ${rule.text.name}（${words.severities[rule.severity]}）`, lines.map(([name = '', said = '']) => `- **${name}**：${cell(said)}`).join('\n')].join('\n\n');
}

/** 审核规则手册: every rule by family (first digit of its code). */
export function rulePage(): string {
  const { title, lead, families } = text.rules;
  return page(title, lead(rules.length), Object.entries(families).flatMap(([digit, family]) => {
    const members = rules.filter(rule => rule.code.startsWith(`HB${digit}`));
    return members.length > 0 ? [`## ${family}`, ...members.map(rulePart)] : [];
  }));
}

const subjectOf = ({ name, unit, target, base = '', header = '', kind }: RuleExample): Subject =>
  ({ name, unit, header, target: parseFigure(target), targetText: target, base: parseFigure(base), baseText: base, ...(kind ? { kind } : {}) });

/** What a rule gives, as people call it. */
function valueWord(field: RuleList['field'], value: unknown): string {
  const names: Readonly<Record<string, string>> = { ...words.kinds, ...words.directions, ...words.evaluationBases, ...text.guessing.truth };
  return value === undefined ? text.guessing.noLimit : names[String(value)] ?? String(value);
}

function guessingPart({ field, rules: list }: RuleList): string {
  const { head, example, all, whole, without, unit, header, traits, asked, settled, reason } = text.guessing;
  const rows = list.map(rule => {
    const { name, except, unit: units, header: headers } = rule.words ?? {};
    const looks = [
      ...(rule.traits ?? []).map(trait => traits[trait]), ...(name ? [whole(name)] : []), ...(except ? [without(except)] : []), ...(units ? [unit(units)] : []), ...(headers ? [header(headers)] : []),
    ];
    const [first] = rule.examples;
    const told = first ? firstFitting(list, subjectOf(first)) : undefined;
    return [looks.length > 0 ? looks.join('；') : all, valueWord(field, rule.value), rule.isSure ? settled : asked, first && told ? `${example(first)}：${reason(told.rule.text({ ...subjectOf(first), word: told.word }))}` : ''];
  });
  return [`## ${words.fields[field]}`, table(head, rows)].join('\n\n');
}

/** 从表格建立规划的推断规则: what is guessed of a table's rows, from what, and what is asked. */
export const guessingPage = (): string => page(text.guessing.title, text.guessing.lead, [...guessingRules.map(guessingPart), text.guessing.rest]);
