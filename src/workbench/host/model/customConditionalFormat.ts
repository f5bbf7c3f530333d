import { wordsOf } from '../conditional/ruleWords';
import { ruleWithId } from '../conditional/store';
import { checkFormula } from '../entry';
import type { Host } from '../host';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import { rewrite } from './highlightConditionalFormat';
import { HostObject } from './hostObject';

/** A conditional format by a formula of the user's. */
export class CustomConditionalFormat extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheetId, this.cfId);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheetId, this.cfId);
  }
}

/** The formula, written for the first cell of the range. */
export class ConditionalFormatRule extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }

  get formula(): string {
    return String(wordsOf(ruleWithId(this.host.engine, this.sheetId, this.cfId).rule).words['formula'] ?? '');
  }

  set formula(formula: unknown) {
    const text = `=${String(formula).replace(/^=/, '')}`;
    checkFormula(text);
    rewrite(this.host, this.sheetId, this.cfId, { formula: text });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: unknown) {
    this.formula = formula;
  }
}
