import { offered, type Answers } from './answers';
import type { Choice, TableDoubt } from './foundTable';
import { plainHeader } from './plainHeader';

/** Answers are kept with keys of up to 300 characters. */
const longestKey = 300;
const longestTitle = 60;

/** Collects what the sheet does not settle, and settles it where it was answered before. */
export interface Doubts {
  /** The answer given earlier, else the assumed one; then the question is kept. */
  readonly ask: (doubt: TableDoubt) => { readonly answer: string; readonly isAnswered: boolean };
  /** What was answered under a key of `keyFor`, whatever is offered today. */
  readonly given: (key: string) => string | undefined;
  /** A key as answers are kept under: with the table's title, since 2025年 is a goal in one table and a fact in another. */
  readonly keyFor: (key: string) => string;
  readonly open: () => readonly TableDoubt[];
}

export function collectDoubts(answers: Answers, title: string): Doubts {
  const doubts = new Map<string, TableDoubt>();
  const answered = new Map(answers.map(({ key, answer }) => [key, answer]));
  const keyFor = (key: string): string => `${plainHeader(title).slice(0, longestTitle)}|${key}`.slice(0, longestKey);
  return {
    keyFor,
    ask: asked => {
      const doubt = { ...asked, key: keyFor(asked.key) };
      const given = offered(answered.get(doubt.key), doubt.choices);
      if (given === undefined && !doubts.has(doubt.key)) doubts.set(doubt.key, doubt);
      return { answer: given ?? doubt.assumed, isAnswered: given !== undefined };
    },
    given: key => answered.get(key),
    open: () => [...doubts.values()].sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

/** Keys hold words of the sheet, cut so that an answer fits where answers are kept. */
export const doubtKey = (...parts: readonly string[]): string => parts.map(part => part.slice(0, 80)).join('|');

export const choicesOf = (labels: readonly (readonly [answer: string, label: string])[]): Choice[] => labels.map(([answer, label]) => ({ answer, label }));
