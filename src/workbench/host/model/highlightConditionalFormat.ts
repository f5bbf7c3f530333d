import type { IStyleBase } from '@univerjs/core';
import { fromEngineRange } from '../area';
import { highlightRule, wordsOf, type ExcelWords } from '../conditional/ruleWords';
import { changeConditionalRule, ruleWithId } from '../conditional/store';
import { invalidReference } from '../errors';
import type { Host } from '../host';
import { ConditionalRangeFormat } from './conditionalRangeFormat';
import { HostObject } from './hostObject';

/** A conditional format that changes how matching cells look: by value, text, rank or a preset criterion. */
export class HighlightConditionalFormat extends HostObject {
  constructor(host: Host, readonly sheetId: string, readonly cfId: string) {
    super(host);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheetId, this.cfId);
  }

  get rule(): ExcelWords {
    return wordsOf(ruleWithId(this.host.engine, this.sheetId, this.cfId).rule).words;
  }

  set rule(words: ExcelWords) {
    rewrite(this.host, this.sheetId, this.cfId, words);
  }
}

/** Gives a rule other words; its look stays. */
export function rewrite(host: Host, sheetId: string, cfId: string, words: ExcelWords): void {
  const stored = ruleWithId(host.engine, sheetId, cfId);
  const [range] = stored.ranges;
  if (!range) throw invalidReference();
  const { style = {} } = stored.rule as { style?: IStyleBase };
  const rule = highlightRule(wordsOf(stored.rule).type, words, style, fromEngineRange(sheetId, range));
  changeConditionalRule(host.engine, sheetId, { ...stored, rule });
}
