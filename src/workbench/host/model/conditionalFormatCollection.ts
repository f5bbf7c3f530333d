import type { Area } from '../area';
import { checkAllowed } from '../checkLocked';
import { addConditionalRule, clearConditionalFormats, rulesInArea } from '../conditional/store';
import { highlightRule, initialColorScale, initialDataBar, initialWords } from '../conditional/ruleWords';
import { apiNotFound, itemNotFound } from '../errors';
import type { Host } from '../host';
import { ConditionalFormat } from './conditionalFormat';
import { HostCollection } from './hostObject';

/** The conditional formats that reach into a range, the strongest first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(host: Host, private readonly area: Area) {
    super(host);
  }

  list(): ConditionalFormat[] {
    return rulesInArea(this.host.engine, this.area).map(rule => this.format(rule.cfId));
  }

  getCount(): number {
    return rulesInArea(this.host.engine, this.area).length;
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return rulesInArea(this.host.engine, this.area).some(rule => rule.cfId === id) ? this.format(String(id)) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    return this.getItem(rulesInArea(this.host.engine, this.area)[index]?.cfId);
  }

  add(type: unknown): ConditionalFormat {
    checkAllowed(this.host, this.area.sheetId, 'allowFormatCells');
    const words = initialWords[String(type)];
    const rule = type === 'DataBar' ? initialDataBar() : type === 'ColorScale' ? initialColorScale() : words && highlightRule(String(type), words, {}, this.area);
    if (!rule) throw apiNotFound(`ConditionalFormatCollection.add ${String(type)}`);
    return this.format(addConditionalRule(this.host.engine, this.area, rule));
  }

  clearAll(): void {
    checkAllowed(this.host, this.area.sheetId, 'allowFormatCells');
    clearConditionalFormats(this.host.engine, this.area);
  }

  private format(id: string): ConditionalFormat {
    return new ConditionalFormat(this.host, this.area.sheetId, id);
  }
}
