import { plainText } from './plainText';
import { textAt, valueAt } from './sheetCells';
import type { Area, CellValue, SheetSnapshot } from './snapshot';
import { rowTokens } from './text';

/** How far to the right of its label an input cell may stand: labels are often merged over two or three cells. */
const reach = 4;

interface Label { readonly row: number; readonly column: number; readonly rest: string }

/** What a line above or below the table says, and where: beside its label, or in the label's own cell. */
export interface Mark { readonly row: number; readonly column: number; readonly written: CellValue }

/** The first cell of the area that begins with a label, and what follows the label in the same cell. */
function findLabel(sheet: SheetSnapshot, area: Area, label: RegExp): Label | undefined {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value === '') continue;
      const text = plainText(value);
      if (label.test(text)) return { row, column, rest: text.replace(label, '') };
    }
  }
  return undefined;
}

/** The filled cell right of a label before the next label; its immediate neighbour when nothing is filled. */
function inputRightOf(sheet: SheetSnapshot, label: Label): { row: number; column: number } {
  for (let column = label.column + 1; column <= label.column + reach; column += 1) {
    const text = plainText(textAt(sheet, label.row, column));
    if (text !== '') return { row: label.row, column: rowTokens.label.test(text) ? label.column + 1 : column };
  }
  return { row: label.row, column: label.column + 1 };
}

function findMark(sheet: SheetSnapshot, area: Area, token: RegExp): Mark | undefined {
  const label = findLabel(sheet, area, token);
  if (!label) return undefined;
  if (label.rest !== '') return { row: label.row, column: label.column, written: label.rest };
  const place = inputRightOf(sheet, label);
  const written = valueAt(sheet, place.row, place.column);
  return { ...place, written: typeof written === 'string' && rowTokens.label.test(plainText(written)) ? '' : written };
}

/** Where 截至期 is entered: right of its label, or in the label's own cell (截至期：2023年12月). */
export function findAsOf(sheet: SheetSnapshot, area: Area): { row: number; column: number } | undefined {
  const mark = findMark(sheet, area, rowTokens.asOf);
  return mark && { row: mark.row, column: mark.column };
}

/** What stands after 报告期. */
export const findReportingPeriod = (sheet: SheetSnapshot, area: Area): Mark | undefined => findMark(sheet, area, rowTokens.reportingPeriod);

/** What stands after 报出日期. */
export const findSigningDate = (sheet: SheetSnapshot, area: Area): Mark | undefined => findMark(sheet, area, rowTokens.signedOn);

/** 填报单位 as written after its label or in the next cell; undefined where the line is missing or still empty. */
export function findReportingUnit(sheet: SheetSnapshot, area: Area): string | undefined {
  const name = plainText(String(findMark(sheet, area, rowTokens.reportingUnit)?.written ?? ''));
  return name === '' ? undefined : name;
}
