import type { Severity } from '../rules/rule';
import { readCellReferences } from '../table/cellReference';
import { findRecord, type FoundRecord } from '../table/findRecord';
import { formulaAt, textAt } from '../table/sheetCells';
import type { Area, SheetSnapshot } from '../table/snapshot';
import { recordArea } from '../templates/recordSheet';
import type { ResultFinding } from './result';
import { columns, type EarlierResults } from './resultSheet';
import { text } from './text';

const severityNamed = (name: string): Severity | undefined => (Object.keys(text.severities) as Severity[]).find(severity => text.severities[severity] === name);

/** One line; headings, counts and what was already gone are none. */
function readLine({ sheet, column }: FoundRecord, row: number): ResultFinding | undefined {
  const words = (at: number): string => textAt(sheet, row, column + at);
  const severity = severityNamed(words(2));
  const [, code, rule = ''] = /^(\S+) (.+)$/.exec(words(4)) ?? [];
  if (severity === undefined || code === undefined || words(3) === text.changes.cleared) return undefined;
  const [place] = readCellReferences(formulaAt(sheet, row, column + 1) ?? '');
  return { severity, code, rule, indicator: words(0), message: words(5), explanation: words(6), ...(place ? { place } : {}) };
}

/** The time stands in the first caption, above the header. */
function timeOf({ sheet, header, column }: FoundRecord): string {
  for (let row = header - 1; row >= sheet.row; row -= 1) {
    const [, time] = text.timePattern.exec(textAt(sheet, row, column)) ?? [];
    if (time !== undefined) return time;
  }
  return text.first;
}

/** Lines between title and header of a sheet whose title was changed by hand. */
const usualCaptions = 4;

/** The lines between title and header, however many the version wrote that laid the sheet. */
function captionsOf({ sheet, header, column }: FoundRecord): readonly string[] {
  const above = Array.from({ length: usualCaptions + 1 }, (_, at) => textAt(sheet, header - 1 - at, column));
  const title = above.indexOf(text.title);
  return title < 0 ? above.slice(0, usualCaptions) : above.slice(0, title);
}

export interface ResultSheet extends EarlierResults { readonly sheet: string; readonly area: Area }

/** Reads the last run back from its sheet, found by its header; undefined where nothing was written yet. */
export function readResults(sheets: readonly SheetSnapshot[]): ResultSheet | undefined {
  const found = findRecord(sheets, columns.map(column => column.header));
  if (!found) return undefined;
  const findings = found.rows.flatMap(row => readLine(found, row) ?? []);
  return { sheet: found.sheet.name, area: recordArea(found, { captions: captionsOf(found), columns }), time: timeOf(found), findings };
}
