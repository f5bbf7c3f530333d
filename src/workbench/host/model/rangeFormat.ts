import type { IStyleData } from '@univerjs/core';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../area';
import { checkAllowed } from '../checkLocked';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { autofitColumns, autofitRows, commonSize, setSize, standardSize } from '../sizes';
import { horizontalStyle, horizontalWord, indentOf, indentStyle, isWrapped, verticalStyle, verticalWord, wrapStyle } from '../styles/alignment';
import { applyStyle, setStyles } from '../styles/applyStyle';
import { composedStyle } from '../styles/composedStyle';
import { commonValue } from '../styles/styleValues';
import { FormatProtection } from './formatProtection';
import { HostObject } from './hostObject';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import type { RangePlace } from './rangePlace';

/** The format of a range; a member that differs from cell to cell reads null. */
export class RangeFormat extends HostObject {
  constructor(host: Host, private readonly range: RangePlace) {
    super(host);
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.host, this.range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.range);
  }

  get horizontalAlignment(): string | null {
    return this.common(horizontalWord);
  }

  set horizontalAlignment(word: unknown) {
    this.apply(horizontalStyle(word));
  }

  get verticalAlignment(): string | null {
    return this.common(verticalWord);
  }

  set verticalAlignment(word: unknown) {
    this.apply(verticalStyle(word));
  }

  get wrapText(): boolean | null {
    return this.common(isWrapped);
  }

  set wrapText(wrap: unknown) {
    if (wrap !== null) this.apply(wrapStyle(wrap));
  }

  get indentLevel(): number | null {
    return this.common(indentOf);
  }

  set indentLevel(level: unknown) {
    const area = this.range.area;
    if (isEntireColumn(area) || isEntireRow(area)) this.apply(indentStyle(level, {}));
    else this.cellByCell(style => indentStyle(level, style));
  }

  /** In degrees from -90 to 90; 180 is text from top to bottom. */
  get textOrientation(): number | null {
    return this.common(style => (style.tr?.v ? 180 : -(style.tr?.a ?? 0)));
  }

  set textOrientation(angle: unknown) {
    if (typeof angle !== 'number' || (angle !== 180 && Math.abs(angle) > 90)) throw invalidArgument('textOrientation');
    this.apply({ tr: angle === 0 ? null : angle === 180 ? { a: 0, v: 1 } : { a: -angle } });
  }

  get shrinkToFit(): boolean {
    return false;
  }

  get readingOrder(): string {
    return 'Context';
  }

  /** In points, as all of Excel's sizes. */
  get columnWidth(): number | null {
    return commonSize(this.host.engine, this.range.area, 'column');
  }

  set columnWidth(points: unknown) {
    if (points === null) return;
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatColumns');
    setSize(this.host.engine, this.range.area, 'column', points);
  }

  get rowHeight(): number | null {
    return commonSize(this.host.engine, this.range.area, 'row');
  }

  set rowHeight(points: unknown) {
    if (points === null) return;
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatRows');
    setSize(this.host.engine, this.range.area, 'row', points);
  }

  get useStandardWidth(): boolean | null {
    return this.columnWidth === null ? null : this.columnWidth === standardSize(this.host.engine, this.range.area.sheetId, 'column');
  }

  set useStandardWidth(use: unknown) {
    if (use === true) this.columnWidth = standardSize(this.host.engine, this.range.area.sheetId, 'column');
  }

  get useStandardHeight(): boolean | null {
    return this.rowHeight === null ? null : this.rowHeight === standardSize(this.host.engine, this.range.area.sheetId, 'row');
  }

  set useStandardHeight(use: unknown) {
    if (use === true) this.rowHeight = standardSize(this.host.engine, this.range.area.sheetId, 'row');
  }

  autofitColumns(): void {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatColumns');
    autofitColumns(this.host.engine, this.range.area);
  }

  autofitRows(): void {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatRows');
    autofitRows(this.host.engine, this.range.area);
  }

  adjustIndent(amount: unknown): void {
    if (typeof amount !== 'number') throw invalidArgument('amount');
    this.cellByCell(style => indentStyle(Math.max(0, indentOf(style) + amount), style));
  }

  private common<T>(read: (style: IStyleData) => T): T | null {
    return commonValue(this.host.engine, this.range.area, read);
  }

  private apply(style: IStyleData): void {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatCells');
    applyStyle(this.host.engine, this.range.area, style);
  }

  private cellByCell(change: (style: IStyleData) => IStyleData): void {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatCells');
    const { area } = this.range;
    const sheet = this.host.engine.sheet(area.sheetId);
    const shown = { ...area, rows: Math.min(lastRow(area), 99_999) - area.row + 1, columns: Math.min(lastColumn(area), 999) - area.column + 1 };
    setStyles(this.host.engine, shown, (row, column) => change(composedStyle(sheet, row, column)));
  }
}
