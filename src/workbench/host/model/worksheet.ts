import { areaOf, wholeSheet } from '../area';
import { checkStructure } from '../checkLocked';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { parseArea } from '../address';
import { checkSheetName } from '../sheetNames';
import { copySheet, deleteSheet, moveSheet, setVisibility, visibilityOf } from '../sheets';
import { excelColor } from '../styles/colors';
import { pixelsOf } from '../units';
import { standardSize } from '../sizes';
import { usedArea } from '../usedArea';
import { CommentCollection } from './commentCollection';
import { HostObject } from './hostObject';
import { NamedItemCollection } from './namedItemCollection';
import { PageLayout } from './pageLayout';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { addressedArea } from './rangeArgument';
import { TableCollection } from './tableCollection';
import { WorksheetCustomPropertyCollection } from './worksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends HostObject {
  constructor(host: Host, readonly sheetId: string) {
    super(host);
  }

  override identity(): string {
    return this.sheetId;
  }

  get id(): string {
    return this.sheetId;
  }

  get name(): string {
    return this.host.engine.sheet(this.sheetId).getName();
  }

  set name(name: unknown) {
    checkStructure(this.host);
    const checked = checkSheetName(this.host.engine, name, this.sheetId);
    this.host.engine.commandNow('sheet.command.set-worksheet-name', { subUnitId: this.sheetId, name: checked });
  }

  get position(): number {
    return this.host.engine.workbook().getSheets().findIndex(sheet => sheet.getSheetId() === this.sheetId);
  }

  set position(position: unknown) {
    checkStructure(this.host);
    const count = this.host.engine.workbook().getSheets().length;
    if (typeof position !== 'number' || !Number.isInteger(position) || position < 0 || position >= count) throw invalidArgument('position');
    moveSheet(this.host.engine, this.sheetId, position);
  }

  get visibility(): string {
    return visibilityOf(this.host.engine, this.sheetId);
  }

  set visibility(visibility: unknown) {
    checkStructure(this.host);
    setVisibility(this.host.engine, this.sheetId, visibility);
  }

  /** "" without a colour. */
  get tabColor(): string {
    const color = this.host.engine.sheet(this.sheetId).getTabColor();
    return color ? excelColor(color) : '';
  }

  set tabColor(color: unknown) {
    this.host.engine.mutate('sheet.mutation.set-tab-color', this.sheetId, { color: color === '' ? '' : excelColor(color) });
  }

  get showGridlines(): boolean {
    return !this.host.engine.sheet(this.sheetId).hasHiddenGridlines();
  }

  set showGridlines(show: unknown) {
    this.host.engine.mutate('sheet.mutation.toggle-gridlines', this.sheetId, { showGridlines: show ? 1 : 0 });
  }

  /** The name under which the client sends `showGridlines`. */
  set gridlines(show: unknown) {
    this.showGridlines = show;
  }

  get showHeadings(): boolean {
    return this.host.engine.sheet(this.sheetId).getConfig().rowHeader.hidden !== 1;
  }

  get standardWidth(): number {
    return standardSize(this.host.engine, this.sheetId, 'column');
  }

  set standardWidth(points: unknown) {
    if (typeof points !== 'number' || points < 0) throw invalidArgument('standardWidth');
    this.host.engine.sheet(this.sheetId).getConfig().defaultColumnWidth = pixelsOf(points);
  }

  get standardHeight(): number {
    return standardSize(this.host.engine, this.sheetId, 'row');
  }

  get enableCalculation(): boolean {
    return true;
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this.sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheetId);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.host, this.sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheetId);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host, this.sheetId);
  }

  getRange(address?: unknown): Range {
    if (address === undefined || address === '') return this.host.range(wholeSheet(this.sheetId));
    const area = typeof address === 'string' ? addressedArea(this.host, this.sheetId, address) : undefined;
    if (!area) throw invalidArgument('address');
    return this.host.range(area);
  }

  getRanges(addresses?: unknown): RangeAreas {
    const areas = String(addresses ?? '').split(/[,;]/).map(address => (address.trim() ? parseArea(this.sheetId, address) : wholeSheet(this.sheetId)));
    const found = areas.filter(area => area !== undefined);
    if (found.length !== areas.length) throw invalidArgument('address');
    return new RangeAreas(this.host, found);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range {
    if (![startRow, startColumn, rowCount, columnCount].every(Number.isInteger) || startRow < 0 || startColumn < 0 || rowCount < 1 || columnCount < 1) throw invalidArgument('getRangeByIndexes');
    return this.host.range(areaOf(this.sheetId, startRow, startColumn, rowCount, columnCount));
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A sheet without anything gives its first cell. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = usedArea(this.host.engine, wholeSheet(this.sheetId), valuesOnly === true);
    return used ? this.host.range(used) : null;
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw itemNotFound();
    this.host.engine.grid.workbook().setActiveSheet(this.sheetId);
  }

  calculate(): Promise<void> {
    return this.host.engine.recalculate();
  }

  async copy(positionType?: unknown, relativeTo?: unknown): Promise<Worksheet> {
    checkStructure(this.host);
    return this.host.worksheet(await copySheet(this.host.engine, this.sheetId, positionType, relativeTo instanceof Worksheet ? relativeTo.sheetId : undefined));
  }

  async delete(): Promise<void> {
    checkStructure(this.host);
    await deleteSheet(this.host, this.sheetId);
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.neighbour(1, visibleOnly) ?? this.missing();
  }

  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.neighbour(-1, visibleOnly) ?? this.missing();
  }

  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** How the client finds a sheet it came to by way of this one. */
  getSheetById(id: string): Worksheet {
    return this.host.worksheet(id);
  }

  getAnotherWorksheetById(id: string): Worksheet {
    return this.host.worksheet(id);
  }

  replaceAll(text: unknown, replacement: unknown, criteria?: unknown): number {
    return this.getUsedRange(true).replaceAll(text, replacement, criteria);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet | null {
    const sheets = this.host.engine.workbook().getSheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && (visibleOnly !== true || !sheet.isSheetHidden())) return this.host.worksheet(sheet.getSheetId());
    }
    return null;
  }

  private missing(): never {
    throw itemNotFound();
  }
}
