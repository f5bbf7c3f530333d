import { checkStructure } from '../checkLocked';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { checkSheetName } from '../sheetNames';
import { moveSheet, setVisibility, visibilityOf } from '../sheets';
import { standardSize } from '../sizes';
import { excelColor } from '../styles/colors';
import { pixelsOf } from '../units';
import { HostObject } from './hostObject';

/** A sheet's name, place and look. */
export abstract class WorksheetLook extends HostObject {
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
}
