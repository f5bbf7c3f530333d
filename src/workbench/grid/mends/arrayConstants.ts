import { ArrayValueObject, StringValueObject, ValueObjectFactory, type BaseValueObject } from '@univerjs/engine-formula';
import { readArrayConstant, type ArrayElement } from '../arrayConstant';

interface Reading {
  _rowCount: number;
  _columnCount: number;
  _formatValue(raw: unknown): (BaseValueObject | null)[][];
}

const valueOf = (element: ArrayElement): BaseValueObject => ('text' in element ? StringValueObject.create(element.text) : ValueObjectFactory.create(element.written));

/**
 * Univer 0.25.1 cuts array constants at every comma and semicolon, those within quotes too, and takes "5%" in quotes for 0.05.
 * They are read again as Excel reads them.
 */
export function mendArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as Reading;
  const original = prototype._formatValue;
  if (typeof original !== 'function') throw new Error('The mend of array constants no longer fits the engine.');
  prototype._formatValue = function (raw) {
    if (typeof raw !== 'string') return original.call(this, raw);
    const rows = readArrayConstant(raw.slice(1, -1)).map(row => row.map(valueOf));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map(row => row.length));
    return rows;
  };
}
