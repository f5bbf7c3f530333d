import type { Area } from './area';
import type { Engine } from './engine';
import type { Events } from './events';
import type { KeptRanges } from './keptRanges';
import type { Protections } from './protections';
import type { Records } from './records';
import type { Range } from './model/range';
import type { Worksheet } from './model/worksheet';

/** What every object of the model can reach. */
export interface Host {
  readonly engine: Engine;
  /** What a workbook holds and the grid does not: settings, custom XML parts, properties, tables, comments. */
  readonly records: Records;
  readonly protections: Protections;
  readonly events: Events;
  readonly keptRanges: KeptRanges;
  range(area: Area): Range;
  worksheet(sheetId: string): Worksheet;
}
