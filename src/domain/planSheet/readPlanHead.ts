/** What stands above the header of 规划数据: name, years, document. */
import { textAt } from '../table/sheetCells';
import type { ReportingUnit } from '../plan/reportingUnit';
import type { FoundPlanSheet } from './findPlanSheet';
import type { ReportAt } from './sheetProblem';
import { text, tokens } from './text';

export interface PlanHead {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly document: { readonly title: string; readonly number: string; readonly date: string };
  readonly period: { readonly start: number; readonly end: number };
  readonly baseYear: number;
}

/** A longer text is no name of a place. */
const longestUnit = 20;

interface Labelled { readonly value: string; readonly row: number; readonly column: number }
type Label = keyof typeof tokens.labels;

/** What follows a label in its cell, up to the next full-width space where several share a line; else the cell to its right. */
function labelled({ sheet, header }: FoundPlanSheet, label: Label): Labelled | undefined {
  const shared: readonly Label[] = ['years', 'baseYear', 'id', 'date', 'units'];
  for (let row = sheet.row; row < header; row += 1) {
    for (let column = sheet.column; column < sheet.column + (sheet.values[row - sheet.row]?.length ?? 0); column += 1) {
      const written = textAt(sheet, row, column);
      const at = shared.includes(label) ? written.search(new RegExp(`${tokens.labels[label]}[:：]?`)) : written.startsWith(tokens.labels[label]) ? 0 : -1;
      // The lead names a label in quotation marks.
      if (at < 0 || written.charAt(at - 1) === '“') continue;
      const after = written.slice(at + tokens.labels[label].length).replace(/^[ \t]*[:：]?[ \t]*/, '');
      const value = shared.includes(label) ? after.split(tokens.aside)[0] ?? '' : after;
      return { value: value.trim() === '' ? aside(sheet, row, column) : value.trim(), row, column };
    }
  }
  return undefined;
}

/** A label alone in its cell has its value beside it; a value that is a label itself is none. */
function aside(sheet: FoundPlanSheet['sheet'], row: number, column: number): string {
  const next = textAt(sheet, row, column + 1);
  return Object.values(tokens.labels).some(label => next.startsWith(label)) ? '' : next;
}

function yearsOf(found: FoundPlanSheet, reportAt: ReportAt): PlanHead['period'] | undefined {
  const written = labelled(found, 'years');
  const [start, end] = (written?.value ?? '').split(tokens.between).map(part => Number(/\d{4}/.exec(part)?.[0] ?? Number.NaN));
  const place = written ?? { row: found.header, column: found.sheet.column };
  if (start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end)) { reportAt(place, text.noYears); return undefined; }
  if (end < start) { reportAt(place, text.yearsBackwards(start, end)); return undefined; }
  return { start, end };
}

/** 填报单位 as listed above the header, each once; none where the line is blank or was never there. */
export function readListedUnits(found: FoundPlanSheet): readonly ReportingUnit[] {
  const names = new Set((labelled(found, 'units')?.value ?? '').split(tokens.listed).filter(name => name !== '' && name.length <= longestUnit));
  return [...names].map(name => ({ id: name, name, fullName: name, optional: tokens.ownLevel.test(name) }));
}

/** Reads the head; what is missing or unreadable is reported with its cell, and no plan is made of it. */
export function readPlanHead(found: FoundPlanSheet, reportAt: ReportAt): PlanHead | undefined {
  const value = (label: Label): string => labelled(found, label)?.value ?? '';
  const top = { row: found.header, column: found.sheet.column };
  const place = (label: Label) => labelled(found, label) ?? top;
  const period = yearsOf(found, reportAt);
  const name = value('name');
  if (name === '') reportAt(place('name'), text.noName);
  const written = /\d{4}/.exec(value('baseYear'))?.[0];
  const baseYear = written === undefined ? (period?.start ?? 0) - 1 : Number(written);
  if (period && baseYear >= period.start) reportAt(place('baseYear'), text.baseYearLate(baseYear, period.start));
  const id = value('id') || (period ? `plan-${period.start}-${period.end}` : '');
  if (id !== '' && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) reportAt(place('id'), text.badId(id));
  const date = value('date');
  if (date !== '' && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date)) reportAt(place('date'), text.badDate(date));
  const title = value('title') || text.titleOf(name);
  return period && { id, name, title, period, baseYear, document: { title: value('document') || title, number: value('number'), date } };
}

