import { normaliseText, type Direction } from '../figure';
import { NoEquivalent, type Conditions } from './equivalent';
import { inputOf, unchanged } from './reading';
import type { Operand } from './operand';
import { reasonText, tokens } from './text';

const higher: ReadonlySet<string> = new Set(tokens.directions.higher);
const lower: ReadonlySet<string> = new Set(tokens.directions.lower);

/** The direction an argument asks for now, on the condition that its cell goes on saying so. */
export function directionOf(operand: Operand): { readonly direction: Direction | undefined; readonly conditions: Conditions } {
  const input = inputOf(operand);
  const written = input === null || input === undefined ? '' : normaliseText(String(input)).trim().replace(/^[−－]/, '-');
  const direction = higher.has(written) ? 'higherIsBetter' : lower.has(written) ? 'lowerIsBetter' : undefined;
  if (direction === undefined && written !== '') throw new NoEquivalent(reasonText.notWritable(written));
  return { direction, conditions: unchanged(operand) };
}
