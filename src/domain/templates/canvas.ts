import type { Area } from '../table/snapshot';
import type { SheetPlace } from './reference';
import type { LayoutCell, Prompt } from './template';
import { lineCount } from './textWidth';

export interface PromptText { readonly title: string; readonly message: string }

/** A table under construction. Rows and columns are counted from its own top left cell. */
export interface Canvas {
  readonly put: (row: number, column: number, cell: LayoutCell, prompt?: PromptText) => void;
  /** One cell spread over several columns; what is under it stays empty. */
  readonly spread: (row: number, column: number, span: number, cell: LayoutCell, prompt?: PromptText) => void;
  readonly finish: () => { readonly cells: readonly (readonly LayoutCell[])[]; readonly merges: readonly Area[]; readonly prompts: readonly Prompt[]; readonly rowHeights: readonly number[] };
}

const empty: LayoutCell = { value: '', look: 'empty' };
/** In points: one line of the default font, and the air around it. */
const lineHeight = 15;
const air = 5;
const titleHeight = 32;
/** Excel has no higher row; what does not fit is read in the cell. */
const tallestRow = 409;
/** Excel refuses longer ones; the unit of somebody's own plan may be of any length. */
const longestPrompt = { title: 32, message: 255 } as const;
/** In characters: an 其中 row stands in from its whole. */
const indent = 4;

/** Opens an empty table of so many rows; cells are placed on the sheet at `origin`. */
export function openCanvas(rows: number, columnWidths: readonly number[], origin: SheetPlace): Canvas {
  const cells: LayoutCell[][] = Array.from({ length: rows }, () => columnWidths.map(() => empty));
  const lines: number[] = cells.map(() => 1);
  const merges: Area[] = [];
  const prompts: Prompt[] = [];
  const areaAt = (row: number, column: number, span: number): Area => ({ row: origin.row + row, column: origin.column + column, rows: 1, columns: span });

  const spread: Canvas['spread'] = (row, column, span, cell, prompt) => {
    const line = cells[row];
    if (!line) throw new RangeError(`row ${row}`);
    line.splice(column, span, cell, ...Array.from({ length: span - 1 }, (): LayoutCell => ({ value: '', look: cell.look })));
    const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    lines[row] = Math.max(lines[row] ?? 1, linesOf(cell, width));
    if (span > 1) merges.push(areaAt(row, column, span));
    if (prompt) prompts.push({ area: areaAt(row, column, span), title: prompt.title.slice(0, longestPrompt.title), message: prompt.message.slice(0, longestPrompt.message) });
  };
  return {
    spread,
    put: (row, column, cell, prompt) => { spread(row, column, 1, cell, prompt); },
    finish: () => ({ cells, merges, prompts: joinPrompts(prompts), rowHeights: lines.map((count, row) => (cells[row]?.[0]?.look === 'title' ? titleHeight : Math.min(tallestRow, count * lineHeight + air))) }),
  };
}

function linesOf(cell: LayoutCell, width: number): number {
  if (typeof cell.value === 'number' || cell.value.startsWith('=')) return 1;
  return lineCount(cell.value, cell.look === 'ofWhichName' ? width - indent : width);
}

const sameWords = (one: Prompt, other: Prompt): boolean => one.title === other.title && one.message === other.message;

/** Neighbours with the same words become one area, first along the row, then down: fewer validations for Excel to keep. */
function joinPrompts(prompts: readonly Prompt[]): readonly Prompt[] {
  const along = joined(prompts, (one, other) => one.row === other.row && one.column + one.columns === other.column, (one, other) => ({ ...one, columns: one.columns + other.columns }));
  return joined(along, (one, other) => one.column === other.column && one.columns === other.columns && one.row + one.rows === other.row, (one, other) => ({ ...one, rows: one.rows + other.rows }));
}

function joined(prompts: readonly Prompt[], touches: (one: Area, other: Area) => boolean, join: (one: Area, other: Area) => Area): readonly Prompt[] {
  return prompts.reduce<readonly Prompt[]>((done, prompt) => {
    const at = done.findIndex(one => sameWords(one, prompt) && touches(one.area, prompt.area));
    const neighbour = done[at];
    return neighbour ? done.map((one, index) => (index === at ? { ...one, area: join(one.area, prompt.area) } : one)) : [...done, prompt];
  }, []);
}
