import { isSameContent } from '../../domain/conversion';
import type { CellValue } from '../../domain/table/snapshot';
import type { Formulas } from '../cellImage';
import type { AreaContent } from './areaChange';

const isFormula = (cell: CellValue): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** Excel writes spaces and capitals of a formula its own way. */
export const sameFormula = (one: CellValue, other: CellValue): boolean => isSameContent(one, other) || (isFormula(one) && isFormula(other) && one.replace(/\s/g, '').toUpperCase() === other.replace(/\s/g, '').toUpperCase());

/** Do cells hold a content? Where its first cell is a formula, the others are what its result fills. */
export function holdsContent(now: Formulas, content: AreaContent): boolean {
  const first = content.formulas[0]?.[0] ?? '';
  if (isFormula(first)) return sameFormula(now[0]?.[0] ?? '', first);
  return content.formulas.every((line, down) => line.every((cell, across) => sameFormula(now[down]?.[across] ?? '', cell)));
}
