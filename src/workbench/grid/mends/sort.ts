import type { Univer } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';

interface Source {
  getArrayValue(): unknown[];
}
interface Sorting {
  _getResult(source: Source, ...rest: unknown[]): unknown;
}

/**
 * Univer 0.25.1: SORT() sorts the cached source range in place, so that other formulas over the same range see sorted
 * rows. It gets a copy instead. Call after the first workbook is created.
 */
export function mendSort(univer: Univer): void {
  const executor = univer.__getInjector().get(IFunctionService).getExecutor('SORT') as unknown as Sorting;
  const original = executor._getResult;
  if (typeof original !== 'function') throw new Error('The SORT mend no longer fits the engine.');
  executor._getResult = function (source, ...rest) {
    return original.call(this, Object.create(source, { getArrayValue: { value: () => [...source.getArrayValue()] } }) as Source, ...rest);
  };
}
