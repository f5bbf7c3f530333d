/** What a cell's value looks like in the formula bar: 15 significant digits as in Excel, TRUE and FALSE; `empty` for a blank. */
export function cellText(value: string | number | boolean, empty: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value === '' ? empty : value;
}
