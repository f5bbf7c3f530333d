import { rules } from '../domain/rules';
import type { Rule } from '../domain/rules';
import { functionHandbookInEnglish } from '../functions/handbook';
import type { FunctionHelp } from '../functions/handbook';
import { rulesInEnglish } from '../taskpane/views/audit/words/rulesInEnglish';
import { whyInEnglish } from '../taskpane/views/audit/words/whyInEnglish';
import { categoryInEnglish } from '../taskpane/views/handbook/english';
import { cell, functionPart, page } from './handbookParts';

const generated = '<!-- Written by npm run docs from the program’s own data; change what it says there, not here. -->';
const functionWords = { arguments: ['Argument', 'Meaning', 'Optional'], optional: 'yes', required: 'no', noArguments: 'No arguments.', examples: ['Example', 'Result'] };
const severities = { error: 'must correct', query: 'please verify', hint: 'for information' };
const families: Readonly<Record<string, string>> = { 1: 'Notation', 2: 'Range', 3: 'Cumulative figures', 4: 'Between indicators', 5: 'Between tables', 6: 'Time', 7: 'Targets', 8: 'Layout' };

/** The handbook of functions in English; formulas and results stay as Excel shows them. */
export function englishFunctionPage(): string {
  const categories = [...new Set(functionHandbookInEnglish.map(help => help.category))];
  const lead = `The add-in provides ${functionHandbookInEnglish.length} functions. All begin with HB. and stand in cells like Excel’s own. Where a cell shows #NAME?, see “Questions and answers”. Examples that show Chinese words need them as they are.`;
  const partOf = (help: FunctionHelp): string => functionPart(help, functionWords);
  return page(generated, 'Handbook of functions', lead, categories.flatMap(category => [`## ${categoryInEnglish(category)}`, ...functionHandbookInEnglish.filter(help => help.category === category).map(partOf)]));
}

function rulePart({ code, id, severity, text }: Rule): string {
  const words = { name: code, what: '', why: '', basis: '', ...rulesInEnglish[id], ...whyInEnglish[id] };
  const lines = [['What it checks', words.what], ['Written wrong', text.wrong], ['Written right', text.right], ['Why', words.why], ['Basis', words.basis]];
  return [`### ${code} ${words.name} (${severities[severity]})`, lines.map(([name = '', said = '']) => `- **${name}**: ${cell(said)}`).join('\n')].join('\n\n');
}

/** The handbook of rules in English. What is written wrong and right stays as it stands in Chinese tables. */
export function englishRulePage(): string {
  const lead = `${rules.length} rules. A code, once used, is never given to another rule. What must be corrected has to be; what is to be verified needs an explanation; the rest is for information. The samples of right and wrong are quoted from Chinese tables.`;
  return page(generated, 'Handbook of rules', lead, Object.entries(families).flatMap(([digit, family]) => {
    const members = rules.filter(rule => rule.code.startsWith(`HB${digit}`));
    return members.length > 0 ? [`## ${family}`, ...members.map(rulePart)] : [];
  }));
}
