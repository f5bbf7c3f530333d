import type { AdoptionPort } from './adoption/adoptionPort';
import type { ConversionPort } from './conversion';
import { createHistory, type History } from './history';
import type { MarksPort } from './marks';
import { marksAreAvailable } from './marks/marksAvailable';
import type { Operations } from './operations';
import type { WorkbookPort } from './port';

export type { InsertionTarget, OperationOutcome, RecordPlace, WorkbookPort, WorkbookReading } from './port';
export { whenExcelReady } from './ready';
export { watchEdits } from './watchEdits';

const fetchOperations = () => import(/* webpackChunkName: "pane-workbook" */ './operations');
const fetchMarks = () => import(/* webpackChunkName: "pane-marks" */ './marks');
const fetchConversions = () => import(/* webpackChunkName: "pane-conversion" */ './conversion');
const fetchAdoptions = () => import(/* webpackChunkName: "pane-adoption" */ './adoption');

/** From now on every message of this room is English. Rejects where the words cannot be fetched; then they stay Chinese. */
export const speakEnglishInExcel = async (): Promise<void> => (await import(/* webpackChunkName: "pane-english" */ './spoken/speakEnglish')).speakEnglish();

/** Code of this room that comes after the pane stands: it opens the sooner. For fetching it ahead of the first click. */
export const laterCode: readonly (() => Promise<unknown>)[] = [fetchOperations, fetchConversions, fetchAdoptions];

/** The code is fetched when first asked for, before anything in the workbook is touched. */
function operationsOnDemand(history: History): Operations {
  const fetched = async (): Promise<Operations> => (await fetchOperations()).createOperations(history);
  return {
    insertTable: async (build, target) => (await fetched()).insertTable(build, target),
    putRecord: async (build, present, view) => (await fetched()).putRecord(build, present, view),
    removeRecord: async (present, layout) => (await fetched()).removeRecord(present, layout),
    readWorkbook: async since => (await fetched()).readWorkbook(since),
    applyFix: async fix => (await fetched()).applyFix(fix),
    selectPlace: async place => (await fetched()).selectPlace(place),
    readSelectedTexts: async () => (await fetched()).readSelectedTexts(),
    recalculate: async () => (await fetched()).recalculate(),
    putAuditSettings: async settings => (await fetched()).putAuditSettings(settings),
    insertFormula: async (formula, overwrite) => (await fetched()).insertFormula(formula, overwrite),
  };
}

const marksOnDemand: MarksPort = {
  isAvailable: marksAreAvailable,
  put: async (wanted, sheet) => (await fetchMarks()).marks.put(wanted, sheet),
  remove: async () => (await fetchMarks()).marks.remove(),
};

function conversionsOnDemand(history: History): ConversionPort {
  const fetched = async (): Promise<ConversionPort> => (await fetchConversions()).createConversions(history);
  return {
    preview: async (kind, scope, planItem) => (await fetched()).preview(kind, scope, planItem),
    apply: async (preview, at) => (await fetched()).apply(preview, at),
    checkSending: async () => (await fetched()).checkSending(),
  };
}

function adoptionsOnDemand(history: History): AdoptionPort {
  let adoptions: Promise<AdoptionPort> | undefined;
  // One for the whole session: it remembers the sheets as they were read. What could not be fetched is asked for again.
  const fetched = (): Promise<AdoptionPort> => {
    adoptions ??= fetchAdoptions().then(({ createAdoptions }) => createAdoptions(history)).catch((error: unknown) => { adoptions = undefined; throw error; });
    return adoptions;
  };
  return {
    readSheets: async scope => (await fetched()).readSheets(scope),
    adopt: async adoption => (await fetched()).adopt(adoption),
    unadopt: async (place, columns) => (await fetched()).unadopt(place, columns),
    addProgressColumns: async (place, which) => (await fetched()).addProgressColumns(place, which),
  };
}

/** The workbook open in Excel. Its operations can be taken back as long as the pane stays loaded. */
export function createWorkbookPort(): WorkbookPort {
  const history = createHistory();
  return { ...operationsOnDemand(history), undoLast: () => history.undoLast(), canUndo: () => history.canUndo(), marks: marksOnDemand, conversions: conversionsOnDemand(history), adoption: adoptionsOnDemand(history) };
}
