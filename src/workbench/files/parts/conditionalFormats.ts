import type { FileConditionalFormat, FileFont } from '../fileWorkbook';
import { shownFormula } from '../formulas/shownFormula';
import { storedFormula } from '../formulas/storedFormula';
import { shownColor } from '../library/colors';
import { cellReference, readRanges, writeRange } from '../xml/ranges';
import { elementsNamed, escaped, tagsOf, textOf, type Element } from '../xml/tags';

export type ConditionalLook = Pick<FileConditionalFormat, 'fill' | 'font'>;

export interface ReadFormats {
  readonly formats: readonly FileConditionalFormat[];
  /** Bars, scales, icons and other kinds that are not carried. */
  readonly hasOthers: boolean;
}

const isOn = (text: string | undefined): boolean => text === undefined || text === '1' || text === 'true';

function colorIn(xml: string, name: string, theme: readonly string[]): string | undefined {
  const attributes = [...tagsOf(xml)].find(tag => tag.name === name)?.attributes;
  const number = (key: string): number | undefined => (attributes?.has(key) ? Number(attributes.get(key)) : undefined);
  const [rgb, indexed, named, tint] = [attributes?.get('rgb'), number('indexed'), number('theme'), number('tint')];
  return attributes && shownColor({ ...(rgb !== undefined && { rgb }), ...(indexed !== undefined && { indexed }), ...(named !== undefined && { theme: named }), ...(tint !== undefined && { tint }) }, theme);
}

function lookOf({ inner }: Element, theme: readonly string[]): ConditionalLook {
  const [font, fill] = ['font', 'fill'].map(name => elementsNamed(inner, name)[0]?.inner ?? '');
  const marks = new Map([...tagsOf(font ?? '')].filter(tag => tag.kind !== 'end').map(tag => [tag.name, tag.attributes.get('val')] as const));
  const has = (name: string): boolean => marks.has(name) && isOn(marks.get(name));
  const color = colorIn(font ?? '', 'color', theme);
  const read: FileConditionalFormat['font'] = { ...(has('b') && { bold: true }), ...(has('i') && { italic: true }), ...(marks.has('u') && marks.get('u') !== 'none' && { underline: true }), ...(has('strike') && { strike: true }), ...(color && { color }) };
  const background = colorIn(fill ?? '', 'bgColor', theme) ?? colorIn(fill ?? '', 'fgColor', theme);
  return { ...(background && { fill: background }), ...(Object.keys(read).length > 0 && { font: read }) };
}

/** The looks conditional formats refer to by their number. */
export const readConditionalLooks = (styles: string, theme: readonly string[]): ConditionalLook[] => elementsNamed(elementsNamed(styles, 'dxfs')[0]?.inner ?? '', 'dxf').map(element => lookOf(element, theme));

const comparisons: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', lessThan: '<', greaterThanOrEqual: '>=', lessThanOrEqual: '<=' };

/** The condition as a formula; a comparison with a value is written as one, other kinds have none. */
function conditionOf(rule: Element, first: string): string | undefined {
  const [one, other] = elementsNamed(rule.inner, 'formula').map(element => shownFormula(textOf(element).trim(), []));
  const operator = rule.attributes.get('operator') ?? '';
  if (one === undefined) return undefined;
  if (rule.attributes.get('type') === 'expression') return one;
  if (rule.attributes.get('type') !== 'cellIs') return undefined;
  const sign = comparisons[operator];
  if (sign) return `${first}${sign}(${one})`;
  const between = other === undefined ? undefined : `AND(${first}>=(${one}),${first}<=(${other}))`;
  return operator === 'notBetween' && between ? `NOT(${between})` : between;
}

interface Ranked {
  readonly priority: number;
  readonly format: FileConditionalFormat | undefined;
}

function rulesOf(block: Element, looks: readonly ConditionalLook[]): Ranked[] {
  const ranges = readRanges(block.attributes.get('sqref') ?? '');
  const [corner] = ranges;
  return elementsNamed(block.inner, 'cfRule').map(rule => {
    const formula = corner && conditionOf(rule, cellReference(corner.startRow, corner.startColumn));
    const priority = Number(rule.attributes.get('priority') ?? 0);
    const look = looks[Number(rule.attributes.get('dxfId') ?? -1)];
    if (formula === undefined) return { priority, format: undefined };
    return { priority, format: { ranges, formula, stopIfTrue: rule.attributes.has('stopIfTrue') && isOn(rule.attributes.get('stopIfTrue')), ...look } };
  });
}

/** The conditional formats of a sheet that are formulas or comparisons, the strongest first; `xml` may be all that follows the cells. */
export function readConditionalFormats(xml: string, looks: readonly ConditionalLook[]): ReadFormats {
  const ranked = elementsNamed(xml, 'conditionalFormatting').flatMap(block => rulesOf(block, looks)).sort((one, other) => one.priority - other.priority);
  return { formats: ranked.flatMap(({ format }) => (format ? [format] : [])), hasOthers: ranked.some(({ format }) => !format) };
}

const argb = (color: string): string => `rgb="FF${color.slice(1)}"`;

function fontXml({ bold, italic, strike, underline, color }: FileFont): string {
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strike ? '<strike/>' : ''}${underline ? '<u/>' : ''}${color ? `<color ${argb(color)}/>` : ''}</font>`;
}

const lookXml = ({ fill, font }: ConditionalLook): string => `<dxf>${font ? fontXml(font) : ''}${fill ? `<fill><patternFill patternType="solid"><fgColor ${argb(fill)}/><bgColor ${argb(fill)}/></patternFill></fill>` : ''}</dxf>`;

/** Every look once, as the file will number them. */
export const conditionalLooks = (formats: readonly FileConditionalFormat[]): string[] => [...new Set(formats.map(lookXml))];

export const writeConditionalLooks = (styles: string, looks: readonly string[]): string => (looks.length === 0 ? styles : styles.replace(/<dxfs[^>]*\/>/, () => `<dxfs count="${looks.length}">${looks.join('')}</dxfs>`));

export function writeConditionalFormats(formats: readonly FileConditionalFormat[], looks: readonly string[]): string {
  return formats.map((format, index) => {
    const stop = format.stopIfTrue ? ' stopIfTrue="1"' : '';
    const rule = `<cfRule type="expression" dxfId="${looks.indexOf(lookXml(format))}" priority="${index + 1}"${stop}><formula>${escaped(storedFormula(format.formula))}</formula></cfRule>`;
    return `<conditionalFormatting sqref="${format.ranges.map(range => writeRange(range)).join(' ')}">${rule}</conditionalFormatting>`;
  }).join('');
}
