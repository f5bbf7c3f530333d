import { BooleanNumber } from '@univerjs/core';
import type { Engine } from './engine';
import { invalidArgument, invalidOperation } from './errors';
import type { Host } from './host';
import { copiedSheetName } from './sheetNames';

/** Notes which sheet is open; the result opens it again, for Excel does not open a sheet an add-in adds or copies, but the engine does. */
export function rememberOpenSheet(engine: Engine): () => void {
  const open = engine.grid.workbook().getActiveSheet().getSheetId();
  return () => {
    const still = engine.workbook().getSheetBySheetId(open);
    if (still && !still.isSheetHidden() && engine.grid.workbook().getActiveSheet().getSheetId() !== open) engine.commandNow('sheet.operation.set-worksheet-active', { subUnitId: open });
  };
}

const veryHidden = 'veryHidden';

/** Excel.SheetVisibility; the engine knows hidden only, so VeryHidden is remembered on the sheet. */
export function visibilityOf(engine: Engine, sheetId: string): string {
  const sheet = engine.sheet(sheetId);
  if (!sheet.isSheetHidden()) return 'Visible';
  return sheet.getCustomMetadata()?.[veryHidden] ? 'VeryHidden' : 'Hidden';
}

export function setVisibility(engine: Engine, sheetId: string, visibility: unknown): void {
  if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') throw invalidArgument('visibility');
  const sheet = engine.sheet(sheetId);
  const hide = visibility !== 'Visible';
  if (hide) leave(engine, sheetId);
  const reopen = rememberOpenSheet(engine);
  if (hide !== Boolean(sheet.isSheetHidden())) engine.mutate('sheet.mutation.set-worksheet-hidden', sheetId, { hidden: hide ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  reopen();
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [veryHidden]: visibility === 'VeryHidden' });
}

/** Opens another sheet in place of one that will not be seen any more; the last visible one must stay. */
function leave(engine: Engine, sheetId: string): void {
  const visible = engine.workbook().getSheets().filter(sheet => !sheet.isSheetHidden());
  const place = visible.findIndex(sheet => sheet.getSheetId() === sheetId);
  if (place < 0) return;
  if (visible.length === 1) throw invalidOperation('a workbook must contain at least one visible worksheet');
  const next = visible[place + 1] ?? visible[place - 1];
  if (next && engine.grid.workbook().getActiveSheet().getSheetId() === sheetId) engine.grid.workbook().setActiveSheet(next.getSheetId());
}

export function moveSheet(engine: Engine, sheetId: string, position: number): void {
  const from = engine.workbook().getSheets().findIndex(sheet => sheet.getSheetId() === sheetId);
  if (from !== position) engine.mutate('sheet.mutation.set-worksheet-order', sheetId, { fromOrder: from, toOrder: position });
}

/** Deletes a sheet with what the host remembers of it; names that refer to it lose their cells. */
export async function deleteSheet(host: Host, sheetId: string): Promise<void> {
  leave(host.engine, sheetId);
  const reopen = rememberOpenSheet(host.engine);
  await host.engine.command('sheet.command.remove-sheet', { subUnitId: sheetId });
  reopen();
  const { tables, comments, sheetProperties } = host.records;
  for (const list of [tables, comments]) list.splice(0, list.length, ...(list.filter(one => one.area.sheetId !== sheetId) as never[]));
  sheetProperties.delete(sheetId);
}

/** Copies a sheet and puts it before, after, at the beginning or (as Excel by default) at the end. */
export async function copySheet(engine: Engine, sheetId: string, positionType: unknown, relativeTo: string | undefined): Promise<string> {
  const before = new Set(engine.workbook().getSheets().map(sheet => sheet.getSheetId()));
  const name = copiedSheetName(engine, engine.sheet(sheetId).getName());
  const reopen = rememberOpenSheet(engine);
  await engine.command('sheet.command.copy-sheet', { subUnitId: sheetId });
  const sheets = engine.workbook().getSheets();
  const copy = sheets.find(sheet => !before.has(sheet.getSheetId()))?.getSheetId();
  if (copy === undefined) throw invalidOperation('the sheet could not be copied');
  engine.commandNow('sheet.command.set-worksheet-name', { subUnitId: copy, name });
  const others = sheets.map(sheet => sheet.getSheetId()).filter(id => id !== copy);
  const anchor = others.indexOf(relativeTo ?? '');
  const places: Readonly<Record<string, number>> = { Beginning: 0, End: others.length, Before: anchor, After: anchor + 1 };
  const place = places[String(positionType ?? 'End')];
  if (place === undefined || ((positionType === 'Before' || positionType === 'After') && anchor < 0)) throw invalidArgument('positionType');
  moveSheet(engine, copy, place);
  reopen();
  return copy;
}
