import { areaOf, isEntireColumn, isEntireRow, type Area } from '../area';
import { checkAllowed, checkContents } from '../checkLocked';
import { copyCells } from '../copying';
import { invalidArgument } from '../errors';
import { mergeCells, unmergeCells } from '../merging';
import { replaceText } from '../replacing';
import { deleteCells, insertCells } from '../rowsAndColumns';
import { selectArea } from '../selection';
import { applyStyle } from '../styles/applyStyle';
import { clearContents } from '../writing';
import { clearValidation } from '../validation/store';
import { clearConditionalFormats } from '../conditional/store';
import { getProperties, setProperties, type PropertyTree } from './cellProperties';
import { rangeArgument } from './rangeArgument';
import { RangeContents } from './rangeContents';
import type { Range } from './range';

/** What can be done to the cells. */
export abstract class RangeChanges extends RangeContents {
  clear(applyTo: unknown = 'All'): void {
    const contents = applyTo === 'All' || applyTo === 'Contents';
    const formats = applyTo === 'All' || applyTo === 'Formats';
    if (!contents && !formats && !['Hyperlinks', 'RemoveHyperlinks'].includes(String(applyTo))) throw invalidArgument('applyTo');
    checkContents(this.host, this.area);
    if (formats) checkAllowed(this.host, this.area.sheetId, 'allowFormatCells');
    if (contents) clearContents(this.host.engine, this.area);
    if (!formats) return;
    applyStyle(this.host.engine, this.area, null);
    unmergeCells(this.host.engine, this.area);
    clearConditionalFormats(this.host.engine, this.area);
    if (applyTo === 'All') clearValidation(this.host.engine, this.area);
  }

  async insert(shift: unknown): Promise<Range> {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument('shift');
    this.checkLines('Insert');
    const place: Area = this.area;
    await insertCells(this.host.engine, place, shift);
    return this.host.range(place);
  }

  async delete(shift: unknown): Promise<void> {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument('shift');
    this.checkLines('Delete');
    await deleteCells(this.host.engine, this.area, shift);
  }

  merge(across?: unknown): void {
    checkAllowed(this.host, this.area.sheetId);
    mergeCells(this.host.engine, this.area, across === true);
  }

  unmerge(): void {
    checkAllowed(this.host, this.area.sheetId);
    unmergeCells(this.host.engine, this.area);
  }

  /** A source of one cell fills the range, a larger one is laid from the range's first cell. */
  copyFrom(source: unknown, copyType: unknown = 'All', skipBlanks: unknown = false, transpose: unknown = false): void {
    const from = rangeArgument(this.host, this.area.sheetId, source);
    checkContents(this.host, this.area);
    copyCells(this.host.engine, from, this.area, { what: String(copyType), skipBlanks: skipBlanks === true, transpose: transpose === true });
  }

  moveTo(destination: unknown): void {
    const to = rangeArgument(this.host, this.area.sheetId, destination);
    const target = areaOf(to.sheetId, to.row, to.column, this.area.rows, this.area.columns);
    checkContents(this.host, this.area);
    checkContents(this.host, target);
    copyCells(this.host.engine, this.area, target, { what: 'All', skipBlanks: false, transpose: false, keepReferences: true });
    this.clear();
  }

  replaceAll(text: unknown, replacement: unknown, criteria?: unknown): number {
    checkContents(this.host, this.area);
    return replaceText(this.host.engine, this.area, text, replacement, (criteria ?? {}) as object);
  }

  select(): void {
    selectArea(this.host.engine, this.area);
  }

  calculate(): Promise<void> {
    return this.host.engine.recalculate();
  }

  setDirty(): Promise<void> {
    return this.host.engine.recalculate();
  }

  getCellProperties(options: PropertyTree): unknown[][] {
    return this.eachCellRange(cell => getProperties(cell, options));
  }

  setCellProperties(properties: readonly (readonly PropertyTree[])[]): void {
    if (properties.length !== this.area.rows || properties.some(row => row.length !== this.area.columns)) throw invalidArgument('cellPropertiesData');
    this.eachCellRange((cell, row, column) => setProperties(cell, properties[row]?.[column] ?? {}));
  }

  getRowProperties(options: PropertyTree): unknown[] {
    return Array.from({ length: this.area.rows }, (_, row) => getProperties(this.getRow(row), options));
  }

  setRowProperties(properties: readonly PropertyTree[]): void {
    properties.forEach((tree, row) => setProperties(this.getRow(row), tree));
  }

  getColumnProperties(options: PropertyTree): unknown[] {
    return Array.from({ length: this.area.columns }, (_, column) => getProperties(this.getColumn(column), options));
  }

  setColumnProperties(properties: readonly PropertyTree[]): void {
    properties.forEach((tree, column) => setProperties(this.getColumn(column), tree));
  }

  private eachCellRange<T>(visit: (cell: Range, row: number, column: number) => T): T[][] {
    return Array.from({ length: this.area.rows }, (_, row) => Array.from({ length: this.area.columns }, (_unused, column) => visit(this.getCell(row, column), row, column)));
  }

  private checkLines(act: 'Insert' | 'Delete'): void {
    const lines = isEntireRow(this.area) ? 'Rows' : isEntireColumn(this.area) ? 'Columns' : undefined;
    checkAllowed(this.host, this.area.sheetId, lines && `allow${act}${lines}`);
  }
}
