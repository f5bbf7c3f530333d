import { normaliseText } from '../domain/figure';
import type { Problem } from '../domain/figure';
import type { Direction } from '../domain/plan/plan';
import { directionTokens, functionText } from './text';

const HIGHER: ReadonlySet<string> = new Set(directionTokens.higher);
const LOWER: ReadonlySet<string> = new Set(directionTokens.lower);

/** The direction a cell asks for: 1, -1, 越高越好 or 越低越好; undefined where it is blank. */
export function readDirection(cell: unknown): Direction | undefined | Problem {
  if (cell == null) return undefined;
  const written = normaliseText(String(cell)).trim().replace(/^[−－]/, '-');
  if (written === '') return undefined;
  if (HIGHER.has(written)) return 'higherIsBetter';
  if (LOWER.has(written)) return 'lowerIsBetter';
  return { kind: 'problem', code: 'direction-unclear', written: String(cell), message: functionText.directionUnclear(String(cell)) };
}
