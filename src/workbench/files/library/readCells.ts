import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { FileProblem } from '../fileProblem';
import type { FileCell, FileStyle, FileValue } from '../fileWorkbook';
import { shiftFormula } from '../formulas/shiftFormula';
import { asksElsewhere, shownFormula } from '../formulas/shownFormula';
import { limits } from '../limits';
import { readRange } from '../xml/ranges';
import type { CellStyle } from 'hucre/xlsx';

/** What is needed to read a sheet's cells, and what is found on the way. */
export interface CellReading {
  /** Paths behind `[1]`, `[2]` in formulas. */
  readonly books: readonly string[];
  /** Days between the file's first day and Excel's usual one. */
  readonly dayShift: number;
  styleOf(style: CellStyle | undefined): FileStyle | undefined;
  isDate(style: FileStyle | undefined): boolean;
  /** Called for a formula that cannot be kept; its value stays. */
  lostFormula(): void;
  /** Counts a cell; throws when there are too many. */
  count(): void;
}

const errorPattern = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BUSY!)$/;

/** Counts cells up to the limit. */
export function newCellCount(): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells > limits.cells) throw new FileProblem('tooManyCells');
  };
}

function valueOf(value: CellValue, isError: boolean): FileValue {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (value === null || value === '') return null;
  return isError && typeof value === 'string' && errorPattern.test(value) ? { error: value } : value;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell as stored; a shared one is that of its first cell, moved here. */
function storedFormula(cell: Cell, row: number, column: number, masters: Map<number, Master>): string | undefined {
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) return cell.formula || undefined;
  if (cell.formula) {
    masters.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
    return cell.formula;
  }
  const master = masters.get(cell.formulaSharedIndex);
  return master && shiftFormula(master.formula, row - master.row, column - master.column);
}

function detailedCell(cell: Cell, row: number, column: number, masters: Map<number, Master>, reading: CellReading): FileCell {
  const style = reading.styleOf(cell.style);
  const stored = storedFormula(cell, row, column, masters);
  const read = valueOf(cell.value, cell.type === 'error' || stored !== undefined);
  const value = typeof read === 'number' && reading.dayShift > 0 && reading.isDate(style) ? read + reading.dayShift : read;
  const formula = stored === undefined ? undefined : shownFormula(stored, reading.books);
  if (formula !== undefined && asksElsewhere(formula)) reading.lostFormula();
  const kept = formula !== undefined && !asksElsewhere(formula) ? formula : undefined;
  const range = kept !== undefined && cell.formulaType === 'array' && cell.formulaRef ? readRange(cell.formulaRef) : undefined;
  const spills = range && (range.endRow > range.startRow || range.endColumn > range.startColumn);
  return { value, ...(kept !== undefined && { formula: kept }), ...(spills && { spill: range }), ...(style && { style }) };
}

/** Values a spilled formula left behind are not entries of their own. */
function emptySpilled(cells: Map<string, FileCell>): void {
  for (const [key, { spill }] of [...cells]) {
    if (!spill) continue;
    for (let row = spill.startRow; row <= spill.endRow; row += 1) {
      for (let column = spill.startColumn; column <= spill.endColumn; column += 1) {
        const place = `${row},${column}`;
        const spilled = cells.get(place);
        if (place === key || !spilled || spilled.formula !== undefined) continue;
        if (spilled.style) cells.set(place, { value: null, style: spilled.style });
        else cells.delete(place);
      }
    }
  }
}

/** All cells of a sheet that hold something or look like something. */
export function readCells(sheet: Sheet, reading: CellReading): Map<string, FileCell> {
  const cells = new Map<string, FileCell>();
  const masters = new Map<number, Master>();
  sheet.rows.forEach((values, row) => values.forEach((plain, column) => {
    const key = `${row},${column}`;
    if (sheet.cells?.has(key)) return;
    const value = valueOf(plain, false);
    if (value === null) return;
    reading.count();
    cells.set(key, { value });
  }));
  for (const [key, detailed] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = detailedCell(detailed, row, column, masters, reading);
    if (cell.value === null && cell.formula === undefined && !cell.style) continue;
    reading.count();
    cells.set(key, cell);
  }
  emptySpilled(cells);
  return cells;
}
