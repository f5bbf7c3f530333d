import type { Area } from '../../../domain/table/snapshot';
import type { AdoptedTable, TablePlace } from '../../../excel/adoption/adoptionPort';
import type { RecognisedTable } from './recognitionState';

/** The plan tables that the workbook has already. */
export interface KnownTables { readonly adopted: readonly AdoptedTable[]; readonly templates: readonly TablePlace[] }

/** Do two areas share a cell? */
const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;

/** Is a place of the workbook one of its plan tables already? */
export function standingOf(sheet: string, area: Area, { adopted, templates }: KnownTables): Pick<RecognisedTable, 'standing' | 'adopted'> {
  const stands = (known: TablePlace): boolean => known.sheet === sheet && overlaps(known.area, area);
  const table = adopted.find(stands);
  if (table) return { standing: 'adopted', adopted: table };
  return { standing: templates.some(stands) ? 'template' : 'found' };
}
