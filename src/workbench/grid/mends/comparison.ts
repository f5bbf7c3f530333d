import { ArrayValueObject } from '@univerjs/engine-formula';

interface Comparing {
  getRowCount(): number;
  getUnitId(): string;
  getSheetId(): string;
  _batchOperatorValue(value: unknown, column: number, result: unknown, kind: number, operator: unknown, caseSensitive: unknown): void;
  __batchOperatorRowValue(value: unknown, column: number, result: unknown, kind: number, row: number, unitId: string, sheetId: string, startRow: number, startColumn: number, operator: unknown, caseSensitive: unknown): void;
}

const compare = 5;

/**
 * Univer 0.25.1: from the second comparison of a run on, `=C1>0.5` over a cell holding #DIV/0! gives TRUE instead of
 * the error, because its inverted index keeps error names in lower case. Comparisons go around that index.
 */
export function mendComparison(): void {
  const prototype = ArrayValueObject.prototype as unknown as Comparing;
  const original = prototype._batchOperatorValue;
  if (typeof original !== 'function' || typeof prototype.__batchOperatorRowValue !== 'function') throw new Error('The comparison mend no longer fits the engine.');
  prototype._batchOperatorValue = function (value, column, result, kind, operator, caseSensitive) {
    if (kind !== compare) return original.call(this, value, column, result, kind, operator, caseSensitive);
    for (let row = 0; row < this.getRowCount(); row++) this.__batchOperatorRowValue(value, column, result, kind, row, this.getUnitId(), this.getSheetId(), -1, -1 - column, operator, caseSensitive);
  };
}
