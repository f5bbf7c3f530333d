import type { NoAnswer } from '../domain/measures';

/** What a lookup found nowhere: #N/A with the words that help to find it. */
export function notFound(message: string): NoAnswer {
  return { kind: 'noAnswer', reason: 'notFound', message };
}
