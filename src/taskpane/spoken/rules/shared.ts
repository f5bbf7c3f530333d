import type { text as culprit } from '../../../domain/rules/culprit/text';
import type { words } from '../../../domain/rules/text';
import type { Spoken } from '../../../excel/spoken/spoken';
import { say } from '../say';
import { list } from './shape';

const ofYear = (year: number | undefined, rest: string): string => (year === undefined ? rest : `${year}-${rest}`);

/** How rows, columns and places are called in English. A place stands with a space in front of it, which Chinese has not. */
export const sharedInEnglish: Spoken<typeof words> = {
  row: (number, ofWhich, name) => `Row ${number} ${ofWhich ? 'of which: ' : ''}${name}`,
  shortRow: number => `row ${number}`,
  year: year => `${year}`,
  month: (year, month) => (year === undefined ? `month ${month}` : ofYear(year, `${month}`)),
  yearToDate: (year, month) => (year === undefined ? `months 1–${month} to date` : `${ofYear(year, month === 1 ? '1' : `1 to ${month}`)} to date`),
  monthRoles: { monthActual: 'figure of the month', yearToDate: 'year to date', monthsTotal: 'year to date', opening: 'opening figure', samePeriodLastYear: 'same period of the year before', yearOverYear: 'year-on-year change' },
  roles: { base: 'base', previousTarget: 'previous target', target: 'target', cumulative: 'plan-period total', completionRate: 'completion rate', progress: 'progress', elapsedShare: 'elapsed share', status: 'status' },
  day: (year, month, day) => `${year}-${month}-${day}`,
  span: (first, last) => `${first}–${last}`,
  ofSheet: sheet => `“${sheet}”`,
  in: address => ` (${list(say(address))})`,
  province: 'province',
  wholes: { 全省: 'province', 全市: 'city', 全州: 'prefecture', 全县: 'county', 全区: 'district', 全国: 'nation', 合计: 'total' },
  and: ', ',
  blank: 'blank',
  cell: (row, column) => `${say(row)}${say(column)}`,
  elsewhere: (sheet, place) => ` on “${sheet}”${say(place)}`,
  list: (names, rest = '') => `${names.map(say).join(', ')}${say(rest)}`,
  both: (first, second) => `${say(first)} ${say(second).trimStart()}`,
  marked: figure => `〔${figure}〕`,
};

export const culpritsInEnglish: Spoken<typeof culprit> = {
  one: (count, cell, written) => `${count} findings all involve ${say(cell)} ${written}; this cell is most likely wrong.`,
  fits: value => `With ${value} everything agrees.`,
  several: (count, cells) => `For the ${count} findings to agree, at least these must change: ${say(cells)}.`,
  cell: (sheet, name, address) => `${sheet} ${say(name)} (${address})`,
  cells: cells => cells.map(say).join(', '),
  both: (first, second) => `${say(first)} ${say(second)}`,
};
