/** What speaks for and against a row being an indicator: unit and printed figures. */
import { readUnit } from '../figure';
import type { ColumnRole, Indicator, Panel } from '../plan/plan';
import { isSameFigure } from '../rules/sameFigure';
import { plainText } from '../table/plainText';
import { parseFigure } from '../figure';
import type { FoundColumn, FoundRow, FoundTable } from './foundTable';

/** `absent`: the sheet writes no unit. `scaled`: 人 against 万人. */
export type UnitRelation = 'same' | 'absent' | 'scaled' | 'other';

export function unitRelation(written: string, unit: string): UnitRelation {
  if (written === '' || unit === '') return 'absent';
  if (plainText(written) === plainText(unit)) return 'same';
  const [one, other] = [readUnit(written), readUnit(unit)];
  if (!one || !other || one.dimension !== other.dimension) return 'other';
  return one.scale === other.scale ? 'same' : 'scaled';
}

export interface FigureEvidence {
  /** Headers of the columns in which sheet and plan print the same figure. */
  readonly same: readonly string[];
  readonly different: readonly string[];
}

const compared: readonly ColumnRole[] = ['base', 'previousTarget', 'target', 'actual'];

/** A dash, a blank or a zero stands in many rows and proves nothing. */
const isTelling = (printed: string): boolean => !['none', 'blank', 'text', 'problem'].includes(parseFigure(printed).kind);

const headerText = (column: FoundColumn): string => column.headers.join('');

function printedFor(column: FoundColumn, indicator: Indicator, panel: Panel): string | undefined {
  const role = compared.find(known => known === column.role);
  const year = panel.columns.find(candidate => candidate.role === role)?.year;
  if (role === undefined || (column.year !== undefined && year !== undefined && column.year !== year)) return undefined;
  return indicator.cells[role];
}

/** Where the row repeats what the plan prints for the indicator, and where it does not. Blank cells say nothing. */
export function figureEvidence(table: FoundTable, row: FoundRow, indicator: Indicator, panel: Panel): FigureEvidence {
  const same: string[] = [];
  const different: string[] = [];
  table.columns.forEach((column, at) => {
    const printed = printedFor(column, indicator, panel);
    const cell = row.cells[at];
    if (printed === undefined || !cell || String(cell.value).trim() === '' || !isTelling(printed)) return;
    const verdict = isSameFigure(cell, { value: printed });
    if (verdict !== undefined) (verdict ? same : different).push(headerText(column));
  });
  return { same, different };
}
