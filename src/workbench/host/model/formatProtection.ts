import { lastColumn, lastRow } from '../area';
import { checkAllowed, unlockedMark } from '../checkLocked';
import type { CellMatrix } from '../engine';
import type { Host } from '../host';
import { eachCell } from '../reading';
import { HostObject } from './hostObject';
import type { RangePlace } from './rangePlace';
import { makeRoom } from '../writing';

/** Which cells are closed once their sheet is protected: all, unless unlocked. The mark travels with the cell. */
export class FormatProtection extends HostObject {
  constructor(host: Host, private readonly range: RangePlace) {
    super(host);
  }

  get locked(): boolean | null {
    return this.common(unlockedMark, mark => !mark);
  }

  set locked(locked: unknown) {
    this.mark(unlockedMark, !locked);
  }

  get formulaHidden(): boolean | null {
    return this.common('formulaHidden', Boolean);
  }

  set formulaHidden(hidden: unknown) {
    this.mark('formulaHidden', Boolean(hidden));
  }

  private shown() {
    const { area } = this.range;
    const sheet = this.host.engine.sheet(area.sheetId);
    return { ...area, rows: Math.min(area.rows, Math.max(sheet.getRowCount() - area.row, 1)), columns: Math.min(area.columns, Math.max(sheet.getColumnCount() - area.column, 1)) };
  }

  private common(name: string, read: (mark: unknown) => boolean): boolean | null {
    const found = new Set<boolean>();
    eachCell(this.host.engine, this.shown(), cell => void found.add(read(cell?.custom?.[name])));
    return found.size > 1 ? null : (found.values().next().value ?? true);
  }

  private mark(name: string, value: boolean): void {
    checkAllowed(this.host, this.range.area.sheetId);
    const { area } = this.range;
    if (area.rows < 100_000 && area.columns < 1000) makeRoom(this.host.engine, area);
    const shown = this.shown();
    const sheet = this.host.engine.sheet(area.sheetId);
    const cells: CellMatrix = {};
    for (let row = shown.row; row <= lastRow(shown); row += 1) {
      for (let column = shown.column; column <= lastColumn(shown); column += 1) {
        const others = Object.entries(sheet.getCellRaw(row, column)?.custom ?? {}).filter(([key]) => key !== name);
        const custom = Object.fromEntries(value ? [...others, [name, true]] : others);
        (cells[row] ??= {})[column] = { custom: Object.keys(custom).length > 0 ? custom : null };
      }
    }
    this.host.engine.setCells(area.sheetId, cells);
  }
}
