/** 审核规则: rules a user writes as ordinary formulas, one a row. */
import type { Place, Severity } from '../rules/rule';
import { readRangeReferences } from '../table/cellReference';
import { findRecord, type FoundRecord } from '../table/findRecord';
import { formulaAt, textAt, valueAt } from '../table/sheetCells';
import type { CellValue, SheetSnapshot } from '../table/snapshot';
import { plainText } from '../table/plainText';
import { text } from './text';

export interface OwnRule {
  /** '' where none is written. */
  readonly code: string;
  readonly formula: string | undefined;
  /** What the formula gives now: true keeps the rule, false breaks it, everything else is of no use. */
  readonly value: CellValue;
  readonly severity: Severity | undefined;
  readonly note: string;
  readonly basis: string;
  /** Where to look first: 定位, then every cell the formula names on other sheets. */
  readonly places: readonly Place[];
  /** The cell of its formula. */
  readonly own: Place;
}

export const headers: readonly string[] = Object.values(text.headers);
const at = { code: 0, formula: 1, severity: 2, note: 3, basis: 4, place: 5 } as const;

const severityNamed = (name: string): Severity | undefined => (Object.keys(text.severities) as Severity[]).find(severity => text.severities[severity] === name);

function placesOf(pointed: string, formula: string, own: string): readonly Place[] {
  const named = [...readRangeReferences(pointed), ...readRangeReferences(formula)].filter(place => place.sheet !== own);
  return named.filter((place, index) => named.findIndex(other => other.sheet === place.sheet && other.row === place.row && other.column === place.column) === index);
}

function readRow({ sheet, column }: FoundRecord, row: number): OwnRule {
  const words = (index: number): string => textAt(sheet, row, column + index);
  const formula = formulaAt(sheet, row, column + at.formula);
  return {
    code: words(at.code).replace(/\s/g, ''), formula, value: valueAt(sheet, row, column + at.formula), severity: severityNamed(plainText(words(at.severity))),
    note: words(at.note), basis: words(at.basis), own: { sheet: sheet.name, row, column: column + at.formula },
    places: placesOf(formulaAt(sheet, row, column + at.place) ?? words(at.place), formula ?? '', sheet.name),
  };
}

/** Every row below the header that holds a code or a formula, blank rows between them passed over. */
export function readOwnRules(sheets: readonly SheetSnapshot[]): readonly OwnRule[] {
  const found = findRecord(sheets, headers);
  if (!found) return [];
  const { sheet, header } = found;
  const rows = Array.from({ length: Math.max(0, sheet.row + sheet.values.length - header - 1) }, (_, index) => header + 1 + index);
  return rows.map(row => readRow(found, row)).filter(rule => rule.code !== '' || rule.formula !== undefined || rule.value !== '');
}

/** Where the sheet 审核规则 begins, undefined where the workbook has none. */
export function ownRulesPlace(sheets: readonly SheetSnapshot[]): Place | undefined {
  const found = findRecord(sheets, headers);
  return found && { sheet: found.sheet.name, row: found.header + 1, column: found.column };
}
