import { areaOf } from '../area';
import { parseArea } from '../address';
import { invalidReference, itemNotFound } from '../errors';
import { selectedArea } from '../watchEngine';
import { Application } from './application';
import { CommentCollection } from './commentCollection';
import { CustomXmlPartCollection } from './customXmlPartCollection';
import { DocumentProperties } from './documentProperties';
import { HostObject } from './hostObject';
import { NamedItemCollection } from './namedItemCollection';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from './tableCollection';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheetCollection';
import { workbookScope } from '../names';

export class Workbook extends HostObject {
  get name(): string {
    return this.host.engine.grid.workbook().getName();
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, workbookScope);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host);
  }

  get application(): Application {
    return new Application(this.host);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, undefined);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host, undefined);
  }

  get runtime(): Runtime {
    return new Runtime(this.host);
  }

  getActiveCell(): Range {
    const { sheetId, row, column } = this.getSelectedRange().area;
    const cell = this.host.engine.grid.workbook().getActiveCell();
    return this.host.range(areaOf(sheetId, cell?.getRow() ?? row, cell?.getColumn() ?? column, 1, 1));
  }

  getSelectedRange(): Range {
    const workbook = this.host.engine.grid.workbook();
    const sheetId = workbook.getActiveSheet().getSheetId();
    const range = workbook.getActiveRange()?.getRange();
    return this.host.range(range ? selectedArea(this.host, sheetId, range) : areaOf(sheetId, 0, 0, 1, 1));
  }

  getSelectedRanges(): RangeAreas {
    const sheet = this.host.engine.grid.workbook().getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map(range => selectedArea(this.host, sheet.getSheetId(), range.getRange()));
    return new RangeAreas(this.host, areas.length > 0 ? areas : [this.getSelectedRange().area]);
  }

  /** The range of an event, as named in its payload. */
  getRangeForEventByReferenceId(reference: string): Range {
    const range = this.getRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw invalidReference();
    return range;
  }

  getRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const [sheetId = '', address = ''] = reference.split('!');
    const area = this.host.engine.workbook().getSheetBySheetId(sheetId) ? parseArea(sheetId, address) : undefined;
    return area ? this.host.range(area) : null;
  }

  removeReference(id: string): void {
    this.host.keptRanges.remove(id);
  }

  /** The workbench's workbook lives as long as its page: there is nowhere to save it. */
  save(): never {
    throw itemNotFound();
  }
}
