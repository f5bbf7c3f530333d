import type { Area } from '../domain/table/snapshot';
import type { Formulas } from './cellImage';
import { seenFrom } from './seenFrom';
import { rangeOf } from './writeLayout';

/** What an area holds, twice: with addresses as they are now, and seen from the area itself, the same wherever a table moves as a whole. */
export interface FormulasReading { readonly formulas: Formulas; readonly seenFromTable: Formulas }

/** Queues the reading of what an area of a sheet holds. */
export function readFormulas(sheet: Excel.Worksheet, area: Area): () => FormulasReading {
  const range = rangeOf(sheet, area);
  range.load('formulas,formulasR1C1');
  return () => ({
    formulas: range.formulas as Formulas,
    seenFromTable: (range.formulasR1C1 as Formulas).map(row => row.map(formula => seenFrom(area, formula))),
  });
}
