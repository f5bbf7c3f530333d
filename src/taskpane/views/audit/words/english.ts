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
  marksHelp: 'Colours by conditional formats: red to correct, orange to verify, blue for information. Your own formats stay, all marks go when switched off; renewed by each check.',
  marksUnavailable: 'This version of Excel cannot mark cells: conditional formats together with custom functions may crash it. Use the list below to go to each cell.',
  marking: 'Marking cells…',
  unmarking: 'Removing the marks…',
};
