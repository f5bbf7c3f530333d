import { plainText } from './plainText';
import { textAt } from './sheetCells';
import type { Area, SheetSnapshot } from './snapshot';
import { rowTokens } from './text';

/** How far to the right of its label an input cell may stand: labels are often merged over two or three cells. */
const reach = 4;

interface Label { readonly row: number; readonly column: number; readonly rest: string }

/** The first cell of the area that begins with a label, and what follows the label in the same cell. */
function findLabel(sheet: SheetSnapshot, area: Area, label: RegExp): Label | undefined {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = plainText(textAt(sheet, row, column));
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

/** Where 截至期 is entered: right of its label, or in the label's own cell (截至期：2023年12月). */
export function findAsOf(sheet: SheetSnapshot, area: Area): { row: number; column: number } | undefined {
  const label = findLabel(sheet, area, rowTokens.asOf);
  if (!label) return undefined;
  return label.rest === '' ? inputRightOf(sheet, label) : { row: label.row, column: label.column };
}

/** The year of 报告期 where it names a single one: 2023年, 2023年6月; not 2021—2025年. */
export function findReportYear(sheet: SheetSnapshot, area: Area): number | undefined {
  const label = findLabel(sheet, area, rowTokens.reportingPeriod);
  if (!label) return undefined;
  const place = inputRightOf(sheet, label);
  const years = (label.rest === '' ? plainText(textAt(sheet, place.row, place.column)) : label.rest).match(/\d{4}/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

/** 填报单位 as written after its label or in the next cell; undefined where the line is missing or still empty. */
export function findReportingUnit(sheet: SheetSnapshot, area: Area): string | undefined {
  const label = findLabel(sheet, area, rowTokens.reportingUnit);
  if (!label) return undefined;
  const place = inputRightOf(sheet, label);
  const name = label.rest === '' ? plainText(textAt(sheet, place.row, place.column)) : label.rest;
  return name === '' || rowTokens.label.test(name) ? undefined : name;
}
