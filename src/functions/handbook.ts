import { examples } from './examples';
import type { FunctionExample } from './examples';
import pages from './metadata/handbook.json';

export type { FunctionExample };

/** One argument as Excel's own help names it. */
export interface ParameterHelp { readonly name: string; readonly description: string; readonly optional: boolean }

/** What a reader needs to use a function. */
export interface FunctionHelp {
  readonly id: string;
  /** As typed in a formula: HB.PROGRESS. */
  readonly name: string;
  /** 完成进度. */
  readonly title: string;
  /** 阅读, 进度, 序列, 结构, 规划. */
  readonly category: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  readonly examples: readonly FunctionExample[];
}

type Page = Omit<FunctionHelp, 'name' | 'category' | 'examples'>;

function handbookOf(all: readonly Page[]): readonly FunctionHelp[] {
  return Object.entries(examples).flatMap(([id, entry]) => all.filter((page) => page.id === id).map((page) => ({ ...page, name: `HB.${id}`, category: entry.category, examples: entry.examples })));
}

/** The HB functions by category, in Chinese; titles, descriptions and parameters are those of the functions' JSDoc. */
export const functionHandbook: readonly FunctionHelp[] = handbookOf(pages.chinese);

/** The same with English titles, descriptions and parameters; formulas and categories stay. */
export const functionHandbookInEnglish: readonly FunctionHelp[] = handbookOf(pages.english);
