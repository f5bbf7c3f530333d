import type { Area } from './area';
import type { CellMatrix, Engine } from './engine';
import { entryOf } from './entry';
import { invalidArgument } from './errors';
import { eachCell, formulaOf, hasContent } from './reading';
import { composedStyle } from './styles/composedStyle';
import { usedArea } from './usedArea';

interface ReplaceCriteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** Replaces a text in what cells hold (in formulas too) and counts the replacements. */
export function replaceText(engine: Engine, area: Area, text: unknown, replacement: unknown, criteria: ReplaceCriteria): number {
  if (typeof text !== 'string' || text === '' || typeof replacement !== 'string') throw invalidArgument('text');
  const within = usedArea(engine, area, true);
  if (!within) return 0;
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(criteria.completeMatch ? `^${escaped}$` : escaped, criteria.matchCase ? 'g' : 'gi');
  const sheet = engine.sheet(area.sheetId);
  const cells: CellMatrix = {};
  let count = 0;
  eachCell(engine, within, (cell, row, column) => {
    if (!hasContent(cell)) return;
    const content = String(formulaOf(engine, area.sheetId, cell, row, column));
    const replaced = content.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    if (replaced !== content) (cells[row] ??= {})[column] = entryOf(replaced, composedStyle(sheet, row, column).n?.pattern === '@').cell;
  });
  engine.setCells(area.sheetId, cells);
  return count;
}
