import { attempt } from '../errors';
import { text as roomText } from '../text';
import type { ConversionKind, ConversionScope, Previewed, PlanItemOf } from './conversionPort';
import { planFormulas, planRepair, planValues, type ConversionPlan } from './planConversion';
import { planRestore } from './planRestore';
import { readState, type WorkbookState } from './readState';
import { readStored, recordOf } from './recordStore';
import { conversionText as text } from './text';

async function restorePlan(state: WorkbookState, scope: ConversionScope): Promise<ConversionPlan> {
  const stored = await readStored();
  const record = recordOf(stored);
  if (record === undefined) return { planned: [], leftOut: [text.recordBroken] };
  return record.cells.length === 0 ? { planned: [], leftOut: [text.noRecord] } : planRestore(state, scope, record);
}

function planOf(state: WorkbookState, kind: ConversionKind, scope: ConversionScope, planItem: PlanItemOf): ConversionPlan | Promise<ConversionPlan> {
  switch (kind) {
    case 'values': return planValues(state, scope);
    case 'formulas': return planFormulas(state, scope, planItem);
    case 'repair': return planRepair(state, scope);
    case 'restore': return restorePlan(state, scope);
  }
}

/** Reads the workbook and says what a conversion would do. Nothing is written. */
export async function previewConversion(kind: ConversionKind, scope: ConversionScope, planItem: PlanItemOf): Promise<Previewed> {
  const planned = await attempt(async () => {
    const state = await readState(scope === 'selection');
    return { ...(await planOf(state, kind, scope, planItem)), sheetIds: state.sheets.map(sheet => sheet.id) };
  });
  if ('trouble' in planned) return { trouble: roomText.refused(text.operations[kind], planned.trouble.reason) };
  const { planned: cells, leftOut, sheetIds } = planned.result;
  return { preview: { kind, scope, cells: cells.map(({ shown }) => shown), changes: cells.map(({ change }) => change), leftOut, sheetIds } };
}
