import type { conversionText } from '../conversion/text';
import type { marksText } from '../marks/text';
import type { settingsText } from '../settings/text';
import type { Spoken } from './spoken';

const formulas = (count: number): string => `${count} HB ${count === 1 ? 'formula' : 'formulas'}`;
const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

/** What conversions say where Office speaks English. */
export const conversionInEnglish: Spoken<typeof conversionText> = {
  operations: { values: 'Converting to values', formulas: 'Converting to plain formulas', restore: 'Restoring HB formulas', repair: 'Repairing' },
  check: 'Checking before sending',
  done: {
    values: count => `Converted ${formulas(count)} to values.`,
    formulas: (count, values, where) => `Converted ${formulas(count)} to plain formulas${values > 0 ? `; ${values} more became their present values (${where}) and will not be updated` : ''}.`,
    restore: count => `Restored ${formulas(count)}.`,
    repair: count => `Entered ${formulas(count)} again.`,
  },
  undone: (operation, count) => `Undone: ${operation}; ${places(count)} as before.`,
  protectedSheet: (sheet, count) => `Sheet “${sheet}” is protected; ${places(count)} on it will not be changed. Unprotect it under Review first.`,
  stuck: count => `${formulas(count)} show #NAME? and have no present value; they will not be changed. Use Repair first.`,
  changedSince: (sheet, cells) => `${cells} on “${sheet}” were edited after the conversion; they will not be restored.`,
  moved: (sheet, cells) => `The rows or columns of ${cells} on “${sheet}” have changed since the conversion and no longer match; they will not be restored. Copy the formulas from neighbouring rows, or insert the table again.`,
  sheetGone: (sheet, count) => `Sheet “${sheet}” is no longer in the workbook; ${places(count)} on it cannot be restored.`,
  noRecord: 'This workbook has no record of conversions; there is nothing to restore.',
  recordBroken: 'The record of conversions in the workbook is broken; nothing can be restored from it.',
  nothing: 'There is no formula to change.',
  changed: (sheet, cells) => `${cells} on “${sheet}” were edited after the preview; nothing was changed. Please preview again.`,
  tooLarge: 'There are too many formulas to keep a record of; nothing was changed. Convert one sheet at a time.',
  remains: count => `formulas not fully changed (${places(count)}); please look at them`,
  spilled: 'The result fills several cells; older Excel has no such formula.',
  becomesValue: 'Becomes its present value:',
};

/** What marking cells says where Office speaks English. */
export const marksInEnglish: Spoken<typeof marksText> = {
  mark: 'Marking cells',
  unmark: 'Removing marks',
  between: ', ',
  unavailable: 'This version of Excel cannot mark cells: conditional formats and custom functions together may crash it. Nothing was changed.',
  marked: (count, left) => `${count === 0 ? 'There is no cell to mark. ' : `Marked ${count} ${count === 1 ? 'cell' : 'cells'}. `}${left}`.trim(),
  removed: left => `All marks are removed. ${left}`.trim(),
  protectedSheets: sheets => `Sheet “${sheets}” is protected, its marks were left; unprotect it under Review first.`,
  remains: 'marks not fully changed; please switch them off and on again',
};

/** What keeping the audit's settings says where Office speaks English. */
export const settingsInEnglish: Spoken<typeof settingsText> = {
  operation: 'Saving the settings',
  undo: 'Undoing the settings',
  saved: 'The settings are saved with the workbook.',
  restored: 'The settings are the default ones again.',
  undone: 'Undone: the settings are as they were.',
  changedSince: 'The settings were changed since; nothing was undone.',
  remains: 'settings not fully written; please open them and look',
};
