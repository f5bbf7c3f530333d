import type { text } from '../../../domain/plan/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';

/** The complaint goes on from its subject, unless it quotes first. */
const sentence = (subject: string, complaint: string): string => `${subject}${complaint.startsWith('“') ? ':' : ''} ${complaint}`;

/** What is wrong with a plan file, for whoever writes one. */
export const planInEnglish: Spoken<typeof text> = {
  planFile: 'The plan file',
  panelAt: position => `Panel ${position}`,
  rowAt: (panel, row, name) => `${say(panel)} row ${row}${name === '' ? '' : ` “${name}”`}`,
  message: (where, field, complaint) => sentence(`${say(where)}${field === '' ? '' : `, field “${field}”`}`, say(complaint)),

  missing: 'is not written; please add it.',
  unknownField: known => `is not a known field; delete or rename it. Known here: ${known.join(', ')}.`,
  notText: written => `is ${written}; it should be text in quotation marks.`,
  emptyText: 'is empty; please fill it in.',
  formulaStart: sign => `begins with ${sign}, which Excel takes for a formula; write another beginning.`,
  controlCharacter: 'holds an invisible control character; please delete it.',
  notNumber: (written, least) => `is ${written}; it should be a whole number of at least ${least}, without quotation marks.`,
  notAmount: written => `is ${written}; it should be a number above 0, without quotation marks.`,
  notFlag: written => `is ${written}; it should be true or false, without quotation marks.`,
  notOneOf: (written, choices) => `is ${written}; it should be one of ${choices.join(', ')}.`,
  notList: written => `is ${written}; it should be a list in square brackets.`,
  emptyList: 'has no entry; write at least one.',
  notPair: written => `is ${written}; it should be a pair: [column here, column there].`,
  notObject: written => `is ${written}; it should be a set of fields in braces.`,
  notIdentifier: written => `is ${written}; it should be lower-case English words joined by hyphens, as in urban-new-employment.`,
  idTooLong: (length, most) => `has ${length} characters; it may have ${most} at most.`,
  notDate: written => `is ${written}; it should be a date such as 2021-08-25.`,

  periodBackwards: (start, end) => `ends in ${end}, before its start ${start}; please check the years.`,
  baseYearLate: (year, start) => `is ${year}; it should be before the start of the plan, ${start}.`,
  repeated: (written, first) => `“${written}” repeats ${say(first)}; please write them differently.`,
  numberOutOfOrder: (written, due) => `is ${written}; in order it should be ${due}. Check for missing or exchanged rows.`,
  groupUnknown: (group, groups) => `“${group}” is none of the panel’s groups: ${groups.join(', ')}.`,
  groupEmpty: group => `has “${group}” without indicators; add some or delete the group.`,
  cellMissing: header => `is not written; write what column “${header}” prints, — where it prints —.`,
  cellWithoutColumn: 'has content, but the panel’s columns have no such column.',
  nameNotPrinted: printed => `does not occur in printedName “${printed}”; write it as printed.`,
  unitNotPrinted: (unit, printed) => `“${unit}” does not occur in printedName “${printed}”; write it as printed, empty text where no unit is printed.`,
  parentMissing: parent => `“${parent}” is no indicator before it in this panel; write the id of the whole it belongs to.`,
  attributeDiffers: (printed, due) => `does not agree with the printed attribute “${printed}”; it should be ${due}.`,
  attributeWithoutCell: 'is written only where the panel prints a column of attributes; please delete it.',
  unreadable: message => `cannot be read: ${say(message)}`,
  totalNotPrinted: target => `is planPeriodTotal, but the target is printed “${target}”, without 〔 〕; please check.`,
  totalPrinted: (kind, target) => `is ${kind}, but the target is printed “${target}”; it should be planPeriodTotal.`,
  ratioNotPrinted: target => `is structure, but the target is printed “${target}”, which is no ratio such as 1∶4∶5; please check.`,
  ratioPrinted: (kind, target) => `is ${kind}, but the target is printed “${target}”; it should be structure.`,
  directionAgainstSign: (written, target, due) => `is ${written}, but the target is printed “${target}”; it should be ${due}.`,
  decimalsDiffer: (written, printed) => `is ${written}, but the row prints ${printed} decimals at most; it should be ${printed}.`,
  holdDiffers: (base, target, due) => `does not agree with base “${base}” and target “${target}”; it should be ${String(due)}.`,
  linkUnknownPlan: plan => `points to plan “${plan}”, which does not exist; please check it.`,
  linkUnknownIndicator: (plan, indicator) => `points to “${indicator}”, which is not in plan “${plan}”; please check it.`,
  linkCellUnknown: (name, role) => `compares with column ${role} of “${name}”, which has no such column.`,

  attributes: { binding: 'binding', anticipatory: 'anticipatory' },
  unitsFile: 'The file of reporting units',
  unitAt: (position, name) => `Unit ${position}${name === '' ? '' : ` “${name}”`}`,
};
