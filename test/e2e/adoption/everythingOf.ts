import type { OpenedRoom } from '../excelRoom';
import { stateOf } from '../workbookState';

/** Runs in the pane: what a workbook holds besides its cells. */
async function readBeside(): Promise<unknown> {
  const context = new Excel.RequestContext();
  const { settings, customXmlParts, worksheets } = context.workbook;
  settings.load('items/key,items/value');
  customXmlParts.load('items/id');
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.map(sheet => {
    sheet.names.load('items/name,items/formula');
    return { sheet: sheet.name, names: sheet.names };
  });
  await context.sync();
  return {
    settings: settings.items.map(({ key, value }: { key: string; value: unknown }) => [key, value]),
    parts: customXmlParts.items.map(part => part.id),
    sheetNames: sheets.map(({ sheet, names }) => [sheet, names.items.map(({ name, formula }) => [name, String(formula)])]),
  };
}

/** Everything a workbook holds that an add-in can reach, as one text to compare: cells, formats, merges, sizes, prompts, names, settings, parts. */
export async function everythingOf(room: OpenedRoom): Promise<string> {
  const { state, prompts } = JSON.parse(await stateOf(room, { rows: 20, columns: 14 })) as { state: { names: string[] }; prompts: unknown };
  const beside = await room.pane.evaluate(readBeside);
  await room.requests();
  // Excel lists names in the order of the alphabet, the workbench as they came.
  return JSON.stringify({ state: { ...state, names: [...state.names].sort() }, prompts, beside }, undefined, 1);
}
