import { landmarksOf } from '../../domain/conversion';
import type { CellValue } from '../../domain/table/snapshot';
import type { AreaChange, AreaContent } from './areaChange';
import type { PreviewCell } from './conversionPort';
import { contentsOf, formatsOf, type HbCell } from './hbCells';
import { writtenFormat } from '../writtenFormat';

/** One planned change with what the preview shows of it. */
export interface Planned { readonly change: AreaChange; readonly shown: PreviewCell }

const errorText = /^#[A-Z/0]+[!?A]?$/;

/** Errors stay errors; a text that Excel would turn into a date or a formula is kept as text. */
export const formatFor = (value: CellValue, present: string): string => (typeof value === 'boolean' || (typeof value === 'string' && errorText.test(value)) ? present : writtenFormat(value, undefined, present));

/** The formula in its first cell, the rest empty, as Excel wants it before a result spills. */
export function formulaContent(formula: string, formats: readonly (readonly string[])[]): AreaContent {
  return { formulas: formats.map((line, down) => line.map((_format, across) => (down === 0 && across === 0 ? formula : ''))), numberFormats: formats };
}

export function valueContent(values: readonly (readonly CellValue[])[], formats: readonly (readonly string[])[]): AreaContent {
  return { formulas: values, numberFormats: values.map((line, down) => line.map((value, across) => formatFor(value, formats[down]?.[across] ?? 'General'))) };
}

/** How several values stand in one line. */
const separators = { cell: '\uff0c', row: '\uff1b' } as const;

const show = (values: readonly (readonly CellValue[])[]): string => values.map(line => line.map(value => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value))).join(separators.cell)).join(separators.row);

function planned(cell: HbCell, after: AreaContent, shownAfter: string, more: { readonly notes?: readonly string[]; readonly expected?: CellValue; readonly fallback?: AreaContent }): Planned {
  const { sheet, row, column } = cell;
  const before = formulaContent(cell.formula, formatsOf(sheet, cell.area));
  return {
    change: { sheetId: sheet.id, sheet: sheet.name, row, column, before, after, expected: more.expected, fallback: more.fallback, landmarks: landmarksOf(sheet, cell, cell.formula) },
    shown: { place: { sheet: sheet.name, row, column }, before: cell.formula, after: shownAfter, notes: more.notes ?? [] },
  };
}

/** The cell, and all cells its result fills, as values. */
export function toValues(cell: HbCell, notes: readonly string[] = []): Planned {
  const values = contentsOf(cell.sheet, cell.area, 'values');
  return planned(cell, valueContent(values, formatsOf(cell.sheet, cell.area)), show(values), { notes });
}

/** The cell with another formula; checked against its value where `isChecked`. */
export function toFormula(cell: HbCell, formula: string, isChecked: boolean, notes: readonly string[] = []): Planned {
  const formats = formatsOf(cell.sheet, cell.area).map(line => line.map(format => (format === '@' ? 'General' : format)));
  const after = formulaContent(formula, formats);
  if (!isChecked) return planned(cell, after, formula, { notes });
  const fallback = valueContent(contentsOf(cell.sheet, cell.area, 'values'), formats);
  return planned(cell, after, formula, { expected: cell.value, fallback, notes });
}
