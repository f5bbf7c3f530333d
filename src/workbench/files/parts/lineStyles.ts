import type { FileLine, FileSheet, FileStyle } from '../fileWorkbook';

interface StyledLine {
  readonly line: 'row' | 'column';
  readonly index: number;
  readonly style: FileStyle;
}

const styledOf = (line: StyledLine['line'], lines: ReadonlyMap<number, FileLine>): StyledLine[] => [...lines].flatMap(([index, { style }]) => (style ? [{ line, index, style }] : []));

/** The rows and columns of a sheet with a look of their own. */
const styledLines = (sheet: FileSheet): StyledLine[] => [...styledOf('column', sheet.columns), ...styledOf('row', sheet.rows)];

/** The first row below everything a sheet holds. */
export const rowBelow = (sheet: FileSheet): number => [...sheet.cells.keys()].reduce((last, key) => Math.max(last, Number(key.split(',')[0])), Math.max(-1, ...sheet.rows.keys())) + 1;

/** Empty cells in the looks of whole rows and columns, below the sheet: the library numbers the looks of cells alone. */
export const lineSamples = (sheet: FileSheet): (readonly [string, FileStyle])[] => styledLines(sheet).map(({ style }, index) => [`${rowBelow(sheet)},${index}`, style]);

/** Takes the samples away again and gives their numbers to the rows and columns. */
export function applyLineStyles(xml: string, sheet: FileSheet): string {
  const lines = styledLines(sheet);
  if (lines.length === 0) return xml;
  const number = rowBelow(sheet) + 1;
  const samples = new RegExp(`<row r="${number}"[^>]*>([\\s\\S]*?)</row>`).exec(xml);
  const styles = [...(samples?.[1] ?? '').matchAll(/<c\s[^>]*>/g)].map(([cell]) => / s="(\d+)"/.exec(cell)?.[1] ?? '0');
  const without = xml.replace(samples?.[0] ?? '', '').replace(/<dimension[^>]*\/>/, '');
  return lines.reduce((text, { line, index }, place) => {
    const [element, mark] = line === 'row' ? [`<row r="${index + 1}"`, ` s="${styles[place] ?? '0'}" customFormat="1"`] : [`<col min="${index + 1}" max="${index + 1}"`, ` style="${styles[place] ?? '0'}"`];
    return text.replace(`${element}`, found => found + mark);
  }, without);
}
