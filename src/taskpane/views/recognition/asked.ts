import type { Answers } from '../../../domain/recognition';
import type { Choice } from '../../../domain/recognition';
import type { Place } from '../../../domain/rules/rule';
import type { RecognisedTable } from './recognitionState';

/** One line of the list of what is unsure: a doubt about a table itself, or about which indicator a row means. */
export interface Asked {
  /** The same question has the same key in every table: it is asked once. */
  readonly key: string;
  /** Must be answered before its tables are adopted; a row left unanswered is only left out. */
  readonly isNeeded: boolean;
  readonly places: readonly Place[];
  readonly question: string;
  readonly choices: readonly Choice[];
  /** What the reading goes on with until somebody answers. */
  readonly assumed?: string;
  readonly answer?: string;
}

export const isOpen = (asked: Asked): boolean => asked.answer === undefined;

/** What a table leaves unsure, in the order of its sheet. */
export function questionsOf({ table, binding }: Pick<RecognisedTable, 'table' | 'binding'>): readonly Asked[] {
  const { sheet } = table;
  const nameColumn = table.columns.find(column => column.role === 'name')?.column ?? table.area.column;
  const doubts = table.doubts.map(({ key, row, column, question, choices, assumed }): Asked => ({ key, isNeeded: true, places: [{ sheet, row, column }], question, choices, assumed }));
  const bindings = binding.questions.map(({ key, row, question, choices }): Asked =>
    ({ key, isNeeded: row === undefined, places: [row === undefined ? { sheet, row: table.area.row, column: table.area.column } : { sheet, row, column: nameColumn }], question, choices }));
  return [...bindings.filter(asked => asked.isNeeded), ...doubts, ...bindings.filter(asked => !asked.isNeeded)];
}

/** Equal questions of several tables as one, with all their places. */
export function askedOnce(questions: readonly Asked[]): readonly Asked[] {
  const byKey = new Map<string, Asked>();
  for (const asked of questions) {
    const known = byKey.get(asked.key);
    byKey.set(asked.key, known ? { ...known, isNeeded: known.isNeeded || asked.isNeeded, places: [...known.places, ...asked.places] } : asked);
  }
  return [...byKey.values()];
}

/** The list with one answer in it, before anything is understood anew. */
export const withAnswer = (asked: readonly Asked[], key: string, answer: string): readonly Asked[] => asked.map(one => (one.key === key ? { ...one, answer } : one));

/** A question that says the same stays the same object: the list redraws only what has changed. */
const unlessSame = (old: Asked, now: Asked): Asked => (JSON.stringify(old) === JSON.stringify(now) ? old : now);

/**
 * The list after an answer: questions asked before keep their places, so that the list does not move under the hands of whoever
 * answers it; new ones follow, and unanswered ones that no longer come up are gone.
 */
export function askedAgain(before: readonly Asked[], now: readonly Asked[], answers: Answers): readonly Asked[] {
  const [given, current, known] = [new Map(answers.map(({ key, answer }) => [key, answer])), new Map(now.map(asked => [asked.key, asked])), new Set(before.map(({ key }) => key))];
  const answered = (asked: Asked): Asked => {
    const answer = given.get(asked.key);
    return answer === undefined ? asked : { ...asked, answer };
  };
  const kept = before.flatMap(old => {
    const again = answered(current.get(old.key) ?? old);
    return isOpen(again) && !current.has(old.key) ? [] : [unlessSame(old, again)];
  });
  return [...kept, ...now.filter(asked => !known.has(asked.key)).map(answered)];
}
