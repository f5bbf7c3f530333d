import { checkFormula } from '../entry';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import type { Host } from '../host';
import { areaOfName, formulaOfName, workbookScope, type StoredName } from '../names';
import { HostObject } from './hostObject';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** A name; it follows its cells when rows or columns come or go and when the sheet is renamed. */
export class NamedItem extends HostObject {
  constructor(host: Host, readonly nameId: string) {
    super(host);
  }

  override identity(): string {
    return this.stored().name;
  }

  get name(): string {
    return this.stored().name;
  }

  get formula(): string {
    return formulaOfName(this.host.engine, this.stored());
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.trim()) throw invalidArgument('formula');
    const text = `=${formula.trim().replace(/^=/, '')}`;
    checkFormula(text);
    this.change({ formulaOrRefString: text });
  }

  get comment(): string {
    return this.stored().comment ?? '';
  }

  set comment(comment: unknown) {
    this.change({ comment: String(comment ?? '') });
  }

  get visible(): boolean {
    return this.stored().hidden !== true;
  }

  set visible(visible: unknown) {
    this.change({ hidden: !visible });
  }

  get scope(): string {
    return this.sheetScope() === undefined ? 'Workbook' : 'Worksheet';
  }

  get type(): string {
    if (areaOfName(this.host.engine, this.stored())) return 'Range';
    const constant = this.constant();
    if (typeof constant === 'number') return 'Double';
    if (typeof constant === 'boolean') return 'Boolean';
    return this.formula.includes('#REF!') ? 'Error' : 'String';
  }

  /** A range gives its address, a constant itself, any other formula its text: the workbench does not calculate names. */
  get value(): unknown {
    const area = areaOfName(this.host.engine, this.stored());
    if (area) return this.formula.slice(1);
    if (this.formula.includes('#REF!')) return '#REF!';
    return this.constant() ?? this.formula;
  }

  get worksheet(): Worksheet {
    const sheet = this.sheetScope();
    if (sheet === undefined) throw itemNotFound();
    return this.host.worksheet(sheet);
  }

  get worksheetOrNullObject(): Worksheet | null {
    const sheet = this.sheetScope();
    return sheet === undefined ? null : this.host.worksheet(sheet);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidReference();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = areaOfName(this.host.engine, this.stored());
    return area ? this.host.range(area) : null;
  }

  delete(): void {
    this.host.engine.commandNow('formula.mutation.remove-defined-name', { ...this.stored() });
  }

  private stored(): StoredName {
    const stored = this.host.engine.names().getDefinedNameMap(this.host.engine.unitId())?.[this.nameId];
    if (!stored) throw itemNotFound();
    return stored;
  }

  private sheetScope(): string | undefined {
    const { localSheetId = workbookScope } = this.stored();
    return localSheetId === workbookScope ? undefined : localSheetId;
  }

  private constant(): number | string | boolean | undefined {
    const text = this.formula.slice(1);
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replace(/""/g, '"');
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }

  private change(part: Partial<StoredName>): void {
    this.host.engine.commandNow('formula.mutation.set-defined-name', { ...this.stored(), ...part });
  }
}
