import { applyFix } from './applyFix';
import type { History } from './history';
import { insertAtSelection } from './insertAtSelection';
import { insertFormula } from './insertFormula';
import { insertOnNewSheet } from './insertOnNewSheet';
import type { WorkbookPort } from './port';
import { putRecord } from './putRecord';
import { readSelectedTexts } from './readSelectedTexts';
import { readWorkbook } from './readWorkbook';
import { removeRecord } from './removeRecord';
import { recalculate } from './recalculate';
import { selectPlace } from './selectPlace';
import { putAuditSettings } from './settings/putAuditSettings';

/** What is done to a workbook itself: read it, lay tables, correct cells. */
export type Operations = Omit<WorkbookPort, 'undoLast' | 'canUndo' | 'conversions' | 'marks' | 'adoption'>;

/** Over the workbook open in Excel; what changes it goes into the history. */
export function createOperations(history: History): Operations {
  return {
    insertTable: (build, target) => (target === 'newSheet' ? insertOnNewSheet(build({ row: 0, column: 0 }), history) : insertAtSelection(build, history)),
    putRecord: (build, present, view) => putRecord(build, present, view, history),
    removeRecord: (present, layout) => removeRecord(present, layout, history),
    readWorkbook,
    applyFix: fix => applyFix(fix, history),
    selectPlace,
    readSelectedTexts,
    recalculate,
    putAuditSettings: settings => putAuditSettings(settings, history),
    insertFormula: (formula, overwrite) => insertFormula(formula, overwrite, history),
  };
}
