import { checkAllowed } from '../checkLocked';
import type { Host } from '../host';
import { applyStyle } from '../styles/applyStyle';
import { excelColor, shownColor } from '../styles/colors';
import { commonValue } from '../styles/styleValues';
import { HostObject } from './hostObject';
import type { RangePlace } from './rangePlace';

/** The background of a range. */
export class RangeFill extends HostObject {
  constructor(host: Host, private readonly range: RangePlace) {
    super(host);
  }

  /** No fill reads white, as in Excel; "" where it differs from cell to cell. */
  get color(): string {
    return commonValue(this.host.engine, this.range.area, style => shownColor(style.bg?.rgb, '#FFFFFF')) ?? '';
  }

  set color(color: unknown) {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatCells');
    applyStyle(this.host.engine, this.range.area, { bg: color === '' ? null : { rgb: excelColor(color) } });
  }

  get pattern(): string | null {
    return commonValue(this.host.engine, this.range.area, style => (style.bg?.rgb ? 'Solid' : 'None'));
  }

  get tintAndShade(): number {
    return 0;
  }

  clear(): void {
    checkAllowed(this.host, this.range.area.sheetId, 'allowFormatCells');
    applyStyle(this.host.engine, this.range.area, { bg: null });
  }
}
