import type { Problem } from '../figure/figure';
import { noAnswerText, problemText } from './text';

/** Why there is no number although nothing was written wrongly. */
export type NoAnswerReason = keyof typeof noAnswerText;

/** A named absence: the figures are readable, but the question has no answer for them. */
export interface NoAnswer {
  readonly kind: 'noAnswer';
  readonly reason: NoAnswerReason;
  /** Chinese, says why and what to do. */
  readonly message: string;
}

/** What every measure returns: the value, a named absence, or what is wrong with the input. */
export type Answer<Value> = Value | NoAnswer | Problem;

/** Is there a value? Narrows an `Answer` of a number, text or verdict. */
export function hasAnswer<Value extends number | string | boolean>(answer: Answer<Value>): answer is Value {
  return typeof answer !== 'object';
}

/** Is an intermediate result one of the two absences? */
export function isAbsence(result: unknown): result is NoAnswer | Problem {
  const kind = typeof result === 'object' && result !== null ? (result as { kind?: unknown }).kind : undefined;
  return kind === 'noAnswer' || kind === 'problem';
}

export function noAnswer(reason: NoAnswerReason): NoAnswer {
  return { kind: 'noAnswer', reason, message: noAnswerText[reason] };
}

/** A contradiction between arguments. `details` fill the message in the order its text takes them. */
export function contradiction(code: keyof typeof problemText, written: string, ...details: readonly string[]): Problem {
  return { kind: 'problem', code, written, message: problemText[code](written, ...details) };
}
