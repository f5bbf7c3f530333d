/** Tables that were there before: read for recognition, adopted, given progress columns, left again, over Office.js. */
import type { SheetReading } from '../../domain/recognition/sheetReading';
import type { History } from '../history';
import { addProgressColumns } from './addProgressColumns';
import { adopt } from './adopt';
import type { AdoptionPort } from './adoptionPort';
import { readForRecognition } from './readForRecognition';
import { unadoptTable } from './unadoptTable';

export type { AdoptedTable, Adoption, AdoptionPort, ProgressColumn, RecognitionScope, SheetsRead, TablePlace } from './adoptionPort';

/** The adoptions of the workbook open in Excel; they are taken back through the history all operations share. */
export function createAdoptions(history: History): AdoptionPort {
  /** Sheets as last read: a table is adopted only as it was seen. */
  const seen = new Map<string, SheetReading>();
  return {
    readSheets: async scope => {
      const read = await readForRecognition(scope);
      for (const sheet of read.sheets) seen.set(sheet.name, sheet);
      return read;
    },
    adopt: adoption => adopt(adoption, seen.get(adoption.table.sheet), history),
    unadopt: (place, columns = 'removeColumns') => unadoptTable(place, columns, history),
    addProgressColumns: (place, which) => addProgressColumns(place, which, history),
  };
}
