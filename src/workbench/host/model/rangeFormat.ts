import type { IStyleData } from '@univerjs/core';
import { isUnbounded } from '../area';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { commonToPlaces, eachPlace, type Places } from '../places';
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

/** The format of a range; a member that differs from cell to cell reads null. */
export class RangeFormat extends HostObject {
  constructor(host: Host, private readonly places: Places) {
    super(host);
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this.places);
  }

  get font(): RangeFont {
    return new RangeFont(this.host, this.places);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.places);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.places);
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
    this.cellByCell(style => indentStyle(level, style));
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
    return this.size('column');
  }

  set columnWidth(points: unknown) {
    if (points === null) return;
    eachPlace(this.host, this.places, 'allowFormatColumns', area => setSize(this.host.engine, area, 'column', points));
  }

  get rowHeight(): number | null {
    return this.size('row');
  }

  set rowHeight(points: unknown) {
    if (points === null) return;
    eachPlace(this.host, this.places, 'allowFormatRows', area => setSize(this.host.engine, area, 'row', points));
  }

  get useStandardWidth(): boolean | null {
    return this.columnWidth === null ? null : this.columnWidth === this.standard('column');
  }

  set useStandardWidth(use: unknown) {
    if (use === true) this.columnWidth = this.standard('column');
  }

  get useStandardHeight(): boolean | null {
    return this.rowHeight === null ? null : this.rowHeight === this.standard('row');
  }

  set useStandardHeight(use: unknown) {
    if (use === true) this.rowHeight = this.standard('row');
  }

  autofitColumns(): void {
    eachPlace(this.host, this.places, 'allowFormatColumns', area => autofitColumns(this.host.engine, area));
  }

  autofitRows(): void {
    eachPlace(this.host, this.places, 'allowFormatRows', area => autofitRows(this.host.engine, area));
  }

  adjustIndent(amount: unknown): void {
    if (typeof amount !== 'number') throw invalidArgument('amount');
    this.cellByCell(style => indentStyle(Math.max(0, indentOf(style) + amount), style));
  }

  private common<T>(read: (style: IStyleData) => T): T | null {
    return commonToPlaces(this.places, area => commonValue(this.host.engine, area, read));
  }

  private apply(style: IStyleData): void {
    eachPlace(this.host, this.places, 'allowFormatCells', area => applyStyle(this.host.engine, area, style));
  }

  private size(line: 'row' | 'column'): number | null {
    return commonToPlaces(this.places, area => commonSize(this.host.engine, area, line));
  }

  private standard(line: 'row' | 'column'): number {
    return standardSize(this.host.engine, this.places()[0]?.sheetId ?? '', line);
  }

  private cellByCell(change: (style: IStyleData) => IStyleData): void {
    eachPlace(this.host, this.places, 'allowFormatCells', area => {
      if (isUnbounded(area)) applyStyle(this.host.engine, area, change({}));
      else setStyles(this.host.engine, area, (row, column) => change(composedStyle(this.host.engine.sheet(area.sheetId), row, column)));
    });
  }
}
