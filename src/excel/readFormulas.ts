import type { Area } from '../domain/table/snapshot';
import type { Formulas } from './cellImage';
import { rangeOf } from './writeLayout';

/** Queues the reading of what an area of a sheet holds. */
export function readFormulas(context: Excel.RequestContext, sheet: string, area: Area): () => Formulas {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  range.load('formulas');
  return () => range.formulas as Formulas;
}
