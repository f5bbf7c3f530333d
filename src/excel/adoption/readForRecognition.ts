import { findPlanSheet } from '../../domain/planSheet/findPlanSheet';
import { withAnswers, type Answers } from '../../domain/recognition/answers';
import type { SheetReading } from '../../domain/recognition/sheetReading';
import type { Area } from '../../domain/table/snapshot';
import { attempt, inUsersWords } from '../errors';
import { queueMerges, queueMergesInPieces } from '../mergedAreas';
import { contentsInBlocks, tooLarge } from '../readBlocks';
import { contentsOf, type UsedCells } from '../readUsed';
import { request } from '../request';
import { surveyWorkbook } from '../survey';
import type { RecognitionScope, SheetsRead } from './adoptionPort';
import { queueKept, queueSheetNames, standsOf, type AdoptedStand } from './stands';
import { text } from './text';

/** More rows and columns than any table of indicators has; what lies beyond is data of another kind. */
const widest = { rows: 3000, columns: 200 };

export type Form = Pick<SheetReading, 'merges' | 'hiddenRows' | 'hiddenColumns'>;
interface Looked { readonly cells: UsedCells; readonly form: Form; readonly isCut: boolean }

/** Sheets by name as recognition looks at them, and those that were cut because they are too large: one request, more only where that is too much for one reply. */
export async function readForms(names: readonly string[]): Promise<{ readonly sheets: readonly SheetReading[]; readonly cut: readonly string[] }> {
  const looked = await lookAtOnce(names);
  const contents = await contentsInBlocks(looked.map(({ cells }) => cells));
  const sheets = contents.map((sheet, index): SheetReading => ({ ...sheet, ...(looked[index]?.form ?? { merges: [], hiddenRows: [], hiddenColumns: [] }) }));
  return { sheets, cut: looked.filter(({ isCut }) => isCut).map(({ cells }) => cells.name) };
}

/**
 * Reads sheets with their merged areas, hidden rows and hidden columns, and which tables are adopted: one request for what there
 * is, one for the names of sheets, one for all contents. Hidden sheets are left out: nobody could look at what is found there.
 */
export async function readForRecognition(scope: RecognitionScope): Promise<SheetsRead> {
  const read = await attempt(async () => {
    const { names, activeSheet, adopted } = await survey(scope);
    const { sheets, cut } = await readForms(names);
    return {
      // 规划数据 keeps a plan and is no table to fill in.
      sheets: sheets.filter(sheet => !findPlanSheet(sheet)), activeSheet, leftOut: cut.map(name => text.cut(name, widest.rows, widest.columns)),
      adopted: adopted.map(({ sheet, area, identity, progress }) => ({ sheet, area, plan: identity.plan, panel: identity.panel, hasProgress: progress !== undefined })),
      answers: adopted.reduce<Answers>((all, { record }) => withAnswers(all, record?.answers ?? []), []),
    };
  });
  if ('trouble' in read) throw inUsersWords(text.unread(read.trouble.reason));
  return read.result;
}

interface Survey { readonly names: readonly string[]; readonly activeSheet: string; readonly adopted: readonly AdoptedStand[] }

async function survey(scope: RecognitionScope): Promise<Survey> {
  const found = await request('wait', context => {
    const [workbook, kept] = [surveyWorkbook(context), queueKept(context)];
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    return () => ({ ...workbook(), kept: kept(), visible: worksheets.items.filter(sheet => sheet.visibility === 'Visible').map(sheet => sheet.name) });
  });
  const scoped = await request('wait', context => queueSheetNames(context, found.sheets));
  return { names: scope === 'sheet' ? [found.activeSheet] : found.visible, activeSheet: found.activeSheet, adopted: standsOf([{ scope: undefined, names: found.written }, ...scoped], found.kept) };
}

/** What one request reads of the sheets besides their places and hidden lines. */
interface Extent { readonly contents: boolean; readonly merges: boolean }

const look = (names: readonly string[], extent: Extent): Promise<readonly Looked[]> =>
  request('wait', context => {
    const looks = names.map(name => lookAt(context.workbook.worksheets.getItem(name), name, extent));
    return () => looks.map(one => one());
  });

/** All in one request. Where Excel refuses it, contents too large for one reply are left for blocks, and merged areas, of which Excel tells 512 at most, are asked for in pieces. */
async function lookAtOnce(names: readonly string[]): Promise<readonly Looked[]> {
  const whole = await attempt(() => look(names, { contents: true, merges: true }));
  if ('result' in whole) return whole.result;
  if (!tooLarge.includes(whole.trouble.code)) return lookInPieces(names, true);
  const placed = await attempt(() => look(names, { contents: false, merges: true }));
  return 'result' in placed ? placed.result : lookInPieces(names, false);
}

async function lookInPieces(names: readonly string[], contents: boolean): Promise<readonly Looked[]> {
  const looked = await look(names, { contents, merges: false });
  const merges = await request('wait', context => {
    const reads = looked.map(({ cells }) => queueMergesInPieces(context.workbook.worksheets.getItem(cells.name), cells.area));
    return () => reads.map(read => read());
  });
  return looked.map((one, index) => ({ ...one, form: { ...one.form, merges: merges[index] ?? [] } }));
}

/** The forms of sheets one of which has more merged areas than Excel tells at once: two requests. */
export const readFormsInPieces = async (names: readonly string[]): Promise<ReadonlyMap<string, Form>> => new Map((await lookInPieces(names, false)).map(({ cells, form }) => [cells.name, form]));

/** Where a sheet has cells in use, from A1 on, at most so many rows and columns: an area that is never empty. */
function seenPart(sheet: Excel.Worksheet): { readonly used: Excel.Range; readonly seen: Excel.Range } {
  const used = sheet.getUsedRange(true).getBoundingRect(sheet.getCell(0, 0));
  return { used, seen: used.getIntersection(sheet.getRangeByIndexes(0, 0, widest.rows, widest.columns)) };
}

function lookAt(sheet: Excel.Worksheet, name: string, { contents: withContents, merges }: Extent): () => Looked {
  const { used, seen } = seenPart(sheet);
  const form = queueFormOf(seen, merges);
  used.load('rowCount,columnCount');
  seen.load(withContents ? 'rowCount,columnCount,values,formulas,numberFormat' : 'rowCount,columnCount');
  return () => {
    const contents = withContents ? contentsOf(seen) : undefined;
    const area: Area = { row: 0, column: 0, rows: seen.rowCount, columns: seen.columnCount };
    return { cells: { name, area, ...(contents ? { contents } : {}) }, form: form(), isCut: used.rowCount > seen.rowCount || used.columnCount > seen.columnCount };
  };
}

function queueFormOf(seen: Excel.Range, withMerges: boolean): () => Form {
  const merges = withMerges ? queueMerges(seen) : undefined;
  const rows = seen.getRowProperties({ rowHidden: true });
  const columns = seen.getColumnProperties({ columnHidden: true });
  return () => ({
    merges: merges?.() ?? [],
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [index] : [])),
    hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden === true ? [index] : [])),
  });
}

/** Queues the reading of what recognition sees besides the contents. */
export const queueForm = (sheet: Excel.Worksheet): (() => Form) => queueFormOf(seenPart(sheet).seen, true);
