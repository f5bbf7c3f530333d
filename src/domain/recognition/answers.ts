/** What the user settled once: plain text pairs, kept in the workbook and treated as foreign when they come back. */
export interface Answer { readonly key: string; readonly answer: string }
export type Answers = readonly Answer[];

/** A question's key holds a name or a header; longer ones were never asked. */
const longest = 300;
const most = 5000;

const isAnswer = (value: unknown): value is Answer => {
  if (typeof value !== 'object' || value === null || !('key' in value) || !('answer' in value)) return false;
  return typeof value.key === 'string' && typeof value.answer === 'string' && value.key.length <= longest && value.answer.length <= longest;
};

function parsed(kept: unknown): unknown {
  if (typeof kept !== 'string') return kept;
  try { return JSON.parse(kept) as unknown; } catch { return []; }
}

/** Reads answers kept as JSON text or already parsed; whatever is no answer is left out, and of one key the last counts. */
export function readAnswers(kept: unknown): Answers {
  const list = parsed(kept);
  if (!Array.isArray(list)) return [];
  const answers = new Map<string, string>();
  for (const value of list.slice(0, most) as unknown[]) if (isAnswer(value)) answers.set(value.key, value.answer);
  return [...answers].map(([key, answer]) => ({ key, answer }));
}

/** The answers of before with new ones put in their place. */
export const withAnswers = (answers: Answers, given: Answers): Answers => readAnswers([...answers, ...given]);

/** The answer to a question, only where it is one of the choices that are offered today. */
export function answerTo(answers: Answers, key: string, choices: readonly { readonly answer: string }[]): string | undefined {
  return offered(answers.filter(answer => answer.key === key).at(-1)?.answer, choices);
}

/** An answer, only where it is one of the choices. */
export const offered = (given: string | undefined, choices: readonly { readonly answer: string }[]): string | undefined => (choices.some(choice => choice.answer === given) ? given : undefined);
