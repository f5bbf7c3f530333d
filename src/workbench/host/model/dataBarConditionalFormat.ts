import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { engineBound, excelBound, type Bound } from '../conditional/bounds';
import { changeConditionalRule, ruleWithId } from '../conditional/store';
import type { Host } from '../host';
import { excelColor } from '../styles/colors';
import { HostObject } from './hostObject';

/** The engine's data bar, as far as it is read and written here. */
interface DataBar {
  readonly isShowValue: boolean;
  readonly config: { readonly min: Parameters<typeof excelBound>[0]; readonly max: Parameters<typeof excelBound>[0]; readonly isGradient: boolean; readonly positiveColor: string; readonly nativeColor: string };
}

abstract class DataBarPart extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }
}

const barOf = (part: DataBarPart) => ruleWithId(part.host.engine, part.sheetId, part.cfId).rule as unknown as DataBar;

function changeBar(part: DataBarPart, config: Partial<DataBar['config']>, more: Partial<DataBar> = {}): void {
  const stored = ruleWithId(part.host.engine, part.sheetId, part.cfId);
  const bar = barOf(part);
  const rule = { ...stored.rule, ...more, config: { ...bar.config, ...config } } as unknown as IConditionFormattingRule['rule'];
  changeConditionalRule(part.host.engine, part.sheetId, { ...stored, rule });
}

/** A bar in each cell, as long as its value. */
export class DataBarConditionalFormat extends DataBarPart {
  get showDataBarOnly(): boolean {
    return !barOf(this).isShowValue;
  }

  set showDataBarOnly(only: unknown) {
    changeBar(this, {}, { isShowValue: !only });
  }

  get lowerBoundRule(): Bound {
    return excelBound(barOf(this).config.min);
  }

  set lowerBoundRule(bound: Bound) {
    changeBar(this, { min: engineBound(bound, false) });
  }

  get upperBoundRule(): Bound {
    return excelBound(barOf(this).config.max);
  }

  set upperBoundRule(bound: Bound) {
    changeBar(this, { max: engineBound(bound, true) });
  }

  get positiveFormat(): PositiveBarFormat {
    return new PositiveBarFormat(this.host, this.sheetId, this.cfId);
  }

  get negativeFormat(): NegativeBarFormat {
    return new NegativeBarFormat(this.host, this.sheetId, this.cfId);
  }
}

export class PositiveBarFormat extends DataBarPart {
  get fillColor(): string {
    return barOf(this).config.positiveColor;
  }

  set fillColor(color: unknown) {
    changeBar(this, { positiveColor: excelColor(color) });
  }

  get gradientFill(): boolean {
    return barOf(this).config.isGradient;
  }

  set gradientFill(gradient: unknown) {
    changeBar(this, { isGradient: Boolean(gradient) });
  }
}

export class NegativeBarFormat extends DataBarPart {
  get fillColor(): string {
    return barOf(this).config.nativeColor;
  }

  set fillColor(color: unknown) {
    changeBar(this, { nativeColor: excelColor(color) });
  }
}
