import type { text } from '../adoption/text';
import type { Spoken } from './spoken';

/** What adopting says where Office speaks English. */
export const adoptionInEnglish: Spoken<typeof text> = {
  operations: { adopt: 'Adopting the table', unadopt: 'Releasing the table', progress: 'Adding progress columns', undo: 'Undoing', keepPlan: 'Keeping the plan' },
  unread: reason => `The sheet was not read; the workbook is as it was. ${reason}`,
  cut: (sheet, rows, columns) => `Sheet “${sheet}” is very large: only the first ${rows} rows and ${columns} columns were read; tables beyond were not looked for.`,
  sheetGone: sheet => `Sheet “${sheet}” is no longer in the workbook. Please recognise tables again.`,
  changedSinceRead: (sheet, cells) => `${cells} on “${sheet}” were edited after the table was recognised; it was not adopted. Recognise again, then adopt.`,
  alreadyKnown: (sheet, area) => `${area} on “${sheet}” is adopted already; it was not adopted again.`,
  tooMuchToKeep: 'There is too much to keep in the workbook; nothing was changed. Divide the table and adopt the parts.',
  adopted: (sheet, area) => `Adopted ${area} on “${sheet}”; no cell was changed.`,
  unadopted: (sheet, area) => `Released ${area} on “${sheet}”; nothing of it is left in the workbook.`,
  unadoptedKept: (sheet, area, columns) => `Released ${area} on “${sheet}”; the progress columns ${columns} stay as ordinary cells.`,
  notAdopted: sheet => `This table on “${sheet}” is not adopted, or was deleted or moved. Please recognise tables again.`,
  alreadyGone: 'The table has been released already; there is nothing to undo.',
  columnsChanged: (sheet, cells) => `The progress columns on “${sheet}” were edited since (${cells}); the table was not released. Keep the columns and release the table alone, or clear what you wrote first.`,
  alreadyThere: (sheet, area) => `This table on “${sheet}” has progress columns already (${area}); none were added. To change them, undo or release first.`,
  planGone: sheet => `The plan of this table on “${sheet}” is not in this workbook. Restore the sheet with the plan’s data, or recognise the table again with another plan.`,
  protectedSheet: sheet => `Sheet “${sheet}” is protected; no progress columns were added. Unprotect it under Review, then try again.`,
  beyondSheet: sheet => `There is no room for progress columns to the right of the table on “${sheet}”; nothing was written.`,
  lack: {
    noRows: sheet => `No row of the table on “${sheet}” is matched to an indicator, so there is no progress to calculate; no columns were added. Confirm the rows’ indicators first.`,
    noTarget: sheet => `The table on “${sheet}” has no column of targets for the end of the plan; no columns were added. Look at the header, or confirm which column holds the targets.`,
    noActual: sheet => `The table on “${sheet}” has no column of actual figures; no columns were added. Look at the header, or confirm which column holds them.`,
    yearsApart: sheet => `On “${sheet}” other columns stand between the years, or the years do not run from left to right; no columns were added. Put the years side by side.`,
  },
  columnsAdded: (sheet, area) => `Added progress columns at ${area} on “${sheet}”.`,
  undone: {
    adopt: sheet => `Undone: the table on “${sheet}” is no longer adopted.`,
    unadopt: sheet => `Undone: the table on “${sheet}” is adopted again.`,
    progress: (sheet, area) => `Undone: ${area} on “${sheet}” is as it was.`,
  },
  tableChanged: (sheet, cells) => `${cells} on “${sheet}” were edited after the table was released; nothing was undone. Recognise the table again, then adopt it.`,
  remains: {
    record: 'a record of the adopted table, which concerns no cell',
    adopted: name => `the name ${name} or progress columns not fully deleted; please look at them and clear them yourself`,
    columns: area => `progress columns at ${area} not fully cleared; please look at them and clear them yourself`,
  },
};
