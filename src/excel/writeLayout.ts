import type { Area } from '../domain/table/snapshot';
import type { TableLayout } from '../domain/templates/template';
import { base, frameLines, looks, type Look } from './looks';
import { moved, rectangles } from './rectangles';
import { writtenFormat } from './writtenFormat';

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** The whole place of a table. */
export const layoutArea = (layout: TableLayout): Area => ({ ...layout.origin, rows: layout.cells.length, columns: layout.cells[0]?.length ?? 0 });

/**
 * Queues everything a table consists of, formats before values, so that Excel keeps notation as text. No request is sent here.
 * Columns that continue a table of the user's leave its right line, their left one, as it is.
 */
export function writeLayout(sheet: Excel.Worksheet, layout: TableLayout, leftEdge: 'drawn' | 'untouched' = 'drawn'): void {
  const range = rangeOf(sheet, layoutArea(layout));
  range.numberFormat = layout.cells.map(row => row.map(cell => writtenFormat(cell.value, cell.numberFormat)));
  range.formulas = layout.cells.map(row => row.map(cell => cell.value));
  for (const area of layout.merges) rangeOf(sheet, area).merge(false);
  writeLooks(sheet, range, layout);
  writeFrame(rangeOf(sheet, layout.frame), leftEdge === 'drawn');
  for (const { area, title, message } of layout.prompts) {
    // No rule: a prompt only tells, so that — and 〔〕 stay typable.
    rangeOf(sheet, area).dataValidation.prompt = { showPrompt: true, title, message };
  }
}

function writeLooks(sheet: Excel.Worksheet, range: Excel.Range, layout: TableLayout): void {
  applyLook(range.format, base);
  range.format.wrapText = true;
  for (const { area, value } of rectangles(layout.cells.map(row => row.map(cell => cell.look)))) {
    applyLook(rangeOf(sheet, moved(area, layout.origin)).format, looks[value]);
  }
}

function applyLook(format: Excel.RangeFormat, look: Look): void {
  const { name, size, bold, color } = look.font ?? {};
  if (name !== undefined) format.font.name = name;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
}

function writeFrame(frame: Excel.Range, withLeft: boolean): void {
  const line = (edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical', weight: 'Thin' | 'Medium'): void => {
    const border = frame.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weight;
    border.color = frameLines.color;
  };
  line('InsideHorizontal', frameLines.inside);
  line('InsideVertical', frameLines.inside);
  line('EdgeTop', frameLines.edge);
  line('EdgeBottom', frameLines.edge);
  if (withLeft) line('EdgeLeft', frameLines.edge);
  line('EdgeRight', frameLines.edge);
}
