import type { FunctionHelp } from '../../../functions/handbook';
import { matchesQuery } from '../../session/search';

/** The functions of one category. */
export interface Chapter { readonly category: string; readonly functions: readonly FunctionHelp[] }

/** What a function can be found by: its name and title, what it answers, its arguments. */
const searchable = (help: FunctionHelp): string => [help.name, help.title, help.category, help.description, ...help.parameters.flatMap(parameter => [parameter.name, parameter.description])].join(' ');

/** Functions by category in the handbook's order, only those that match the query. */
export function chapters(handbook: readonly FunctionHelp[], query: string): readonly Chapter[] {
  const byCategory = new Map<string, FunctionHelp[]>();
  for (const help of handbook.filter(entry => matchesQuery(searchable(entry), query))) byCategory.set(help.category, [...(byCategory.get(help.category) ?? []), help]);
  return [...byCategory].map(([category, functions]) => ({ category, functions }));
}

/** `=HB.PROGRESS(,)`: the call with as many empty arguments as it needs. */
export function skeletonFormula(help: FunctionHelp): string {
  const required = help.parameters.filter(parameter => !parameter.optional).length;
  return `=${help.name}(${','.repeat(Math.max(0, required - 1))})`;
}
