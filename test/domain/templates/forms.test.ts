import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../../src/domain/table/address';
import type { Area } from '../../../src/domain/table/snapshot';
import type { Plan } from '../../../src/domain/plan/plan';
import { templatesFor, type LayoutCell, type TableLayout, type TableTemplate } from '../../../src/domain/templates';
import { works } from '../../../src/domain/templates/works';
import { reviewPlan } from './reviewPlan';
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
function formOf({ plan, panel, template, variant, cells, sheetName, print, columnWidths, rowHeights, merges, frame, headerRows, firstInput, prompts }: TableLayout): string {
  return [
    `${plan} ${panel}: ${template} ${variant}`, `sheet ${sheetName}, ${print.orientation}`, `widths ${columnWidths.join(' ')}`, `heights ${rowHeights.join(' ')}`, `merges ${merges.map(areaOf).join(' ')}`,
    `frame ${areaOf(frame)}, headers from row ${headerRows.first + 1}, ${headerRows.count}`, `first ${firstInput ? address(firstInput.row, firstInput.column) : 'none'}`,
    ...prompts.map(({ area, title, message }) => `prompt ${areaOf(area)} ${title}: ${message.replaceAll('\n', '⏎')}`),
    ...cells.flatMap(rowLines),
  ].join('\n') + '\n';
}

const planOf = (file: string): Plan => (file.startsWith('review/') ? reviewPlan : smallPlan);
const files = (folder: string, plan: Plan): string[] => [...templatesFor([plan]), ...(plan === reviewPlan ? [{ ...works, id: 'list-of-works' }] : [])].flatMap(({ id, variants }) => variants.map(variant => `${folder}${id}-${variant.id}`));

function built(file: string, origin: { readonly row: number; readonly column: number }): TableLayout {
  const plan = planOf(file);
  const [id, variant] = [file.replace(/^.*\/|-[a-z]+$/g, ''), file.replace(/^.*-/, '')];
  const template: TableTemplate | undefined = id === 'list-of-works' ? works : templatesFor([plan]).find(one => one.id === id);
  if (!template) throw new Error(id);
  return template.build(plan, variant, origin);
}

/** The tables any plan gets, each way of filling: `WRITE_FORMS=1` writes what is built, to be read before it is kept. */
describe('every table of a small plan is the form that was read and kept', () => {
  test.each([...files('', smallPlan), ...files('review/', reviewPlan)])('%s', name => {
    const form = built(name, { row: 0, column: 0 });
    const file = join(__dirname, 'forms', `${name}.txt`);
    if (process.env['WRITE_FORMS']) writeFileSync(file, formOf(form));
    expect(formOf(form)).toBe(readFileSync(file, 'utf8'));
    const moved = built(name, { row: 2, column: 1 });
    expect(moved.cells.map(row => row.map(lookOf))).toEqual(form.cells.map(row => row.map(lookOf)));
    expect(moved.merges).toEqual(form.merges.map(area => ({ ...area, row: area.row + 2, column: area.column + 1 })));
    expect(moved.frame).toEqual({ ...form.frame, row: form.frame.row + 2, column: form.frame.column + 1 });
  });
});
