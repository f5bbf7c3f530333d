import { DataValidationErrorStyle, DataValidationType } from '@univerjs/core';
import { areaOf, toEngineRange } from '../area';
import { checkAllowed } from '../checkLocked';
import { itemNotFound } from '../errors';
import type { Host } from '../host';
import { eachCell, valueOf } from '../reading';
import { rectangles } from '../rectangles';
import { engineRule, excelRule, typeWord, type ExcelRule } from '../validation/ruleWords';
import { clearValidation, commonRule, putRule, rulesIn, type ValidationRule } from '../validation/store';
import { keepsRule } from '../validation/validity';
import { HostObject } from './hostObject';
import { RangeAreas } from './rangeAreas';
import type { RangePlace } from './rangePlace';

interface Prompt {
  readonly title?: string;
  readonly message?: string;
  readonly showPrompt?: boolean;
}

interface ErrorAlert {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}

const alertStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const noRule: ValidationRule = { type: DataValidationType.ANY, allowBlank: true };

/** What may be typed into the cells, and what the user is told. The prompt lives in the grid's page, the rule in its engine. */
export class DataValidation extends HostObject {
  constructor(host: Host, private readonly range: RangePlace) {
    super(host);
  }

  get type(): string {
    const rule = commonRule(this.host.engine, this.range.area);
    return rule === null ? 'Inconsistent' : typeWord(rule);
  }

  get rule(): ExcelRule | null {
    const rule = commonRule(this.host.engine, this.range.area);
    return rule === null ? null : excelRule(rule);
  }

  set rule(rule: ExcelRule) {
    checkAllowed(this.host, this.range.area.sheetId);
    const { allowBlank = true, showErrorMessage = true, errorStyle = DataValidationErrorStyle.STOP, errorTitle = '', error = '' } = this.current();
    putRule(this.host.engine, this.range.area, { allowBlank, showErrorMessage, errorStyle, errorTitle, error, ...engineRule(this.host.engine, rule) });
  }

  get ignoreBlanks(): boolean | null {
    const rule = commonRule(this.host.engine, this.range.area);
    return rule === null ? null : rule?.allowBlank !== false;
  }

  set ignoreBlanks(ignore: unknown) {
    this.change({ allowBlank: Boolean(ignore) });
  }

  get errorAlert(): Required<ErrorAlert> | null {
    const rule = commonRule(this.host.engine, this.range.area);
    if (rule === null) return null;
    const style = Object.keys(alertStyles).find(word => alertStyles[word] === rule?.errorStyle) ?? 'Stop';
    return { title: rule?.errorTitle ?? '', message: rule?.error ?? '', style, showAlert: rule?.showErrorMessage !== false };
  }

  set errorAlert(alert: ErrorAlert) {
    this.change({
      errorTitle: alert.title ?? '',
      error: alert.message ?? '',
      errorStyle: alertStyles[alert.style ?? 'Stop'] ?? DataValidationErrorStyle.STOP,
      showErrorMessage: alert.showAlert !== false,
    });
  }

  get prompt(): Required<Prompt> {
    const { sheetId, row, column } = this.range.area;
    const prompt = this.host.engine.grid.promptAt(sheetId, row, column);
    return { title: prompt?.title ?? '', message: prompt?.message ?? '', showPrompt: true };
  }

  set prompt(prompt: Prompt | null) {
    checkAllowed(this.host, this.range.area.sheetId);
    const shown = prompt && prompt.showPrompt !== false && (prompt.title || prompt.message);
    this.host.engine.grid.setPrompt(this.range.area.sheetId, toEngineRange(this.range.area), shown ? { title: prompt.title ?? '', message: prompt.message ?? '' } : undefined);
  }

  /** True: all cells keep their rule, false: none does, null: some do, or the rule is a formula. */
  get valid(): boolean | null {
    const verdicts = new Set(this.verdicts().map(({ verdict }) => verdict));
    if (verdicts.size === 0) return true;
    return verdicts.size === 1 ? (verdicts.values().next().value ?? null) : null;
  }

  clear(): void {
    checkAllowed(this.host, this.range.area.sheetId);
    clearValidation(this.host.engine, this.range.area);
    this.prompt = null;
  }

  getInvalidCells(): RangeAreas {
    const cells = this.getInvalidCellsOrNullObject();
    if (!cells) throw itemNotFound();
    return cells;
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const cells = this.verdicts().filter(({ verdict }) => verdict === false);
    return cells.length > 0 ? new RangeAreas(this.host, rectangles(this.range.area.sheetId, cells)) : null;
  }

  private verdicts(): { row: number; column: number; verdict: boolean | undefined }[] {
    const found: { row: number; column: number; verdict: boolean | undefined }[] = [];
    for (const { rule, parts } of rulesIn(this.host.engine, this.range.area)) {
      for (const part of parts) eachCell(this.host.engine, part, (cell, row, column) => void found.push({ row, column, verdict: keepsRule(rule, valueOf(cell)) }));
    }
    return found.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  private current(): ValidationRule {
    const { sheetId, row, column } = this.range.area;
    return commonRule(this.host.engine, areaOf(sheetId, row, column, 1, 1)) ?? noRule;
  }

  private change(options: Partial<ValidationRule>): void {
    checkAllowed(this.host, this.range.area.sheetId);
    putRule(this.host.engine, this.range.area, { ...this.current(), ...options });
  }
}
