import type { ICellData, ICommandInfo, IRange, Nullable } from '@univerjs/core';
import { areaText } from './address';
import { fromEngineRange, type Area } from './area';
import type { Engine } from './engine';
import { typeOf, valueOf, eachCell } from './reading';
import { eventCategory, type EventEntry } from './protocol';

/** Numbers of Excel's events, as the client library knows them. */
export const EventNumber = {
  settingsChanged: 1,
  selectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  sheetSelectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** One event before it is told: its payload is built when the results of the calculation are there. */
interface Pending {
  readonly number: number;
  readonly targets: readonly string[];
  readonly payload: () => object;
}

export interface Events {
  /** Tells of something on a sheet, to the sheet's own handlers and those of the sheet collection. */
  onSheet(number: number, sheetId: string, payload: () => object): void;
  /** Tells of something of the workbook's (`targetId` as the client registers it). */
  onWorkbook(number: number, targetId: string, payload: () => object): void;
  /** Sends what has gathered. */
  flush(): void;
}

/** Gathers events and sends them together, after the reply to the request that caused them. */
export function newEvents(enabled: () => boolean, send: (entries: EventEntry[]) => void): Events {
  let pending: Pending[] = [];
  let last = 0;
  const add = (one: Pending) => {
    if (enabled()) pending.push(one);
  };
  return {
    onSheet: (number, sheetId, payload) => add({ number, targets: [sheetId, 'Workbook'], payload }),
    onWorkbook: (number, targetId, payload) => add({ number, targets: [targetId], payload }),
    flush() {
      const told = pending;
      pending = [];
      const entries = told.flatMap(({ number, targets, payload }) => {
        const message = JSON.stringify(payload());
        return targets.map(targetId => ({ messageCategory: eventCategory, messageType: number, targetId, message, id: (last += 1) }));
      });
      if (entries.length > 0) send(entries);
    },
  };
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** What a write of cells touches: its rectangle, and whether contents or only formats change. */
export function writtenArea(sheetId: string, cells: Cells | undefined): { area: Area; contents: boolean } | undefined {
  let range: IRange | undefined;
  let contents = false;
  for (const [rowKey, line] of Object.entries(cells ?? {})) {
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      range = range
        ? { startRow: Math.min(range.startRow, row), endRow: Math.max(range.endRow, row), startColumn: Math.min(range.startColumn, column), endColumn: Math.max(range.endColumn, column) }
        : { startRow: row, endRow: row, startColumn: column, endColumn: column };
      contents ||= !cell || 'v' in cell || 'f' in cell || 'p' in cell;
    }
  }
  return range && { area: fromEngineRange(sheetId, range), contents };
}

/** Excel's details of a change of one cell; more than one has none. */
export function cellDetails(engine: Engine, area: Area, when: 'Before' | 'After'): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  if (area.rows * area.columns > 1) return details;
  eachCell(engine, area, cell => {
    details[`value${when}`] = valueOf(cell);
    details[`valueType${when}`] = typeOf(cell);
  });
  return details;
}

/** The payload of onChanged. */
export function changedPayload(area: Area, changeType: string, byAddin: boolean, details: object): object {
  return {
    changeType,
    source: 'Local',
    worksheetId: area.sheetId,
    address: areaText(area),
    triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    referenceId: `${area.sheetId}!${areaText(area)}`,
    ...details,
  };
}

/** A command as the engine reports it. */
export type EngineCommand = Readonly<ICommandInfo>;
