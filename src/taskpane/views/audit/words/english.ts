import type { AuditPartWords } from './text';

/** The same in English. */
export const english: AuditPartWords = {
  culprits: 'Look here first',
  culpritsHelp: findings => `${findings} findings hang together; correct the cells below and those findings disappear together`,
  changeTo: value => `Change to ${value}`,
  involved: codes => `Involved: ${codes}`,
  moreCulprits: count => `${count} more ${count === 1 ? 'group' : 'groups'}: correct these first, then check again.`,

  settings: 'Check settings',
  settingsDiffer: differences => `Check settings differ from the defaults: ${differences}.`,

  marks: 'Mark cells',
  marksHelp: 'Colours cells with findings in the grid and makes them bold: red to correct, orange to verify, blue for information. Conditional formats only; your own fills and formats stay. Switched off, all marks are removed.',
  marksUnavailable: 'This version of Excel cannot mark cells: conditional formats together with custom functions may crash it. Use the list below to go to each cell.',
  marking: 'Marking cells…',
  marked: count => `${count} ${count === 1 ? 'cell' : 'cells'} marked.`,
  unmarked: count => (count === 0 ? 'There were no marks to remove.' : `${count} ${count === 1 ? 'mark' : 'marks'} removed.`),
  unmarking: 'Removing marks…',
};
