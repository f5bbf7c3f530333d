import type { Area } from './area';
import { moved, type Shift } from './shifts';

/** A table as the host remembers it; its cells are in the grid. */
export interface TableRecord {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A threaded comment. */
export interface CommentRecord {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
  readonly author: string;
  readonly created: Date;
  readonly replies: { readonly id: string; content: string; readonly created: Date }[];
}

/** What belongs to the workbook and has no place in the grid; kept while the page is open. */
export interface Records {
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, string>;
  readonly documentProperties: Record<string, unknown>;
  readonly customProperties: Map<string, unknown>;
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly tables: TableRecord[];
  readonly comments: CommentRecord[];
  calculationMode: string;
  eventsEnabled: boolean;
  nextNumber(): number;
}

/** Tables and comments go where their cells go; those whose cells are gone go too. */
export function shiftRecords({ tables, comments }: Records, shift: Shift): void {
  for (const list of [tables, comments] as { area: Area }[][]) {
    for (const record of [...list]) {
      const area = moved(record.area, shift);
      if (area) record.area = area;
      else list.splice(list.indexOf(record), 1);
    }
  }
}

export function newRecords(): Records {
  let last = 0;
  return {
    settings: new Map(),
    xmlParts: new Map(),
    documentProperties: { title: '', subject: '', author: '', keywords: '', comments: '', lastAuthor: '', revisionNumber: 0, creationDate: new Date(), category: '', manager: '', company: '' },
    customProperties: new Map(),
    sheetProperties: new Map(),
    tables: [],
    comments: [],
    calculationMode: 'Automatic',
    eventsEnabled: true,
    nextNumber: () => (last += 1),
  };
}
