import type { FunctionHelp } from '../functions/handbook';

/** What a handbook of functions calls its parts. */
export interface FunctionWords { readonly arguments: readonly string[]; readonly optional: string; readonly required: string; readonly noArguments: string; readonly examples: readonly string[] }

/** A cell of a Markdown table: no line break and no bar of its own. */
export const cell = (words: string): string => words.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');
/** A generated page: the line that says so, title, lead and parts. */
export const page = (generated: string, title: string, lead: string, parts: readonly string[]): string => `${[generated, `# ${title}`, lead, ...parts].join('\n\n')}\n`;

/** One function: what it does, its arguments, its examples. */
export function functionPart(help: FunctionHelp, words: FunctionWords): string {
  const rows = help.parameters.map(parameter => [parameter.name, parameter.description, parameter.optional ? words.optional : words.required]);
  return [
    `### ${help.name} ${help.title}`, help.description, rows.length > 0 ? table(words.arguments, rows) : words.noArguments,
    table(words.examples, help.examples.map(example => [`\`${example.formula}\``, example.result])),
  ].join('\n\n');
}
