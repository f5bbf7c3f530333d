import { matchIndicator } from '../plan/matchIndicator';
import type { Indicator, Panel } from '../plan/plan';
import { increasingRun } from './increasingRun';
import { plainText } from './plainText';
import { textAt } from './sheetCells';
import type { SheetSnapshot, TableDefect, TableRow } from './snapshot';
import { rowTokens } from './text';

export interface FoundRows { readonly rows: readonly TableRow[]; readonly defects: readonly TableDefect[] }
export interface NameCells {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The other columns of the table: a text without any figure beside it is a note, not an unknown indicator. */
  readonly figures: readonly number[];
}
interface WrittenRow { readonly row: number; readonly written: string; readonly indicator: Indicator | undefined; readonly renamed: boolean }

/** Headings, notes and signatures stand in the name column too, and are no indicators. */
function isIndicatorRow(written: string, panel: Panel): boolean {
  const plain = plainText(written);
  if (plain === '' || panel.groups.some(group => plainText(group) === plain)) return false;
  return !rowTokens.group.test(plain) && !rowTokens.note.test(plain) && !rowTokens.signature.test(plain);
}

function printedNumber(written: string): number | undefined {
  const digits = rowTokens.number.exec(plainText(written))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A changed name is still bound where its printed number and the nearest name agree and nobody else claims the indicator. */
function bindRenamed(rows: readonly WrittenRow[], panel: Panel): WrittenRow[] {
  const taken = new Set(rows.flatMap(row => row.indicator?.id ?? []));
  return rows.map(row => {
    if (row.indicator) return row;
    const match = matchIndicator({ panels: [panel] }, row.written);
    const nearest = match.found ? undefined : match.candidates[0]?.indicator;
    if (!nearest || taken.has(nearest.id) || nearest.number !== printedNumber(row.written)) return row;
    taken.add(nearest.id);
    return { ...row, indicator: nearest, renamed: true };
  });
}

function readNames(sheet: SheetSnapshot, cells: NameCells, panel: Panel): WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row += 1) {
    const written = textAt(sheet, row, cells.column);
    if (!isIndicatorRow(written, panel)) continue;
    const match = matchIndicator({ panels: [panel] }, written);
    rows.push({ row, written, indicator: match.found ? match.indicator : undefined, renamed: false });
  }
  return bindRenamed(rows, panel);
}

function orderDefects(rows: readonly TableRow[], panel: Panel): TableDefect[] {
  const order = rows.map(row => panel.indicators.findIndex(indicator => indicator.id === row.indicator));
  const kept = increasingRun(order);
  return rows.flatMap((row, at) => (kept.has(at) ? [] : [{ kind: 'rowMoved' as const, indicator: row.indicator, written: row.writtenName, row: row.row }]));
}

/**
 * Which row holds which indicator, by name: rows may be inserted, deleted, moved, headed by groups or left blank.
 * Of a name that stands twice the first row counts. `defects` names what is missing, double, unknown, renamed or moved.
 */
export function findRows(sheet: SheetSnapshot, cells: NameCells, panel: Panel): FoundRows {
  const rows: TableRow[] = [];
  const defects: TableDefect[] = [];
  for (const { row, written, indicator, renamed } of readNames(sheet, cells, panel)) {
    const hasFigures = cells.figures.some(column => textAt(sheet, row, column) !== '');
    if (!indicator) defects.push(...(hasFigures ? [{ kind: 'rowUnknown' as const, written, row }] : []));
    else if (rows.some(earlier => earlier.indicator === indicator.id)) defects.push({ kind: 'rowDuplicated', indicator: indicator.id, written, row });
    else rows.push({ indicator: indicator.id, row, writtenName: written });
    if (indicator && renamed) defects.push({ kind: 'rowRenamed', indicator: indicator.id, written, row });
  }
  const missing = panel.indicators.filter(indicator => !rows.some(row => row.indicator === indicator.id));
  defects.push(...missing.map(indicator => ({ kind: 'rowMissing' as const, indicator: indicator.id })), ...orderDefects(rows, panel));
  return { rows, defects };
}
