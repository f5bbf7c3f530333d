import type { OpenedRoom } from './excelRoom';

/** Runs in the pane, by way of the client library: contents, formats, merges and sizes of every sheet, all names, the sheet in front. */
async function readState({ rows, columns }: { rows: number; columns: number }): Promise<unknown> {
  const context = new Excel.RequestContext();
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/name,items/visibility,items/showGridlines');
  names.load('items/name,items/formula');
  active.load('name');
  await context.sync();
  const sheets = worksheets.items.map(sheet => {
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    const merged = range.getMergedAreasOrNullObject();
    const formats = range.getCellProperties({
      format: {
        fill: { color: true }, font: { name: true, size: true, bold: true, color: true }, borders: { style: true, weight: true },
        horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
      },
    });
    const widths = range.getColumnProperties({ format: { columnWidth: true } });
    const heights = range.getRowProperties({ format: { rowHeight: true } });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    range.load('formulas,numberFormat');
    range.dataValidation.load('type');
    sheet.pageLayout.load('orientation,paperSize,centerHorizontally');
    merged.load('address');
    frozen.load('address');
    return () => ({
      name: sheet.name, gridlines: sheet.showGridlines, formulas: range.formulas, numberFormats: range.numberFormat, validation: range.dataValidation.type,
      merged: merged.isNullObject ? '' : merged.address, frozen: frozen.isNullObject ? '' : frozen.address, page: sheet.pageLayout.toJSON(),
      formats: formats.value, widths: widths.value, heights: heights.value,
    });
  });
  await context.sync();
  return { sheets: sheets.map(read => read()), names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`), active: active.name };
}

/** Runs in the page: the prompts, which the client library reads only range by range. */
function readPrompts({ rows, columns }: { rows: number; columns: number }): string[] {
  const { grid } = window.workbench;
  return grid.workbook().getSheets().flatMap(sheet => Array.from({ length: rows * columns }, (_, index) => {
    const prompt = grid.promptAt(sheet.getSheetId(), Math.floor(index / columns), index % columns);
    return prompt ? [`${sheet.getSheetName()} ${index} ${prompt.title}`] : [];
  }).flat());
}

/** Everything of a workbook an operation could leave behind, as one text to compare. */
export async function stateOf(room: OpenedRoom, size = { rows: 36, columns: 11 }): Promise<string> {
  await room.calculated();
  const state = await room.pane.evaluate(readState, size);
  const prompts = await room.page.evaluate(readPrompts, size);
  await room.requests();
  return JSON.stringify({ state, prompts }, undefined, 1);
}

/** The first lines in which two states differ: what a failing test has to say. */
export function difference(one: string, other: string): string {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at < 0 ? (left.length === right.length ? '' : 'longer') : `${at}: ${left.slice(at, at + 3).join(' ')} ≠ ${right.slice(at, at + 3).join(' ')}`;
}
