import { BooleanNumber, type IStyleBase, type Nullable } from '@univerjs/core';
import { changeConditionalRule, ruleWithId } from '../conditional/store';
import type { Host } from '../host';
import { excelColor, shownColor } from '../styles/colors';
import { HostObject } from './hostObject';

/** The look of cells that match; the part a member belongs to. */
abstract class ConditionalLook extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }
}

function lookOf(look: ConditionalLook): IStyleBase {
  return (ruleWithId(look.host.engine, look.sheetId, look.cfId).rule as { style?: IStyleBase }).style ?? {};
}

function changeLook(look: ConditionalLook, change: { [Key in keyof IStyleBase]: Nullable<IStyleBase[Key]> }): void {
  const stored = ruleWithId(look.host.engine, look.sheetId, look.cfId);
  const style = { ...lookOf(look), ...change };
  changeConditionalRule(look.host.engine, look.sheetId, { ...stored, rule: { ...stored.rule, style } as typeof stored.rule });
}

export class ConditionalRangeFormat extends ConditionalLook {
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.host, this.sheetId, this.cfId);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.host, this.sheetId, this.cfId);
  }

  get numberFormat(): string | null {
    return lookOf(this).n?.pattern ?? null;
  }

  set numberFormat(format: unknown) {
    changeLook(this, { n: { pattern: String(format) } });
  }
}

export class ConditionalRangeFill extends ConditionalLook {
  get color(): string {
    return shownColor(lookOf(this).bg?.rgb, '');
  }

  set color(color: unknown) {
    changeLook(this, { bg: { rgb: excelColor(color) } });
  }

  clear(): void {
    changeLook(this, { bg: null });
  }
}

export class ConditionalRangeFont extends ConditionalLook {
  get color(): string {
    return shownColor(lookOf(this).cl?.rgb, '');
  }

  set color(color: unknown) {
    changeLook(this, { cl: { rgb: excelColor(color) } });
  }

  get bold(): boolean {
    return lookOf(this).bl === BooleanNumber.TRUE;
  }

  set bold(bold: unknown) {
    changeLook(this, { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get italic(): boolean {
    return lookOf(this).it === BooleanNumber.TRUE;
  }

  set italic(italic: unknown) {
    changeLook(this, { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get underline(): string {
    return lookOf(this).ul?.s ? 'Single' : 'None';
  }

  set underline(kind: unknown) {
    changeLook(this, { ul: kind === 'None' ? null : { s: BooleanNumber.TRUE } });
  }

  get strikethrough(): boolean {
    return Boolean(lookOf(this).st?.s);
  }

  set strikethrough(strike: unknown) {
    changeLook(this, { st: strike ? { s: BooleanNumber.TRUE } : null });
  }

  clear(): void {
    changeLook(this, { cl: null, bl: null, it: null, ul: null, st: null });
  }
}
