import { readReference } from '../address';

/** A1:B2,D4 → its five cells. */
export const markedCells = (addresses: string): readonly { readonly row: number; readonly column: number }[] =>
  addresses.split(',').flatMap(address => {
    const area = readReference(`sheet!${address}`)?.area;
    return area ? Array.from({ length: area.rows * area.columns }, (_, at) => ({ row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) })) : [];
  });
