import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { eachPlace, type Places } from '../places';
import { lineOf, lineType } from '../styles/borders';
import { excelColor, shownColor } from '../styles/colors';
import { bordersOf, setBorders, type Side } from '../styles/sides';
import { HostObject } from './hostObject';

/** One side of a range: its lines in all cells it touches; a member that differs among them reads null. */
export class RangeBorder extends HostObject {
  constructor(host: Host, private readonly places: Places, private readonly side: Side) {
    super(host);
  }

  override identity(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  get style(): string | null {
    return this.common(border => lineOf(border).style);
  }

  set style(style: unknown) {
    const type = lineType(style, this.weight ?? 'Thin');
    if (style !== 'None' && type === undefined) throw invalidArgument('style');
    this.change(border => (type === undefined ? null : { s: type, cl: border?.cl ?? { rgb: '#000000' } }));
  }

  get weight(): string | null {
    return this.common(border => lineOf(border).weight);
  }

  set weight(weight: unknown) {
    if (!['Hairline', 'Thin', 'Medium', 'Thick'].includes(String(weight))) throw invalidArgument('weight');
    this.change(border => {
      const style = border ? lineOf(border).style : 'Continuous';
      return { s: lineType(style, weight) ?? 1, cl: border?.cl ?? { rgb: '#000000' } };
    });
  }

  get color(): string {
    return this.common(border => shownColor(border?.cl?.rgb, '#000000')) ?? '';
  }

  set color(color: unknown) {
    const rgb = excelColor(color);
    this.change(border => ({ s: border?.s ?? 1, cl: { rgb } }));
  }

  get tintAndShade(): number {
    return 0;
  }

  private common<T>(read: (border: ReturnType<typeof bordersOf>[number]) => T): T | null {
    const values = new Set(this.places().flatMap(area => bordersOf(this.host.engine, area, this.side)).map(read));
    return values.size > 1 ? null : (values.values().next().value ?? null);
  }

  private change(border: Parameters<typeof setBorders>[3]): void {
    eachPlace(this.host, this.places, 'allowFormatCells', area => setBorders(this.host.engine, area, this.side, border));
  }
}
