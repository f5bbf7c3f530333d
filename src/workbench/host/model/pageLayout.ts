import type { PageLayout as LayoutRecord } from '../../grid/pageLayout';
import { fromEngineRange, isEntireColumn, isEntireRow, sheetColumns, sheetRows, toEngineRange, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { marginPoints } from '../pageWords';
import { HeaderFooterGroup } from './headerFooterGroup';
import { HostObject } from './hostObject';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { rangeArgument } from './rangeArgument';

/** Page set-up of a sheet. The workbench does not print: what is set is kept and read back. */
export class PageLayout extends HostObject {
  constructor(host: Host, private readonly sheetId: string) {
    super(host);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheetId);
  }

  get orientation(): string { return this.record().orientation; }
  set orientation(value: unknown) {
    if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument('orientation');
    this.record().orientation = value;
  }

  get paperSize(): string { return this.record().paperSize; }
  set paperSize(value: unknown) { this.record().paperSize = String(value); }
  get centerHorizontally(): boolean { return this.record().centerHorizontally; }
  set centerHorizontally(value: unknown) { this.record().centerHorizontally = Boolean(value); }
  get centerVertically(): boolean { return this.record().centerVertically; }
  set centerVertically(value: unknown) { this.record().centerVertically = Boolean(value); }
  get blackAndWhite(): boolean { return this.record().blackAndWhite; }
  set blackAndWhite(value: unknown) { this.record().blackAndWhite = Boolean(value); }
  get draftMode(): boolean { return this.record().draftMode; }
  set draftMode(value: unknown) { this.record().draftMode = Boolean(value); }
  get printGridlines(): boolean { return this.record().printGridlines; }
  set printGridlines(value: unknown) { this.record().printGridlines = Boolean(value); }
  get printHeadings(): boolean { return this.record().printHeadings; }
  set printHeadings(value: unknown) { this.record().printHeadings = Boolean(value); }
  get printComments(): string { return this.record().printComments; }
  set printComments(value: unknown) { this.record().printComments = String(value); }
  get printErrors(): string { return this.record().printErrors; }
  set printErrors(value: unknown) { this.record().printErrors = String(value); }
  get printOrder(): string { return this.record().printOrder; }
  set printOrder(value: unknown) { this.record().printOrder = String(value); }
  get firstPageNumber(): number | '' { return this.record().firstPageNumber; }
  set firstPageNumber(value: unknown) { this.record().firstPageNumber = typeof value === 'number' ? value : ''; }
  get zoom(): LayoutRecord['zoom'] { return { ...this.record().zoom }; }
  set zoom(value: LayoutRecord['zoom']) { this.record().zoom = { ...value }; }
  get leftMargin(): number { return this.record().margins.left; }
  set leftMargin(value: unknown) { this.setMargin('left', value); }
  get rightMargin(): number { return this.record().margins.right; }
  set rightMargin(value: unknown) { this.setMargin('right', value); }
  get topMargin(): number { return this.record().margins.top; }
  set topMargin(value: unknown) { this.setMargin('top', value); }
  get bottomMargin(): number { return this.record().margins.bottom; }
  set bottomMargin(value: unknown) { this.setMargin('bottom', value); }
  get headerMargin(): number { return this.record().margins.header; }
  set headerMargin(value: unknown) { this.setMargin('header', value); }
  get footerMargin(): number { return this.record().margins.footer; }
  set footerMargin(value: unknown) { this.setMargin('footer', value); }

  setPrintMargins(unit: unknown, margins: Readonly<Record<string, unknown>>): void {
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      if (margins[side] !== undefined) this.setMargin(side, marginPoints(String(unit), margins[side]));
    }
  }

  setPrintArea(area: unknown): void {
    const areas = area instanceof RangeAreas ? area.parts : [this.area(area)];
    this.record().printArea = areas.map(toEngineRange);
  }

  getPrintArea(): RangeAreas {
    return this.getPrintAreaOrNullObject() ?? this.missing();
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.record();
    return printArea.length > 0 ? new RangeAreas(this.host, printArea.map(range => fromEngineRange(this.sheetId, range))) : null;
  }

  /** The rows to repeat at the top of each page. */
  setPrintTitleRows(rows: unknown): void {
    const area = this.area(rows);
    if (!isEntireRow(area)) throw invalidArgument('printTitleRows');
    this.record().titleRows = toEngineRange(area);
  }

  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? this.missing();
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.record();
    return titleRows ? this.host.range({ ...fromEngineRange(this.sheetId, titleRows), column: 0, columns: sheetColumns }) : null;
  }

  setPrintTitleColumns(columns: unknown): void {
    const area = this.area(columns);
    if (!isEntireColumn(area)) throw invalidArgument('printTitleColumns');
    this.record().titleColumns = toEngineRange(area);
  }

  getPrintTitleColumns(): Range {
    return this.getPrintTitleColumnsOrNullObject() ?? this.missing();
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.record();
    return titleColumns ? this.host.range({ ...fromEngineRange(this.sheetId, titleColumns), row: 0, rows: sheetRows }) : null;
  }

  private record(): LayoutRecord {
    return this.host.engine.grid.pageLayout(this.sheetId);
  }

  private area(argument: unknown): Area {
    return rangeArgument(this.host, this.sheetId, argument);
  }

  private setMargin(side: keyof LayoutRecord['margins'], points: unknown): void {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument(`${side}Margin`);
    this.record().margins[side] = points;
  }

  private missing(): never {
    throw itemNotFound();
  }
}
