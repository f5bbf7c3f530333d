import { isUnbounded, type Area } from './area';
import type { Engine } from './engine';

/** The part of whole rows or columns that the shown sheet has; other areas as they are. */
export function shownPart(engine: Engine, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const sheet = engine.sheet(area.sheetId);
  return { ...area, rows: Math.min(area.rows, sheet.getRowCount() - area.row), columns: Math.min(area.columns, sheet.getColumnCount() - area.column) };
}
