import type { Area } from '../area';
import { checkAllowed } from '../checkLocked';
import { addConditionalRule, clearConditionalFormats, reachesInto, rulesOfSheet, type StoredRule } from '../conditional/store';
import { highlightRule, initialColorScale, initialDataBar, initialWords } from '../conditional/ruleWords';
import { apiNotFound, itemNotFound } from '../errors';
import type { Host } from '../host';
import { ConditionalFormat } from './conditionalFormat';
import { HostCollection } from './hostObject';

/** The conditional formats that reach into a range or into several of one sheet, the strongest first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  private readonly sheetId: string;

  constructor(host: Host, private readonly areas: readonly [Area, ...Area[]]) {
    super(host);
    this.sheetId = areas[0].sheetId;
  }

  list(): ConditionalFormat[] {
    return this.rules().map(rule => this.format(rule.cfId));
  }

  getCount(): number {
    return this.rules().length;
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.rules().some(rule => rule.cfId === id) ? this.format(String(id)) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    return this.getItem(this.rules()[index]?.cfId);
  }

  add(type: unknown): ConditionalFormat {
    checkAllowed(this.host, this.sheetId, 'allowFormatCells');
    const words = initialWords[String(type)];
    const rule = type === 'DataBar' ? initialDataBar() : type === 'ColorScale' ? initialColorScale() : words && highlightRule(String(type), words, {}, this.areas[0]);
    if (!rule) throw apiNotFound(`ConditionalFormatCollection.add ${String(type)}`);
    return this.format(addConditionalRule(this.host.engine, this.areas, rule));
  }

  clearAll(): void {
    checkAllowed(this.host, this.sheetId, 'allowFormatCells');
    for (const area of this.areas) clearConditionalFormats(this.host.engine, area);
  }

  private rules(): StoredRule[] {
    return rulesOfSheet(this.host.engine, this.sheetId).filter(rule => this.areas.some(area => reachesInto(rule, area)));
  }

  private format(id: string): ConditionalFormat {
    return new ConditionalFormat(this.host, this.sheetId, id);
  }
}
