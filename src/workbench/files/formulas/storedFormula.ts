import { arrayFunctions, newFunctions, sheetFunctions } from './newFunctions';
import { parametersOf } from './parameters';
import { outsideQuotes } from './pieces';

const callPattern = /(?<![\p{L}\p{N}_.!\]])([A-Za-z_][A-Za-z0-9_.]*)(?=\s*\()/gu;
const wordPattern = /(?<![\p{L}\p{N}_.!$])([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!])/gu;
const addinCall = /^HB\.(.+)$/i;

function storedName(name: string): string {
  const upper = name.toUpperCase();
  const own = addinCall.exec(upper)?.[1];
  if (own) return `_xldudf_HB_${own.replace(/\./g, '_')}`;
  if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/**
 * A formula as a file holds it: the add-in's functions as Excel keeps them, functions of later releases with their mark.
 * Example: `HB.PROGRESS(B2,C2)` → `_xldudf_HB_PROGRESS(B2,C2)`.
 */
export function storedFormula(formula: string): string {
  const parameters = parametersOf(formula);
  const named = parameters.size === 0 ? formula : outsideQuotes(formula, piece => piece.replace(wordPattern, name => (parameters.has(name.toUpperCase()) ? `_xlpm.${name}` : name)));
  return outsideQuotes(named, piece => piece.replace(callPattern, storedName));
}

/** May the formula fill several cells? Excel keeps such ones as dynamic arrays; as plain ones it would cut them to one value with `@`. */
export function mayFillCells(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, piece => piece.replace(callPattern, name => {
    found ||= addinCall.test(name) || arrayFunctions.has(name.toUpperCase());
    return name;
  }));
  return found;
}
