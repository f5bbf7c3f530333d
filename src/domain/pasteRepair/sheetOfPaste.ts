import type { SheetReading } from '../recognition/sheetReading';
import type { PasteProposal } from './proposal';

/** A proposal as a sheet to find tables on. Texts stay texts: recognition reads figures by their notation. */
export function sheetOfPaste({ rows }: Pick<PasteProposal, 'rows'>, name: string): SheetReading {
  const values = rows.map(row => row.cells.map(cell => cell.text));
  return { name, row: 0, column: 0, values, formulas: values, numberFormats: values.map(row => row.map(() => '@')), merges: [], hiddenRows: [], hiddenColumns: [] };
}
