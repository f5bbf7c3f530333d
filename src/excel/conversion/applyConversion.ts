import { addToRecord, contentMark, emptyRecord, withoutCells, type ConvertedCell } from '../../domain/conversion';
import type { CellValue } from '../../domain/table/snapshot';
import { cellAddress } from '../../domain/table/address';
import { carryOut } from '../carryOut';
import { listCells, type Formulas } from '../cellImage';
import { attempt } from '../errors';
import type { History } from '../history';
import { notDone, refused, unchanged } from '../outcomes';
import type { OperationOutcome } from '../port';
import type { AreaChange } from './areaChange';
import type { ConversionPreview } from './conversionPort';
import { longestRecord, readStored, recordOf, staysInPlace, textOf, type StoredRecord } from './recordStore';
import { conversionText as text } from './text';
import { holdsContent, sameFormula } from './sameContent';
import { undoConversion } from './undoConversion';
import { finish, readHeld, writeEnd, type Held } from './writeChanges';

/** Of a spilled result only the first cell's formula is held against what was seen; the cells it fills are its own. */
const isAsSeen = (held: Held, change: AreaChange): boolean => sameFormula(held.formulas[0]?.[0] ?? '', change.before.formulas[0]?.[0] ?? '');

const tolerance = 1e-10;

/** Does the plain formula say what the HB formula said? Errors count as one, whichever they are. */
export function saysTheSame(value: CellValue, expected: CellValue): boolean {
  if (typeof value === 'number' && typeof expected === 'number') return Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
  const isError = (cell: CellValue): boolean => typeof cell === 'string' && /^#[A-Z]/.test(cell);
  return value === expected || (isError(value) && isError(expected));
}

const convertedCell = (change: AreaChange, after: Formulas): ConvertedCell => ({
  sheetId: change.sheetId, sheet: change.sheet, row: change.row, column: change.column,
  before: String(change.before.formulas[0]?.[0] ?? ''), after: after.map(line => line.map(contentMark)), numberFormat: change.before.numberFormats[0]?.[0] ?? 'General',
  ...(change.landmarks ? { landmarks: change.landmarks } : {}),
});

/** The record after the conversion: new ways back, or those gone that were taken. */
function recordAfter({ kind, changes, sheetIds }: ConversionPreview, stored: StoredRecord, held: readonly Formulas[], at: string): string {
  const record = recordOf(stored) ?? emptyRecord;
  if (kind === 'repair') return stored.text;
  if (kind === 'restore') return textOf(withoutCells(record, changes.map(change => change.recorded ?? change)));
  return textOf(addToRecord(record, changes.map((change, index) => convertedCell(change, held[index] ?? [])), at, sheetIds));
}

interface Written { readonly changes: readonly AreaChange[]; readonly values: readonly AreaChange[]; readonly recordText: string }

/** Writes, holds the new formulas against the values, mends what differs, and keeps the record: three requests. `planned` is the record where nothing differs. */
async function write(preview: ConversionPreview, stored: StoredRecord, planned: string, at: string): Promise<Written> {
  const { changes, kind } = preview;
  // The way back is kept together with the formulas that go: the pane may be closed before the rest is done.
  const isKeptAtOnce = (kind === 'values' || kind === 'formulas') && staysInPlace(planned, stored);
  await writeEnd(changes, 'after', isKeptAtOnce ? { text: planned, kept: stored } : undefined);
  const held = await readHeld(changes);
  const differing = changes.filter((change, index) => change.expected !== undefined && !saysTheSame(held[index]?.value ?? '', change.expected));
  const contents = changes.map((change, index) => (differing.includes(change) ? change.fallback?.formulas : undefined) ?? held[index]?.formulas ?? []);
  const recordText = recordAfter(preview, stored, contents, at);
  await finish(differing.flatMap(change => (change.fallback ? [[change, change.fallback] as const] : [])), recordText, stored);
  const done = changes.map((change, index) => ({ ...change, after: { formulas: contents[index] ?? [], numberFormats: change.after.numberFormats } }));
  const values = done.filter(change => { const [first] = change.after.formulas[0] ?? []; return !(typeof first === 'string' && first.startsWith('=')); });
  return { changes: done, values, recordText };
}

/** 专栏2!H6、专栏2!H7 等 18 处 */
const listPlaces = (changes: readonly AreaChange[]): string => listCells(changes.map(change => `${change.sheet}!${cellAddress(change)}`));

/** Everything is done once the record says so; anything else is brought back. */
async function convert(preview: ConversionPreview, stored: StoredRecord, planned: string, at: string, history: History): Promise<OperationOutcome> {
  const { kind, changes } = preview;
  const operation = text.operations[kind];
  let written: Written | undefined;
  const ending = await carryOut({
    write: async () => { written = await write(preview, stored, planned, at); },
    look: async () => ((await readHeld(changes)).every((held, index) => { const change = changes[index]; return change !== undefined && holdsContent(held.formulas, change.before); }) ? 'before' : 'between'),
    settle: () => writeEnd(changes, 'before', { text: stored.text, kept: stored }),
  });
  if (ending.standing !== 'after' || !written) return notDone(operation, ending.standing === 'after' ? { standing: 'unknown', trouble: { code: '', reason: '', location: '', detail: '' } } : ending, changes[0]?.sheet ?? '', text.remains(changes.length));
  history.push(undoConversion(operation, written.changes, stored.text));
  const [first] = preview.cells;
  const message = kind === 'formulas' ? text.done.formulas(changes.length - written.values.length, written.values.length, listPlaces(written.values)) : text.done[kind](changes.length);
  return { state: 'done', message, undoable: true, ...(first ? { place: first.place } : {}) };
}

/** Does what a preview showed, as long as the cells still hold what it was made on. */
export async function applyConversion(preview: ConversionPreview, at: string, history: History): Promise<OperationOutcome> {
  const operation = text.operations[preview.kind];
  if (preview.changes.length === 0) return unchanged(text.nothing);
  const read = await attempt(async () => ({ held: await readHeld(preview.changes), stored: await readStored() }));
  if ('trouble' in read) return refused(operation, read.trouble);
  const { held, stored } = read.result;
  const changed = preview.changes.filter((change, index) => { const now = held[index]; return now === undefined || !isAsSeen(now, change); });
  const [first] = changed;
  if (first) return unchanged(text.changed(first.sheet, listCells(changed.filter(change => change.sheet === first.sheet).map(cellAddress))));
  const planned = recordAfter(preview, stored, preview.changes.map(change => change.after.formulas), at);
  if (planned.length > longestRecord) return unchanged(text.tooLarge);
  return convert(preview, stored, planned, at, history);
}
