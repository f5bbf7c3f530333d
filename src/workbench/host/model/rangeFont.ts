import { BaselineOffset, BooleanNumber, DEFAULT_STYLES, type IStyleData } from '@univerjs/core';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { commonToPlaces, eachPlace, type Places } from '../places';
import { applyStyle } from '../styles/applyStyle';
import { excelColor, shownColor } from '../styles/colors';
import { commonValue } from '../styles/styleValues';
import { HostObject } from './hostObject';

const flag = (value: unknown) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The lettering of a range; a member that differs from cell to cell reads null (the colour ""). */
export class RangeFont extends HostObject {
  constructor(host: Host, private readonly places: Places) {
    super(host);
  }

  get name(): string | null {
    return this.common(style => style.ff ?? this.standard().ff ?? DEFAULT_STYLES.ff ?? '');
  }

  set name(name: unknown) {
    this.apply({ ff: String(name) });
  }

  get size(): number | null {
    return this.common(style => style.fs ?? this.standard().fs ?? DEFAULT_STYLES.fs);
  }

  set size(points: unknown) {
    if (typeof points !== 'number' || points < 1 || points > 409) throw invalidArgument('size');
    this.apply({ fs: points });
  }

  get color(): string {
    return this.common(style => shownColor(style.cl?.rgb, '#000000')) ?? '';
  }

  set color(color: unknown) {
    this.apply({ cl: { rgb: excelColor(color) } });
  }

  get bold(): boolean | null {
    return this.common(style => style.bl === BooleanNumber.TRUE);
  }

  set bold(bold: unknown) {
    this.apply({ bl: flag(bold) });
  }

  get italic(): boolean | null {
    return this.common(style => style.it === BooleanNumber.TRUE);
  }

  set italic(italic: unknown) {
    this.apply({ it: flag(italic) });
  }

  get underline(): string | null {
    return this.common(style => (style.ul?.s ? 'Single' : 'None'));
  }

  set underline(kind: unknown) {
    this.apply({ ul: kind === 'None' ? null : { s: BooleanNumber.TRUE } } as IStyleData);
  }

  get strikethrough(): boolean | null {
    return this.common(style => Boolean(style.st?.s));
  }

  set strikethrough(strike: unknown) {
    this.apply({ st: strike ? { s: BooleanNumber.TRUE } : null } as IStyleData);
  }

  get superscript(): boolean | null {
    return this.common(style => style.va === BaselineOffset.SUPERSCRIPT);
  }

  set superscript(raised: unknown) {
    this.apply({ va: raised ? BaselineOffset.SUPERSCRIPT : null });
  }

  get subscript(): boolean | null {
    return this.common(style => style.va === BaselineOffset.SUBSCRIPT);
  }

  set subscript(lowered: unknown) {
    this.apply({ va: lowered ? BaselineOffset.SUBSCRIPT : null });
  }

  get tintAndShade(): number {
    return 0;
  }

  private standard(): IStyleData {
    return this.host.engine.sheet(this.places()[0]?.sheetId ?? '').getDefaultCellStyleInternal() ?? {};
  }

  private common<T>(read: (style: IStyleData) => T): T | null {
    return commonToPlaces(this.places, area => commonValue(this.host.engine, area, read));
  }

  private apply(style: IStyleData): void {
    eachPlace(this.host, this.places, 'allowFormatCells', area => applyStyle(this.host.engine, area, style));
  }
}
