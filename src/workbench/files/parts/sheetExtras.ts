import type { FileValidation } from '../fileWorkbook';
import { readConditionalFormats, type ConditionalLook, type ReadFormats } from './conditionalFormats';
import { tagsOf } from '../xml/tags';
import { readProtection } from './protection';
import { readValidations } from './validations';

/** What is read of a sheet's part beside its cells. */
export interface SheetExtras {
  readonly validations: readonly FileValidation[];
  readonly conditional: ReadFormats;
  readonly protection: ReturnType<typeof readProtection>;
  /** In points and in characters, where the file says so. */
  readonly defaultRowHeight: number | undefined;
  readonly defaultColumnWidth: number | undefined;
  /** Numbers of the styles of whole rows and columns, by their place from 0. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined || text === '' || !Number.isFinite(Number(text)) ? undefined : Number(text));
const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
/** Styles are kept for as many columns as anyone fills; a rule for all 16,384 would only cost time. */
const styledColumns = 256;

function columnStylesOf(head: string): Map<number, number> {
  const styles = new Map<number, number>();
  for (const { name, attributes } of tagsOf(head)) {
    const style = numberOf(attributes.get('style'));
    if (name !== 'col' || !style) continue;
    const [first, last] = [numberOf(attributes.get('min')) ?? 1, numberOf(attributes.get('max')) ?? 0];
    for (let column = first; column <= Math.min(last, styledColumns); column += 1) styles.set(column - 1, style);
  }
  return styles;
}

function rowStylesOf(cells: string): Map<number, number> {
  const styles = new Map<number, number>();
  for (const [tag] of cells.matchAll(/<(?:\w+:)?row\s[^>]*>/g)) {
    const [row, style] = [/\sr="(\d+)"/.exec(tag)?.[1], /\ss="(\d+)"/.exec(tag)?.[1]];
    if (row && style && isTrue(/\scustomFormat="(\w+)"/.exec(tag)?.[1])) styles.set(Number(row) - 1, Number(style));
  }
  return styles;
}

/** Reads the text before and after a sheet's cells, and of the cells only the rows' own marks. */
export function readSheetExtras(xml: string, looks: readonly ConditionalLook[]): SheetExtras {
  const start = Math.max(0, xml.search(/<(?:\w+:)?sheetData[\s/>]/));
  const end = Math.max(start, xml.lastIndexOf('sheetData>'));
  const [head, tail] = [xml.slice(0, start), xml.slice(end)];
  const format = [...tagsOf(head)].find(tag => tag.name === 'sheetFormatPr')?.attributes;
  return {
    validations: readValidations(tail),
    conditional: readConditionalFormats(tail, looks),
    protection: readProtection(tail),
    defaultRowHeight: numberOf(format?.get('defaultRowHeight')),
    defaultColumnWidth: numberOf(format?.get('defaultColWidth')),
    rowStyles: rowStylesOf(xml.slice(start, end)),
    columnStyles: columnStylesOf(head),
  };
}
