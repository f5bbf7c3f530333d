import type { IStyleData } from '@univerjs/core';
import type { Host } from '../host';
import { commonToPlaces, eachPlace, type Places } from '../places';
import { applyStyle } from '../styles/applyStyle';
import { excelColor, shownColor } from '../styles/colors';
import { commonValue } from '../styles/styleValues';
import { HostObject } from './hostObject';

/** The background of a range. */
export class RangeFill extends HostObject {
  constructor(host: Host, private readonly places: Places) {
    super(host);
  }

  /** No fill reads white, as in Excel; "" where it differs from cell to cell. */
  get color(): string {
    return this.common(style => shownColor(style.bg?.rgb, '#FFFFFF')) ?? '';
  }

  set color(color: unknown) {
    this.paint(color === '' ? null : { rgb: excelColor(color) });
  }

  get pattern(): string | null {
    return this.common(style => (style.bg?.rgb ? 'Solid' : 'None'));
  }

  get tintAndShade(): number {
    return 0;
  }

  clear(): void {
    this.paint(null);
  }

  private common<T>(read: (style: IStyleData) => T): T | null {
    return commonToPlaces(this.places, area => commonValue(this.host.engine, area, read));
  }

  private paint(background: { rgb: string } | null): void {
    eachPlace(this.host, this.places, 'allowFormatCells', area => applyStyle(this.host.engine, area, { bg: background }));
  }
}
