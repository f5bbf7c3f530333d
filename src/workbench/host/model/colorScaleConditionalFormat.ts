import type { IColorScale, IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { engineBound, excelBound, type Bound } from '../conditional/bounds';
import { changeConditionalRule, ruleWithId } from '../conditional/store';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { excelColor } from '../styles/colors';
import { HostObject } from './hostObject';

type Criterion = Bound & { readonly color: string };

interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum: Criterion;
}

/** Colours from the smallest to the largest value. */
export class ColorScaleConditionalFormat extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }

  get threeColorScale(): boolean {
    return this.scale().length === 3;
  }

  get criteria(): Criteria {
    const points = this.scale().map(({ color, value }) => ({ ...excelBound(value), color }));
    const [minimum, ...rest] = points;
    const maximum = rest[rest.length - 1];
    if (!minimum || !maximum) throw invalidArgument('criteria');
    return points.length === 3 && rest[0] ? { minimum, midpoint: rest[0], maximum } : { minimum, maximum };
  }

  set criteria({ minimum, midpoint, maximum }: Criteria) {
    const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
    const config = points.map((point, index) => ({ index, color: excelColor(point.color), value: engineBound(point, index === points.length - 1) }));
    const stored = ruleWithId(this.host.engine, this.sheetId, this.cfId);
    changeConditionalRule(this.host.engine, this.sheetId, { ...stored, rule: { ...stored.rule, config } as IConditionFormattingRule['rule'] });
  }

  private scale(): IColorScale['config'] {
    return [...(ruleWithId(this.host.engine, this.sheetId, this.cfId).rule as IColorScale).config].sort((one, other) => one.index - other.index);
  }
}
