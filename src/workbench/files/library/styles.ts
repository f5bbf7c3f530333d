import type { CellStyle } from 'hucre/xlsx';
import { borderSides, lineStyles, type FileBorder, type FileFont, type FileStyle } from '../fileWorkbook';
import { libraryColor, shownColor } from './colors';

type LibraryFont = NonNullable<CellStyle['font']>;
type LibraryBorder = NonNullable<CellStyle['border']>;
type LibrarySide = NonNullable<LibraryBorder['top']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** How styles of the library are read in a workbook: by its theme, its number formats and its usual font. */
export interface StyleReading {
  readonly theme: readonly string[];
  readonly usualFont: FileFont;
  formatOf(shown: string | undefined): string | undefined;
}

const horizontals = ['left', 'center', 'right', 'fill', 'justify', 'distributed'] as const;
const verticals = ['top', 'center', 'bottom'] as const;

/** A record without the members that say nothing; undefined where none is left. */
function stated<T extends object>(record: { [Key in keyof T]: T[Key] | undefined }): T | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

export function readFont(font: LibraryFont | undefined, theme: readonly string[]): FileFont {
  const color = shownColor(font?.color, theme);
  return stated<FileFont>({
    name: font?.name,
    size: font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strike: font?.strikethrough || undefined,
    // Black is what a cell without a colour of its own shows.
    color: color === '#000000' ? undefined : color,
  }) ?? {};
}

/** What of a font is not the workbook's usual one. */
function ownFont(font: FileFont, usual: FileFont): FileFont | undefined {
  return stated<FileFont>({ ...font, name: font.name === usual.name ? undefined : font.name, size: font.size === usual.size ? undefined : font.size });
}

function readSide(side: LibrarySide | undefined, theme: readonly string[]): FileBorder | undefined {
  const line = lineStyles.find(style => style === side?.style);
  return line && { line, color: shownColor(side?.color, theme) ?? '#000000' };
}

function readBorders(border: LibraryBorder | undefined, theme: readonly string[]): FileStyle['borders'] {
  if (!border) return undefined;
  const [diagonal, read] = [readSide(border.diagonal, theme), (side: LibrarySide | undefined) => readSide(side, theme)];
  return stated<NonNullable<FileStyle['borders']>>({ top: read(border.top), bottom: read(border.bottom), left: read(border.left), right: read(border.right), diagonalDown: border.diagonalDown ? diagonal : undefined, diagonalUp: border.diagonalUp ? diagonal : undefined });
}

function readFill(fill: CellStyle['fill'], theme: readonly string[]): string | undefined {
  if (fill?.type === 'gradient') return shownColor(fill.stops[0]?.color, theme);
  return fill?.type === 'pattern' && fill.pattern !== 'none' ? shownColor(fill.fgColor ?? fill.bgColor, theme) : undefined;
}

/** The file counts down from 90 to 180; 255 is from top to bottom. */
const readRotation = (given: number | undefined): number | undefined => (!given ? undefined : given === 255 ? 180 : given > 90 ? 90 - given : given);
const writeRotation = (rotation: number): number => (rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation);

/** A style of the library's in the bridge's words; undefined where it says nothing beyond the workbook's usual look. */
export function readStyle(style: CellStyle | undefined, { theme, usualFont, formatOf }: StyleReading): FileStyle | undefined {
  if (!style) return undefined;
  const { alignment, protection } = style;
  return stated<FileStyle>({
    font: style.font && ownFont(readFont(style.font, theme), usualFont),
    fill: readFill(style.fill, theme),
    borders: readBorders(style.border, theme),
    horizontal: alignment?.horizontal === 'centerContinuous' ? 'center' : horizontals.find(word => word === alignment?.horizontal),
    vertical: alignment?.vertical === 'justify' || alignment?.vertical === 'distributed' ? 'center' : verticals.find(word => word === alignment?.vertical && word !== 'bottom'),
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    rotation: readRotation(alignment?.textRotation),
    numberFormat: formatOf(style.numFmt),
    unlocked: protection?.locked === false ? true : undefined,
    formulaHidden: protection?.hidden || undefined,
  });
}

export function writeFont(font: FileFont): LibraryFont {
  return {
    ...(font.name && { name: font.name }),
    ...(font.size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strike && { strikethrough: true }),
    ...(font.color && { color: libraryColor(font.color) }),
  };
}

function writeBorders(borders: NonNullable<FileStyle['borders']>): LibraryBorder {
  const side = (border: FileBorder): LibrarySide => ({ style: border.line, color: libraryColor(border.color) });
  const straight = borderSides.slice(0, 4).flatMap(name => (borders[name] ? [[name, side(borders[name])] as const] : []));
  const diagonal = borders.diagonalDown ?? borders.diagonalUp;
  return { ...Object.fromEntries(straight), ...(diagonal && { diagonal: side(diagonal), diagonalDown: Boolean(borders.diagonalDown), diagonalUp: Boolean(borders.diagonalUp) }) };
}

function writeAlignment(style: FileStyle): Alignment | undefined {
  return stated<Alignment>({ horizontal: style.horizontal, vertical: style.vertical, wrapText: style.wrap, indent: style.indent, textRotation: style.rotation === undefined ? undefined : writeRotation(style.rotation) });
}

export function writeStyle(style: FileStyle, usualFont: FileFont): CellStyle {
  const alignment = writeAlignment(style);
  return {
    ...(style.font && { font: writeFont({ ...usualFont, ...style.font }) }),
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: libraryColor(style.fill) } }),
    ...(style.borders && { border: writeBorders(style.borders) }),
    ...(alignment && { alignment }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...((style.unlocked || style.formulaHidden) && { protection: { locked: !style.unlocked, ...(style.formulaHidden && { hidden: true }) } }),
  };
}
