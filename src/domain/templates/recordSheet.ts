/** Sheets of record: lists the product writes down for people to read, print and keep. They hold no table of a plan. */
import type { FoundRecord } from '../table/findRecord';
import type { Area } from '../table/snapshot';
import { openCanvas } from './canvas';
import type { LayoutCell, TableLayout } from './template';

export interface RecordColumn { readonly header: string; /** In characters; longer texts wrap. */ readonly width: number }

export interface RecordDesign {
  /** kebab-case, part of the defined name. */
  readonly id: string;
  readonly sheetName: string;
  readonly title: string;
  /** One line each, between title and header. */
  readonly captions: readonly string[];
  readonly columns: readonly RecordColumn[];
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Whatever the user or a rule wrote is text in a cell, never a formula: a leading = is written full-width. */
export const foreignText = (text: string): string => text.replace(/^=/, '\uff1d');

/** A cell of written words. */
export const textCell = (text: string, look: LayoutCell['look'] = 'name'): LayoutCell => ({ value: foreignText(text), look, numberFormat: '@' });

/** Lays a record: title, captions, header, rows. No plan is called `audit`, so nobody takes it for a table of figures. */
export function layRecord(design: RecordDesign, origin = { row: 0, column: 0 }): TableLayout {
  const { columns, captions, rows } = design;
  const header = 1 + captions.length;
  const canvas = openCanvas(header + 1 + rows.length, columns.map(column => column.width), origin);
  canvas.spread(0, 0, columns.length, { value: design.title, look: 'title' });
  captions.forEach((value, line) => { canvas.spread(1 + line, 0, columns.length, { value, look: 'caption' }); });
  columns.forEach((column, at) => { canvas.put(header, at, { value: column.header, look: 'header' }); });
  rows.forEach((cells, line) => { cells.forEach((cell, at) => { canvas.put(header + 1 + line, at, cell); }); });
  return {
    plan: 'audit', panel: design.id, template: 'record', variant: 'full', sheetName: design.sheetName, origin,
    columnWidths: columns.map(column => column.width), ...canvas.finish(),
    frame: { row: origin.row + header, column: origin.column, rows: 1 + rows.length, columns: columns.length },
    headerRows: { first: origin.row + header, count: 1 }, print: { orientation: design.orientation },
  };
}

/** Where a record that is there already begins and how far it reaches, so that it can be written anew. */
export function recordArea(found: FoundRecord, design: Pick<RecordDesign, 'captions' | 'columns'>): Area {
  const row = Math.max(0, found.header - 1 - design.captions.length);
  return { row, column: found.column, rows: found.header + 1 + found.rows.length - row, columns: design.columns.length };
}
