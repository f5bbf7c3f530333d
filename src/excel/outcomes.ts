import type { Ending } from './carryOut';
import type { ExcelTrouble } from './errors';
import type { OperationOutcome } from './port';
import { text } from './text';

/** Nothing was done, and why. */
export const unchanged = (message: string): OperationOutcome => ({ state: 'unchanged', message });

export const refused = (operation: string, trouble: ExcelTrouble): OperationOutcome => unchanged(text.refused(operation, trouble.reason));

/** An operation that did not end whole: either all is as before, or the sheet is named together with what remains there. */
export function notDone(operation: string, ending: Exclude<Ending, { standing: 'after' }>, sheet: string, remains: string): OperationOutcome {
  if (ending.standing === 'before') return refused(operation, ending.trouble);
  const message = ending.standing === 'unknown' ? text.unknown(operation, ending.trouble.reason, sheet, remains) : text.incomplete(operation, ending.trouble.reason, sheet, remains);
  return { state: 'incomplete', message, sheet };
}
