import { fromEngineRange } from '../area';
import { changeConditionalRule, deleteConditionalRule, ruleWithId, rulesOfSheet, type StoredRule } from '../conditional/store';
import { wordsOf } from '../conditional/ruleWords';
import { invalidOperation } from '../errors';
import type { Host } from '../host';
import { ColorScaleConditionalFormat } from './colorScaleConditionalFormat';
import { CustomConditionalFormat } from './customConditionalFormat';
import { DataBarConditionalFormat } from './dataBarConditionalFormat';
import { HighlightConditionalFormat } from './highlightConditionalFormat';
import { HostObject } from './hostObject';
import type { Range } from './range';
import { RangeAreas } from './rangeAreas';

/** One conditional format; only the member of its own kind can be used. */
export class ConditionalFormat extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }

  override identity(): string {
    return this.cfId;
  }

  get id(): string {
    return this.cfId;
  }

  get type(): string {
    return wordsOf(this.stored().rule).type;
  }

  get priority(): number {
    return rulesOfSheet(this.host.engine, this.sheetId).findIndex(rule => rule.cfId === this.cfId);
  }

  get stopIfTrue(): boolean {
    return this.stored().stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    changeConditionalRule(this.host.engine, this.sheetId, { ...this.stored(), stopIfTrue: Boolean(stop) });
  }

  get custom(): CustomConditionalFormat {
    return this.ofKind('Custom', this.customOrNullObject);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === 'Custom' ? new CustomConditionalFormat(this.host, this.sheetId, this.cfId) : null;
  }

  get cellValue(): HighlightConditionalFormat {
    return this.ofKind('CellValue', this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): HighlightConditionalFormat | null {
    return this.highlight('CellValue');
  }

  get textComparison(): HighlightConditionalFormat {
    return this.ofKind('ContainsText', this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): HighlightConditionalFormat | null {
    return this.highlight('ContainsText');
  }

  get preset(): HighlightConditionalFormat {
    return this.ofKind('PresetCriteria', this.presetOrNullObject);
  }

  get presetOrNullObject(): HighlightConditionalFormat | null {
    return this.highlight('PresetCriteria');
  }

  get topBottom(): HighlightConditionalFormat {
    return this.ofKind('TopBottom', this.topBottomOrNullObject);
  }

  get topBottomOrNullObject(): HighlightConditionalFormat | null {
    return this.highlight('TopBottom');
  }

  get dataBar(): DataBarConditionalFormat {
    return this.ofKind('DataBar', this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === 'DataBar' ? new DataBarConditionalFormat(this.host, this.sheetId, this.cfId) : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.ofKind('ColorScale', this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.type === 'ColorScale' ? new ColorScaleConditionalFormat(this.host, this.sheetId, this.cfId) : null;
  }

  getRange(): Range {
    const [first] = this.stored().ranges;
    if (!first || this.stored().ranges.length > 1) throw invalidOperation('the format has several ranges');
    return this.host.range(fromEngineRange(this.sheetId, first));
  }

  getRangeOrNullObject(): Range | null {
    return this.stored().ranges.length === 1 ? this.getRange() : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.host, this.stored().ranges.map(range => fromEngineRange(this.sheetId, range)));
  }

  delete(): void {
    deleteConditionalRule(this.host.engine, this.sheetId, this.cfId);
  }

  private stored(): StoredRule {
    return ruleWithId(this.host.engine, this.sheetId, this.cfId);
  }

  private highlight(type: string): HighlightConditionalFormat | null {
    return this.type === type ? new HighlightConditionalFormat(this.host, this.sheetId, this.cfId) : null;
  }

  private ofKind<T>(kind: string, found: T | null): T {
    if (!found) throw invalidOperation(`the conditional format is not of the kind ${kind}`);
    return found;
  }
}
