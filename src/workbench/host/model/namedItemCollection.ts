import { generateRandomId } from '@univerjs/core';
import { checkFormula } from '../entry';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import type { Host } from '../host';
import { parseArea } from '../address';
import { referenceText, storedName, storedNames } from '../names';
import { HostCollection } from './hostObject';
import { NamedItem } from './namedItem';
import { RangePlace } from './rangePlace';

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(host: Host, private readonly nameScope: string) {
    super(host);
  }

  list(): NamedItem[] {
    return storedNames(this.host.engine, this.nameScope).map(({ id }) => new NamedItem(this.host, id));
  }

  getCount(): number {
    return storedNames(this.host.engine, this.nameScope).length;
  }

  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const stored = storedName(this.host.engine, this.nameScope, String(name));
    return stored ? new NamedItem(this.host, stored.id) : null;
  }

  /** A reference is a range or a formula (`=Sheet1!$A$1`, `=1+2`). */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const { engine } = this.host;
    const checked = checkName(name);
    if (storedName(engine, this.nameScope, checked)) throw itemAlreadyExists();
    const id = generateRandomId(10);
    const formula = reference instanceof RangePlace ? referenceText(engine, reference.area) : formulaArgument(reference);
    engine.commandNow('formula.mutation.set-defined-name', { id, name: checked, formulaOrRefString: formula, comment: String(comment ?? ''), localSheetId: this.nameScope });
    return new NamedItem(this.host, id);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.add(name, formula, comment);
  }
}

function formulaArgument(reference: unknown): string {
  if (typeof reference !== 'string' || reference.trim() === '') throw invalidArgument('reference');
  const formula = `=${reference.trim().replace(/^=/, '')}`;
  checkFormula(formula);
  return formula;
}

/** Excel's rules for a name: a letter, `_` or `\` first, then letters, digits, `.`, `_`, `?`; no cell address, no R or C, at most 255. */
function checkName(name: unknown): string {
  const text = String(name ?? '');
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}._?\\]*$/u.test(text) && text.length <= 255;
  const isAddress = parseArea('', text) !== undefined || /^(r\d*c\d*|r\d*|c\d*)$/i.test(text);
  if (!wellFormed || isAddress) throw invalidArgument('name');
  return text;
}
