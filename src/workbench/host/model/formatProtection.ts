import { lastColumn, lastRow, type Area } from '../area';
import { unlockedMark } from '../checkLocked';
import type { CellMatrix, Engine } from '../engine';
import type { Host } from '../host';
import { eachPlace, type Places } from '../places';
import { eachCell } from '../reading';
import { HostObject } from './hostObject';
import { shownPart } from '../shownPart';
import { makeRoom } from '../writing';

/** Which cells are closed once their sheet is protected: all, unless unlocked. The mark travels with the cell. */
export class FormatProtection extends HostObject {
  constructor(host: Host, private readonly places: Places) {
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

  private common(name: string, read: (mark: unknown) => boolean): boolean | null {
    const found = new Set<boolean>();
    for (const area of this.places()) eachCell(this.host.engine, shownPart(this.host.engine, area), cell => void found.add(read(cell?.custom?.[name])));
    return found.size > 1 ? null : (found.values().next().value ?? true);
  }

  private mark(name: string, value: boolean): void {
    eachPlace(this.host, this.places, undefined, area => markCells(this.host.engine, area, name, value));
  }
}

/** Sets or takes away a mark of cells, which travels with them. */
function markCells(engine: Engine, area: Area, name: string, value: boolean): void {
  const part = shownPart(engine, area);
  makeRoom(engine, part);
  const sheet = engine.sheet(area.sheetId);
  const cells: CellMatrix = {};
  for (let row = part.row; row <= lastRow(part); row += 1) {
    for (let column = part.column; column <= lastColumn(part); column += 1) {
      const others = Object.entries(sheet.getCellRaw(row, column)?.custom ?? {}).filter(([key]) => key !== name);
      const custom = Object.fromEntries(value ? [...others, [name, true]] : others);
      (cells[row] ??= {})[column] = { custom: Object.keys(custom).length > 0 ? custom : null };
    }
  }
  engine.setCells(area.sheetId, cells);
}
