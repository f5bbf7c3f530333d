import { nativeFormula, repairFormula, type Cells, type ConversionContext } from '../../domain/conversion';
import type { ConversionScope, PlanItemOf } from './conversionPort';
import { contentsOf, hbCells, type HbCell } from './hbCells';
import { toFormula, toValues, type Planned } from './planning';
import type { SheetState, WorkbookState } from './readState';
import { conversionText as text } from './text';

/** What would be done, and what would not. */
export interface ConversionPlan { readonly planned: readonly Planned[]; readonly leftOut: readonly string[] }

/** Cells of one reference are read up to this many; a formula over more becomes a value. */
const mostCells = 10_000;

const unfinished: ReadonlySet<unknown> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Sets aside what stands on protected sheets, by sheet. */
export function withoutProtected<Cell extends { readonly sheet: Pick<SheetState, 'name' | 'isProtected'> }>(cells: readonly Cell[]): { readonly open: readonly Cell[]; readonly leftOut: readonly string[] } {
  const locked = new Map<string, number>();
  for (const { sheet } of cells) if (sheet.isProtected) locked.set(sheet.name, (locked.get(sheet.name) ?? 0) + 1);
  return { open: cells.filter(cell => !cell.sheet.isProtected), leftOut: [...locked].map(([sheet, count]) => text.protectedSheet(sheet, count)) };
}

/** A formula without a value yet can become neither a value nor a formula held against it. */
function finished(state: WorkbookState, scope: ConversionScope): { readonly cells: readonly HbCell[]; readonly leftOut: readonly string[] } {
  const { open, leftOut } = withoutProtected(hbCells(state, scope));
  const stuck = open.filter(cell => unfinished.has(cell.value));
  return { cells: open.filter(cell => !unfinished.has(cell.value)), leftOut: stuck.length === 0 ? leftOut : [...leftOut, text.stuck(stuck.length)] };
}

/** 转为数值. */
export function planValues(state: WorkbookState, scope: ConversionScope): ConversionPlan {
  const { cells, leftOut } = finished(state, scope);
  return { planned: cells.map(cell => toValues(cell)), leftOut };
}

function contextOf(state: WorkbookState, own: SheetState, planItem: PlanItemOf): ConversionContext {
  return {
    planItem,
    cellsOf(reference): Cells | undefined {
      const name = reference.sheet?.toLowerCase();
      const sheet = name === undefined ? own : state.sheets.find(each => each.name.toLowerCase() === name);
      return sheet === undefined || reference.rows * reference.columns > mostCells ? undefined : contentsOf(sheet, reference, 'values');
    },
  };
}

/** 转为普通公式. */
export function planFormulas(state: WorkbookState, scope: ConversionScope, planItem: PlanItemOf): ConversionPlan {
  const { cells, leftOut } = finished(state, scope);
  const planned = cells.map(cell => {
    const conversion = nativeFormula(cell.formula, contextOf(state, cell.sheet, planItem));
    if (conversion.kind === 'value') return toValues(cell, [text.becomesValue, conversion.reason]);
    if (cell.area.rows * cell.area.columns > 1) return toValues(cell, [text.becomesValue, text.spilled]);
    return toFormula(cell, conversion.formula, true, conversion.notes);
  });
  return { planned, leftOut };
}

/** 修复: broken names are mended, whole formulas stuck at #NAME? entered again. */
export function planRepair(state: WorkbookState, scope: ConversionScope): ConversionPlan {
  const broken = hbCells(state, scope).flatMap(cell => {
    const formula = repairFormula(cell.formula) ?? (cell.value === '#NAME?' ? cell.formula : undefined);
    return formula === undefined ? [] : [{ ...cell, repaired: formula }];
  });
  const { open, leftOut } = withoutProtected(broken);
  return { planned: open.map(cell => toFormula(cell, cell.repaired, false)), leftOut };
}
