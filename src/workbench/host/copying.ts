import type { ICellData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { areaOf, type Area } from './area';
import type { CellMatrix, Engine } from './engine';
import { invalidArgument } from './errors';
import { formulaOf, hasContent } from './reading';
import { composedStyle } from './styles/composedStyle';
import { makeRoom } from './writing';

interface Copying {
  /** Excel.RangeCopyType. */
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
  /** A move leaves the formulas as they are. */
  readonly keepReferences?: boolean;
}

/** Copies cells: relative references move with them; a target that is a multiple of the source is filled with it. */
export function copyCells(engine: Engine, from: Area, to: Area, copying: Copying): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(copying.what)) throw invalidArgument('copyType');
  const [rows, columns] = copying.transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const fills = to.rows % rows === 0 && to.columns % columns === 0;
  const target = fills ? to : areaOf(to.sheetId, to.row, to.column, rows, columns);
  const contents: CellMatrix = {};
  const styles: CellMatrix = {};
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const [down, right] = copying.transpose ? [column, row] : [row, column];
      const source = { row: from.row + (down % from.rows), column: from.column + (right % from.columns) };
      const copied = copyOf(engine, from, source, { row: target.row + row, column: target.column + column }, copying);
      if (!copied) continue;
      (contents[target.row + row] ??= {})[target.column + column] = copied;
      if (copied.s !== undefined) (styles[target.row + row] ??= {})[target.column + column] = { s: null };
    }
  }
  makeRoom(engine, target);
  engine.setCells(target.sheetId, styles);
  engine.setCells(target.sheetId, contents);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function copyOf(engine: Engine, from: Area, source: Place, target: Place, copying: Copying): ICellData | undefined {
  const sheet = engine.sheet(from.sheetId);
  const cell = sheet.getCellRaw(source.row, source.column);
  if (copying.skipBlanks && !hasContent(cell)) return undefined;
  const style = copying.what === 'All' || copying.what === 'Formats' ? { s: { ...composedStyle(sheet, source.row, source.column) } } : {};
  if (copying.what === 'Formats') return style;
  return { ...contentOf(engine, from.sheetId, cell, source, target, copying), ...style };
}

function contentOf(engine: Engine, sheetId: string, cell: Nullable<ICellData>, source: Place, target: Place, copying: Copying): ICellData {
  const isFormula = cell?.f != null || cell?.si != null;
  if (!isFormula || copying.what === 'Values') return { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
  const formula = String(formulaOf(engine, sheetId, cell, source.row, source.column));
  if (copying.keepReferences) return { f: formula, v: null, t: null, si: null, p: null };
  const shifted = engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, target.column - source.column, target.row - source.row);
  return { f: shifted, v: null, t: null, si: null, p: null };
}
