import type { Severity } from '../../domain/rules/rule';
import { carryOut, type Standing } from '../carryOut';
import { attempt } from '../errors';
import { notDone, refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import { request } from '../request';
import { auditMarksKey } from '../settings/readAuditSettings';
import { markAddresses, worstMarks, type CellMark } from './cellMarks';
import { markedCells } from './markedCells';
import { markFormula } from './markFormula';
import { markLooks } from './markLooks';
import { marksAreAvailable } from './marksAvailable';
import { formatsOf, readMarks, type MarkedSheet } from './readMarks';
import { marksText as text } from './text';

const severities: readonly Severity[] = ['hint', 'query', 'error'];

/** Marks as lists of addresses by sheet: what a request writes, and what earlier marks are put back from. */
interface Written { readonly sheetId: string; readonly severity: Severity; readonly addresses: string }

const writtenOf = (marks: readonly CellMark[], sheets: readonly MarkedSheet[]): readonly Written[] =>
  sheets.flatMap(sheet => severities.flatMap(severity => markAddresses(marks, sheet.name, severity).map(addresses => ({ sheetId: sheet.id, severity, addresses }))));

const standing = (sheets: readonly MarkedSheet[]): readonly Written[] => sheets.flatMap(({ id, marks }) => marks.map(({ severity, addresses }) => ({ sheetId: id, severity, addresses })));

/** Which cells are marked as what, however Excel groups them. */
function cellsOf(written: readonly Written[]): string {
  const cells = written.flatMap(({ sheetId, severity, addresses }) => markedCells(addresses).map(({ row, column }) => `${sheetId} ${severity} ${row},${column}`));
  return [...new Set(cells)].sort().join('|');
}

/** One request. The last format goes first: where Excel counts them by rank, the others keep theirs. */
const rewrite = (sheets: readonly MarkedSheet[], written: readonly Written[], isOn: boolean): Promise<void> =>
  request('refuse', context => {
    for (const { id, marks } of sheets) for (const mark of [...marks].reverse()) formatsOf(context, id).getItem(mark.id).delete();
    for (const one of written) addMark(context, one);
    context.workbook.settings.add(auditMarksKey, isOn ? 'on' : '');
    return () => undefined;
  });

/** A new format stands above those there are, and hides nothing of them but what both colour. */
function addMark(context: Excel.RequestContext, { sheetId, severity, addresses }: Written): void {
  const { custom } = context.workbook.worksheets.getItem(sheetId).getRanges(addresses).conditionalFormats.add('Custom');
  const { fill, color, bold, italic, underline } = markLooks[severity];
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = fill;
  Object.assign(custom.format.font, { color, bold, italic, ...(underline === 'None' ? {} : { underline }) });
}

interface Marking { readonly operation: string; readonly isOn: boolean; readonly done: (left: string) => string }

/** Replaces our marks on the sheets given by others, whole or not at all. Protected sheets are left and named. */
async function replaceMarks(all: readonly MarkedSheet[], marks: readonly CellMark[], { operation, isOn, done }: Marking): Promise<OperationOutcome> {
  const open = all.filter(sheet => !sheet.isProtected);
  const locked = all.filter(sheet => sheet.isProtected && (sheet.marks.length > 0 || marks.some(mark => mark.place.sheet === sheet.name)));
  const ids = new Set(open.map(sheet => sheet.id));
  const [before, after] = [standing(open), writtenOf(marks, open)];
  const now = async (): Promise<readonly MarkedSheet[]> => (await readMarks()).filter(sheet => ids.has(sheet.id));
  const ending = await carryOut({
    write: () => rewrite(open, after, isOn),
    look: async (): Promise<Standing> => {
      const cells = cellsOf(standing(await now()));
      return cells === cellsOf(after) ? 'after' : cells === cellsOf(before) ? 'before' : 'between';
    },
    settle: async () => rewrite(await now(), before, before.length > 0),
  });
  if (ending.standing !== 'after') return notDone(operation, ending, open.map(sheet => sheet.name).join(text.between), text.remains);
  return { state: 'done', message: done(locked.length === 0 ? '' : text.protectedSheets(locked.map(sheet => sheet.name).join(text.between))), undoable: false };
}

/** Marks cells, on one sheet or on all, in place of the marks that were there. */
export async function putMarks(marks: readonly CellMark[], sheet: string | undefined): Promise<OperationOutcome> {
  if (!marksAreAvailable()) return unchanged(text.unavailable);
  const read = await attempt(readMarks);
  if ('trouble' in read) return refused(text.mark, read.trouble);
  const sheets = read.result.filter(one => sheet === undefined || one.name === sheet);
  const wanted = worstMarks(marks).filter(mark => sheets.some(one => one.name === mark.place.sheet));
  const count = wanted.filter(mark => sheets.some(one => one.name === mark.place.sheet && !one.isProtected)).length;
  return replaceMarks(sheets, wanted, { operation: text.mark, isOn: true, done: left => text.marked(count, left) });
}

/** Takes every mark off, in any Excel. */
export async function removeMarks(): Promise<OperationOutcome> {
  const read = await attempt(readMarks);
  if ('trouble' in read) return refused(text.unmark, read.trouble);
  return replaceMarks(read.result, [], { operation: text.unmark, isOn: false, done: text.removed });
}
