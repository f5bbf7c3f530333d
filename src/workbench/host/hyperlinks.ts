import { lastColumn, lastRow, type Area } from './area';
import type { CellMatrix, Engine } from './engine';
import { hasContent } from './reading';

/** Excel's RangeHyperlink. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of a range's first cell; it travels with the cell. */
export function hyperlinkOf(engine: Engine, area: Area): Hyperlink | null {
  const link: unknown = engine.sheet(area.sheetId).getCellRaw(area.row, area.column)?.custom?.['hyperlink'];
  return (link as Hyperlink | undefined) ?? null;
}

/** Sets or (null) takes away the link; text to display is written into the cells, a link is blue and underlined. */
export function setHyperlink(engine: Engine, area: Area, link: Hyperlink | null): void {
  const sheet = engine.sheet(area.sheetId);
  const cells: CellMatrix = {};
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = sheet.getCellRaw(row, column);
      const custom = { ...cell?.custom, hyperlink: link };
      const text = link?.textToDisplay ?? (hasContent(cell) ? undefined : (link?.address ?? link?.documentReference));
      const style = link ? { cl: { rgb: '#0563C1' }, ul: { s: 1 } } : { cl: null, ul: null };
      (cells[row] ??= {})[column] = { custom, s: style as object, ...(text === undefined ? {} : { v: text, t: 1, f: null }) };
    }
  }
  engine.setCells(area.sheetId, cells);
}
