import type { Area } from '../domain/table/snapshot';
import type { Formulas } from './cellImage';
import type { WrittenName } from './names';
import { readSheets } from './readSheets';

export interface SheetFormulas { readonly name: string; readonly area: Area; readonly formulas: Formulas }

/** What every sheet holds, and the names of the workbook. */
export async function readAllFormulas(): Promise<{ readonly sheets: readonly SheetFormulas[]; readonly names: readonly WrittenName[] }> {
  const { sheets, workbookNames } = await readSheets();
  return {
    names: workbookNames,
    sheets: sheets.map(({ name, row, column, formulas }) => ({ name, formulas, area: { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 0 } })),
  };
}
