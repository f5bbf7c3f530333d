import type { Panel } from '../plan/plan';
import { text } from './text';

/** The panel's own note, then ours; where the panel prints none, ours begin with 注：, by which a note is known. */
export function notesOf({ note }: Panel, ours: readonly string[]): readonly string[] {
  const [first, ...others] = ours;
  if (note !== '') return [note, ...ours];
  return first === undefined ? [] : [text.note(first), ...others];
}
