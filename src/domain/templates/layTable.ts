import type { Indicator, Panel } from '../plan/plan';
import { openCanvas, type Canvas } from './canvas';
import { absolute, range, relative, type SheetPlace } from './reference';
import type { Addresses, RowAddresses, Subject, TableDesign } from './tableDesign';
import type { TableLayout } from './template';

type BodyRow = { readonly group: string } | { readonly indicator: Indicator };

/** Group headings and indicators in printed order: a heading wherever the group changes, none where rows stand under none. */
function bodyRows(panel: Panel): readonly BodyRow[] {
  return panel.indicators.flatMap((indicator, index): readonly BodyRow[] =>
    (indicator.group === '' || indicator.group === panel.indicators[index - 1]?.group ? [{ indicator }] : [{ group: indicator.group }, { indicator }]));
}

/** Rows of the table from its own top: title, head, header, body, notes, signatures. */
function rowPlan(design: TableDesign, body: number) {
  const header = 1 + Math.max(0, ...design.head.map(cell => cell.line + 1));
  const notes = header + 1 + body;
  const signatures = notes + (design.notes.length > 0 ? 1 : 0);
  return { title: 0, head: 1, header, body: header + 1, notes, signatures, count: signatures + signatureLines(design).length };
}

/** No more on a line than there are columns. */
function signatureLines({ signatures, columns: { length: width } }: TableDesign): (readonly string[])[] {
  return Array.from({ length: Math.ceil(signatures.length / width) }, (_, line) => signatures.slice(line * width, (line + 1) * width));
}

/**
 * Lays a designed table at a place: same design, same table, whatever the origin; only the addresses in formulas follow.
 * Rectangular, no merge touches another, and no merge lies in the body, so that columns of figures can be pasted.
 */
export function layTable(design: TableDesign, { plan, panel }: Subject, origin: SheetPlace): TableLayout {
  const body = bodyRows(panel);
  const rows = rowPlan(design, body.length);
  const canvas = openCanvas(rows.count, design.columns.map(column => column.width), origin);
  const addresses = addressesOf(design, rows, body.length, origin);
  layHead(canvas, design, rows, addresses);
  body.forEach((row, index) => {
    if ('group' in row) design.columns.forEach((_, at) => { canvas.put(rows.body + index, at, { value: at === 0 ? row.group : '', look: 'group' }); });
    else layIndicator(canvas, design, row.indicator, rows.body + index, rowAddresses(addresses, design, origin, rows.body + index));
  });
  layFoot(canvas, design, rows);
  const firstInput = design.columns.findIndex(column => column.key === design.firstInput);
  const firstIndicator = origin.row + rows.body + body.findIndex(row => 'indicator' in row);
  return {
    plan: plan.id, panel: panel.id, template: design.template, variant: design.variant, sheetName: design.sheetName, origin,
    columnWidths: design.columns.map(column => column.width), ...canvas.finish(),
    frame: { row: origin.row + rows.header, column: origin.column, rows: 1 + body.length, columns: design.columns.length },
    headerRows: { first: origin.row + rows.header, count: 1 }, print: { orientation: design.orientation },
    ...(firstInput < 0 ? {} : { firstInput: { row: firstIndicator, column: origin.column + firstInput } }),
  };
}

function layHead(canvas: Canvas, design: TableDesign, rows: ReturnType<typeof rowPlan>, addresses: Addresses): void {
  canvas.spread(rows.title, 0, design.columns.length, { value: design.title, look: 'title' });
  for (const { line, column, span, build } of design.head) {
    const { cell, prompt } = build(addresses);
    canvas.spread(rows.head + line, column, span, cell, prompt);
  }
  design.columns.forEach((column, at) => { canvas.put(rows.header, at, { value: column.header, look: 'header' }); });
}

function layIndicator(canvas: Canvas, design: TableDesign, indicator: Indicator, row: number, addresses: RowAddresses): void {
  design.columns.forEach((column, at) => {
    const { cell, prompt } = column.build(indicator, addresses);
    canvas.put(row, at, cell, prompt);
  });
}

/** Further notes stand under the first one's words: 注： is two characters wide. */
const noteBreak = '\n\u3000\u3000';

/** The notes run over the whole width in one cell; the first signature of a line stands under the names, the others share the rest. */
function layFoot(canvas: Canvas, design: TableDesign, rows: ReturnType<typeof rowPlan>): void {
  const width = design.columns.length;
  if (design.notes.length > 0) canvas.spread(rows.notes, 0, width, { value: design.notes.join(noteBreak), look: 'note' });
  signatureLines(design).forEach(([first = '', ...others], line) => {
    const row = rows.signatures + line;
    canvas.put(row, 0, { value: first, look: 'signature' });
    const edge = (index: number): number => 1 + Math.round((index * (width - 1)) / others.length);
    others.forEach((value, index) => { canvas.spread(row, edge(index), edge(index + 1) - edge(index), { value, look: 'signature' }); });
  });
}

function addressesOf(design: TableDesign, rows: ReturnType<typeof rowPlan>, count: number, origin: SheetPlace): Addresses {
  const place = (row: number, column: number): SheetPlace => ({ row: origin.row + row, column: origin.column + column });
  return {
    mark: key => {
      const cell = design.head.find(candidate => candidate.key === key);
      if (!cell) throw new RangeError(`head cell ${key}`);
      return absolute(place(rows.head + cell.line, cell.column));
    },
    body: (first, last = first) => range(place(rows.body, columnAt(design, first)), place(rows.body + count - 1, columnAt(design, last))),
  };
}

function rowAddresses(addresses: Addresses, design: TableDesign, origin: SheetPlace, row: number): RowAddresses {
  const place = (key: string): SheetPlace => ({ row: origin.row + row, column: origin.column + columnAt(design, key) });
  return {
    ...addresses,
    has: key => design.columns.some(column => column.key === key),
    cell: key => relative(place(key)),
    cells: (first, last) => range(place(first), place(last)),
  };
}

function columnAt(design: TableDesign, key: string): number {
  const at = design.columns.findIndex(column => column.key === key);
  if (at < 0) throw new RangeError(`column ${key}`);
  return at;
}
