import type { Problem } from '../domain/figure';

/** Arguments whose shapes do not fit together. */
export function shapeProblem(message: string): Problem {
  return { kind: 'problem', code: 'shapes-do-not-fit', written: '', message };
}
