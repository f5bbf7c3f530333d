import { isUnbounded } from '../area';
import { checkAllowed, checkContents } from '../checkLocked';
import { invalidArgument } from '../errors';
import { formulaOf, gridOf, numberFormatOf, textOf, typeOf, valueOf, type CellValue } from '../reading';
import { toRelative } from '../relativeFormula';
import { applyStyle, setStyles } from '../styles/applyStyle';
import { shaped, writeContents } from '../writing';
import { RangeSearch } from './rangeSearch';

/** What the cells hold. Whole rows and columns give null and take nothing, as in Excel. */
export abstract class RangeContents extends RangeSearch {
  get values(): CellValue[][] | null {
    return this.bounded(() => gridOf(this.host.engine, this.area, valueOf));
  }

  set values(input: unknown) {
    this.write(input);
  }

  get formulas(): CellValue[][] | null {
    return this.bounded(() => gridOf(this.host.engine, this.area, (cell, row, column) => formulaOf(this.host.engine, this.area.sheetId, cell, row, column)));
  }

  set formulas(input: unknown) {
    this.write(input);
  }

  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.write(input);
  }

  /** Read only in the workbench: writing R1C1 formulas is not needed by the add-in. */
  get formulasR1C1(): CellValue[][] | null {
    return this.bounded(() => gridOf(this.host.engine, this.area, (cell, row, column) => {
      const formula = formulaOf(this.host.engine, this.area.sheetId, cell, row, column);
      return cell?.f != null || cell?.si != null ? toRelative(String(formula), row, column) : formula;
    }));
  }

  get text(): string[][] | null {
    const sheet = this.host.engine.sheet(this.area.sheetId);
    return this.bounded(() => gridOf(this.host.engine, this.area, (cell, row, column) => textOf(valueOf(cell), numberFormatOf(sheet, row, column))));
  }

  get valueTypes(): string[][] | null {
    return this.bounded(() => gridOf(this.host.engine, this.area, typeOf));
  }

  get numberFormat(): string[][] | null {
    const sheet = this.host.engine.sheet(this.area.sheetId);
    return this.bounded(() => gridOf(this.host.engine, this.area, (_cell, row, column) => numberFormatOf(sheet, row, column)));
  }

  set numberFormat(input: unknown) {
    checkAllowed(this.host, this.area.sheetId, 'allowFormatCells');
    const formatAt = shaped(input, this.area);
    if (!Array.isArray(input)) {
      if (input !== null) applyStyle(this.host.engine, this.area, formatStyle(input));
      return;
    }
    setStyles(this.host.engine, this.area, (row, column) => {
      const format = formatAt(row - this.area.row, column - this.area.column);
      return format === null || format === undefined ? undefined : formatStyle(format);
    });
  }

  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  get linkedDataTypeState(): string[][] | null {
    return this.bounded(() => gridOf(this.host.engine, this.area, () => 'None'));
  }

  /** The client announces a large array before it sends it in slices. */
  validateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument(`expected ${this.area.rows} x ${this.area.columns} values`);
  }

  private write(input: unknown): void {
    checkContents(this.host, this.area);
    writeContents(this.host.engine, this.area, input);
  }

  private bounded<T>(read: () => T): T | null {
    return isUnbounded(this.area) ? null : read();
  }
}

function formatStyle(format: unknown) {
  if (typeof format !== 'string') throw invalidArgument('numberFormat');
  return { n: format === 'General' || format === '' ? null : { pattern: format } };
}
