import { BaseReferenceObject } from '@univerjs/engine-formula';

const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;

/**
 * Univer 0.25.1: a formula that names a cell beyond the rows and columns of the sheet on view gives #NAME?. In Excel these cells
 * are there and empty; only beyond its own 1,048,576 rows and 16,384 columns there are none.
 */
export function mendBeyondEdge(): void {
  const prototype = BaseReferenceObject.prototype;
  if (typeof prototype.isExceedRange !== 'function') throw new Error('The mend of references beyond the edge no longer fits the engine.');
  prototype.isExceedRange = function (this: BaseReferenceObject) {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= rowsOfSheet || endColumn >= columnsOfSheet;
  };
}
