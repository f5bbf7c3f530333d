import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../../src/domain/table/address';
import type { Area } from '../../../src/domain/table/snapshot';
import { templatesFor, type LayoutCell, type TableLayout } from '../../../src/domain/templates';
import { smallPlan } from './smallPlan';

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
const areaOf = ({ row, column, rows, columns }: Area): string => `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
const lookOf = ({ look, numberFormat }: LayoutCell): string => (numberFormat === undefined ? look : `${look} ${numberFormat}`);

/** A row cell by cell; neighbours alike without text are one. */
function rowLines(cells: readonly LayoutCell[], row: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < cells.length;) {
    const cell = cells[at];
    if (!cell) break;
    let end = at + 1;
    while (cell.value === '' && cells[end]?.value === '' && lookOf(cells[end] ?? cell) === lookOf(cell)) end += 1;
    lines.push(`${end - at > 1 ? `${address(row, at)}:${address(row, end - 1)}` : address(row, at)} [${lookOf(cell)}]${cell.value === '' ? '' : ` ${typeof cell.value === 'number' ? '#' : ''}${String(cell.value).replaceAll('\n', '⏎')}`}`);
    at = end;
  }
  return lines;
}

/** A table as a person can read it: what stands in each cell and how it looks. */
function formOf({ cells, sheetName, print, columnWidths, rowHeights, merges, frame, headerRows, firstInput, prompts }: TableLayout): string {
  return [
    `sheet ${sheetName}, ${print.orientation}`, `widths ${columnWidths.join(' ')}`, `heights ${rowHeights.join(' ')}`, `merges ${merges.map(areaOf).join(' ')}`,
    `frame ${areaOf(frame)}, headers from row ${headerRows.first + 1}, ${headerRows.count}`, `first ${firstInput ? address(firstInput.row, firstInput.column) : 'none'}`,
    ...prompts.map(({ area, title, message }) => `prompt ${areaOf(area)} ${title}: ${message.replaceAll('\n', '⏎')}`),
    ...cells.flatMap(rowLines),
  ].join('\n') + '\n';
}

/** The tables any plan gets, each way of filling: `WRITE_FORMS=1` writes what is built, to be read before it is kept. */
describe('every table of a small plan is the form that was read and kept', () => {
  test.each(templatesFor([smallPlan]).flatMap(template => template.variants.map(variant => [template.id, variant.id] as const)))('%s, %s', (id, variant) => {
    const built = templatesFor([smallPlan]).find(template => template.id === id)?.build(smallPlan, variant, { row: 0, column: 0 });
    if (!built) throw new Error(id);
    const file = join(__dirname, 'forms', `${id}-${variant}.txt`);
    if (process.env['WRITE_FORMS']) writeFileSync(file, formOf(built));
    expect(formOf(built)).toBe(readFileSync(file, 'utf8'));
    const moved = templatesFor([smallPlan]).find(template => template.id === id)?.build(smallPlan, variant, { row: 2, column: 1 });
    expect(moved?.cells.map(row => row.map(lookOf))).toEqual(built.cells.map(row => row.map(lookOf)));
    expect(moved?.merges).toEqual(built.merges.map(area => ({ ...area, row: area.row + 2, column: area.column + 1 })));
    expect(moved?.frame).toEqual({ ...built.frame, row: built.frame.row + 2, column: built.frame.column + 1 });
  });
});
