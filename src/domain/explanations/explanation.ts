/** 审核说明: why a figure that asks to be verified is right as it is. */
import type { Finding, Place } from '../rules/rule';
import { valueAt } from '../table/sheetCells';
import type { CellValue, WorkbookSnapshot } from '../table/snapshot';
import { foreignText } from '../templates/recordSheet';
import { text } from './text';

export interface Explanation {
  /** The rule's code, HB501. */
  readonly code: string;
  /** The indicator's name, '' where the finding is about none. */
  readonly indicator: string;
  /** 2023年, '' where the cell belongs to no year. */
  readonly period: string;
  /** The cells the finding names, the one to look at first. */
  readonly places: readonly Place[];
  /** What those cells held when it was written. */
  readonly value: string;
  /** What the rule had said. */
  readonly message: string;
  readonly text: string;
  /** When it was written, as written by whoever knows the clock. */
  readonly time: string;
}

/** As Excel turns a value into text: 15 significant digits, TRUE and FALSE. */
function cellText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** What cells hold, joined as the sheet's own formula joins them. Example: 60；＞60. */
export function valueOf(places: readonly Place[], workbook: WorkbookSnapshot): string {
  return foreignText(places.map(({ sheet, row, column }) => {
    const found = workbook.sheets.find(one => one.name === sheet);
    return found ? cellText(valueAt(found, row, column)) : '';
  }).join(text.between));
}

/** Writes the explanation of a finding as the cells stand now. `indicator` is its name; `time` comes from outside. */
export function explain(finding: Finding, words: { readonly indicator: string; readonly text: string; readonly time: string }, workbook: WorkbookSnapshot): Explanation {
  const { code, places, message, year } = finding;
  return { code, places, message, period: year === undefined ? '' : text.year(year), value: valueOf(places, workbook), ...words };
}

/** Is it written for the same rule at the same first cell? */
export function isFor({ code, places: [one] }: Explanation, finding: Pick<Finding, 'code' | 'places'>): boolean {
  const [other] = finding.places;
  return code === finding.code && one !== undefined && other !== undefined && samePlace(one, other);
}

export const samePlace = (one: Place, other: Place): boolean => one.row === other.row && one.column === other.column && one.sheet === other.sheet;

/**
 * Is what was said about this indicator? After sorting, a cell can hold the same figure of another one. A row typed by hand
 * may name none, nor may a finding of one's own rule.
 */
export const isAbout = ({ indicator }: Explanation, name: string): boolean => indicator.trim() === '' || name === '' || indicator.trim() === name;

/** Adds an explanation; an earlier one of the same rule at the same cell gives way to it, in its place. */
export function withExplanation(explanations: readonly Explanation[], added: Explanation): readonly Explanation[] {
  const at = explanations.findIndex(one => isFor(one, added));
  return at < 0 ? [...explanations, added] : explanations.map((one, index) => (index === at ? added : one)).filter((one, index) => index === at || !isFor(one, added));
}

/** Do the cells hold the same in both readings of the workbook? */
export const sameFigures = (places: readonly Place[], one: WorkbookSnapshot, other: WorkbookSnapshot): boolean => valueOf(places, one) === valueOf(places, other);
