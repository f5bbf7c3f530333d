/** Significant digits a spreadsheet number has, and Excel's editor shows. */
export const editorDigits = 15;

/**
 * What General shows of a decimal number in a column with room for `characters`: as many decimals as fit. A number whose
 * integer part alone does not fit, or that would shrink to nothing, stays as it is. Example: 0.7714285 in 8 → 0.771429.
 */
export function fitGeneral(value: number, characters: number): number {
  if (String(value).length <= characters || Math.abs(value) < 1e-4) return value;
  const integer = String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0);
  const decimals = characters - integer - 1;
  return decimals < 0 ? value : Number(value.toFixed(Math.min(decimals, editorDigits)));
}

