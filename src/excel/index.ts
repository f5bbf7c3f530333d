import { applyFix } from './applyFix';
import type { ConversionPort } from './conversion';
import { createHistory, type History } from './history';
import { insertFormula } from './insertFormula';
import { insertAtSelection } from './insertAtSelection';
import { insertOnNewSheet } from './insertOnNewSheet';
import type { WorkbookPort } from './port';
import { putRecord } from './putRecord';
import { readWorkbook } from './readWorkbook';
import { selectPlace } from './selectPlace';

export type { InsertionTarget, OperationOutcome, RecordPlace, WorkbookPort, WorkbookReading } from './port';
export { whenExcelReady } from './ready';
export { watchEdits } from './watchEdits';

/** The code is loaded when first asked for: on most days nobody converts formulas, and the pane starts the sooner. */
function conversionsOnDemand(history: History): ConversionPort {
  const loaded = async (): Promise<ConversionPort> => (await import('./conversion')).createConversions(history);
  return {
    preview: async (kind, scope, planItem) => (await loaded()).preview(kind, scope, planItem),
    apply: async (preview, at) => (await loaded()).apply(preview, at),
    checkSending: async () => (await loaded()).checkSending(),
  };
}

/** The workbook open in Excel. Its operations can be taken back as long as the pane stays loaded. */
export function createWorkbookPort(): WorkbookPort {
  const history = createHistory();
  return {
    insertTable: (build, target) => (target === 'newSheet' ? insertOnNewSheet(build({ row: 0, column: 0 }), history) : insertAtSelection(build, history)),
    putRecord: (build, present, view) => putRecord(build, present, view, history),
    readWorkbook,
    applyFix: fix => applyFix(fix, history),
    undoLast: () => history.undoLast(),
    canUndo: () => history.canUndo(),
    selectPlace,
    insertFormula: (formula, overwrite) => insertFormula(formula, overwrite, history),
    conversions: conversionsOnDemand(history),
  };
}
