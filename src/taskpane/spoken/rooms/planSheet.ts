import type { refusals } from '../../../domain/planExchange/text';
import type { problems } from '../../../domain/planSheet/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

/** What is wrong with the sheet that keeps a plan. Its labels and headers are quoted as they stand there. */
export const planSheetInEnglish: Spoken<typeof problems> = {
  row: (row, name) => `Row ${row}${name === '' ? '' : ` “${name}”`}`,
  at: (sheet, address, message) => `${sheet}!${address}: ${say(message)}`,
  noName: 'The plan has no name. Write it above the header, behind its label.',
  noYears: 'The plan’s years are missing or cannot be read. Write them above the header, behind their label, as in 2026—2030.',
  yearsBackwards: (start, end) => `The plan ends in ${end}, before its start ${start}. Please check its years.`,
  baseYearLate: (year, start) => `The base year ${year} should be before the start of the plan, ${start}. Please check.`,
  badId: id => `The plan’s id “${id}” should be lower-case letters and digits joined by hyphens, as in plan-2026-2030.`,
  badDate: date => `The date of issue “${date}” should be a date such as 2026-03-01, or blank.`,
  noIndicators: 'The table has no indicators. Write one in each row below the header.',
  missingHeader: header => `There is no column “${header}”. Add it, or build the plan from a table again.`,
  notOneOf: (subject, field, written, choices) => `${say(subject)}: “${field}” is “${written}”; write one of ${choices.map(choice => `“${choice}”`).join(', ')}.`,
  unreadable: (subject, field, message) => `${say(subject)}: “${field}” cannot be read: ${say(message)} Please enter it again as printed.`,
  notNumber: (subject, field, written) => `${say(subject)}: “${field}” is “${written}”; it should be a number above 0, or blank where there is no limit.`,
  holdDiffers: (subject, written, due) => `${say(subject)}: whether the level is held is “${written}”; by base and target it should be “${due}”. Check base and target, or leave this cell blank.`,
  parentUnknown: (subject, written) => `${say(subject)}: the whole it is part of is “${written}”; the same panel has no such number or name.`,
  badIndicatorId: (subject, id) => `${say(subject)}: the indicator’s id “${id}” should be lower-case letters and digits joined by hyphens, or blank.`,
  sameId: (subject, id) => `${say(subject)}: the indicator’s id “${id}” is used above already. Correct it or leave it blank.`,
  badLink: (subject, written) => `${say(subject)}: the comparison “${written}” cannot be read. Write plan id/indicator id and the pairs of columns, or leave it blank.`,
  badDiscrepancy: (subject, written) => `${say(subject)}: the difference in the print “${written}” cannot be read. Write the column and what is printed there, or leave it blank.`,
  badColumn: written => `Among the columns “${written}” cannot be read. Write what the column is, its header and its year in brackets.`,
  noTargetColumn: label => `The columns of panel “${label}” have no target.`,
  unknownPanel: (subject, written, known) => `${say(subject)}: the panel’s id is “${written}”, which is not among the panels below: ${known.join(', ')}.`,
  other: message => say(message),
};

const pick = 'Choose a file saved by exporting a plan.';

export const planFilesInEnglish: Spoken<typeof refusals> = {
  tooLarge: `The file is larger than 1 MB and no plan file. ${pick}`,
  empty: `The file is empty. ${pick}`,
  tooDeep: 'The brackets of the file are nested too deeply; it is no plan file.',
  notJson: `The file cannot be read: it is not JSON, or was not saved to its end. ${pick}`,
  otherEncoding: 'The file is not encoded in UTF-8, so its Chinese characters are garbled. Open the original in Notepad, choose UTF-8 as the encoding in “Save as”, and import it again.',
  tooManyPanels: (count, limit) => `The file has ${count} panels; ${limit} are the most.`,
  tooManyIndicators: (count, limit) => `The file has ${count} indicators; ${limit} are the most.`,
  textTooLong: limit => `A text of the file is longer than ${limit} characters; it is no plan file.`,
  more: count => `${count} more ${count === 1 ? 'problem' : 'problems'}; correct those above, then try again.`,
};
