import { generateRandomId } from '@univerjs/core';
import { checkStructure } from '../checkLocked';
import { itemNotFound } from '../errors';
import { checkSheetName, freeSheetName } from '../sheetNames';
import { rememberOpenSheet } from '../sheets';
import { HostCollection } from './hostObject';
import { sheetIdNamed } from './rangeArgument';
import type { Worksheet } from './worksheet';

export class WorksheetCollection extends HostCollection<Worksheet> {
  list(): Worksheet[] {
    return this.host.engine.workbook().getSheets().map(sheet => this.host.worksheet(sheet.getSheetId()));
  }

  /** Adds an empty sheet at the end, without opening it. */
  add(name?: unknown): Worksheet {
    checkStructure(this.host);
    const { engine } = this.host;
    const sheetName = name === undefined || name === '' ? freeSheetName(engine) : checkSheetName(engine, name);
    const id = generateRandomId(12);
    const reopen = rememberOpenSheet(engine);
    engine.commandNow('sheet.command.insert-sheet', { index: engine.workbook().getSheets().length, sheet: { id, name: sheetName } });
    reopen();
    return this.host.worksheet(id);
  }

  getActiveWorksheet(): Worksheet {
    return this.host.worksheet(this.host.engine.grid.workbook().getActiveSheet().getSheetId());
  }

  getCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.shown(visibleOnly)[0] ?? this.missing();
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.shown(visibleOnly).pop() ?? this.missing();
  }

  /** By name or id. */
  getItem(key: unknown): Worksheet {
    return this.getItemOrNullObject(key) ?? this.missing();
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const text = String(key);
    const id = this.host.engine.workbook().getSheetBySheetId(text) ? text : sheetIdNamed(this.host, text);
    return id === undefined ? null : this.host.worksheet(id);
  }

  private shown(visibleOnly: unknown): Worksheet[] {
    return this.list().filter(sheet => visibleOnly !== true || sheet.visibility === 'Visible');
  }

  private missing(): never {
    throw itemNotFound();
  }
}
