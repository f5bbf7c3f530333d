import { cellAddress } from '../domain/table/address';
import { quotedSheet } from './address';
import type { SheetFormulas } from './readAllFormulas';

/** Cells on other sheets whose formulas name the sheet: 汇总!B3. A formula may write a plain name without quotes. */
export function cellsReferringTo(sheet: string, sheets: readonly SheetFormulas[]): readonly string[] {
  const marks = [`${quotedSheet(sheet)}!`, `${sheet}!`].map(mark => mark.toLowerCase());
  const refers = (formula: unknown): boolean => typeof formula === 'string' && formula.startsWith('=') && marks.some(mark => formula.toLowerCase().includes(mark));
  return sheets.filter(({ name }) => name !== sheet).flatMap(({ name, area, formulas }) =>
    formulas.flatMap((line, row) => line.flatMap((formula, column) => (refers(formula) ? [`${name}!${cellAddress({ row: area.row + row, column: area.column + column })}`] : []))));
}
