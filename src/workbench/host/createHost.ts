import type { Grid } from '../grid/grid';
import { createEngine } from './engine';
import { newEvents } from './events';
import type { Host } from './host';
import { newKeptRanges } from './keptRanges';
import { Range } from './model/range';
import { Worksheet } from './model/worksheet';
import { newProtections } from './protections';
import type { EventEntry } from './protocol';
import { newRecords } from './records';
import { watchEngine } from './watchEngine';

/** The Excel a grid is to the add-in. Events go to `send`, a little after what caused them. */
export function createHost(grid: Grid, send: (entries: EventEntry[]) => void): Host {
  const engine = createEngine(grid);
  const records = newRecords();
  const host: Host = {
    engine,
    records,
    protections: newProtections(),
    events: newEvents(() => records.eventsEnabled, send),
    keptRanges: newKeptRanges(),
    range: area => new Range(host, area),
    worksheet: sheetId => {
      engine.sheet(sheetId);
      return new Worksheet(host, sheetId);
    },
  };
  let waiting = false;
  watchEngine(host, () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void engine.recalculate().then(() => host.events.flush());
    });
  });
  return host;
}
