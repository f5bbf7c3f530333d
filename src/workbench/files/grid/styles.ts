import { BooleanNumber, BorderStyleTypes, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import { horizontalStyle, horizontalWord, indentOf, indentStyle, isWrapped, verticalStyle, verticalWord, wrapStyle } from '../../host/styles/alignment';
import { shownColor } from '../../host/styles/colors';
import { borderSides, type FileBorder, type FileFont, type FileStyle } from '../fileWorkbook';

/** The engine's lines in the file's words. */
const lineTypes: Readonly<Record<FileBorder['line'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const sideKeys = { top: 't', bottom: 'b', left: 'l', right: 'r', diagonalDown: 'tl_br', diagonalUp: 'bl_tr' } as const;
const horizontals: Readonly<Record<string, FileStyle['horizontal']>> = { Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', Distributed: 'distributed' };
const verticals: Readonly<Record<string, FileStyle['vertical']>> = { Top: 'top', Center: 'center' };

/** A record without the members that say nothing; undefined where none is left. */
function stated<T extends object>(record: { [Key in keyof T]: T[Key] | undefined }): T | undefined {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

function fontOf(style: IStyleData, usual: FileFont): FileFont | undefined {
  const color = shownColor(style.cl?.rgb, '#000000');
  return stated<FileFont>({
    name: style.ff && style.ff !== usual.name ? style.ff : undefined,
    size: style.fs && style.fs !== usual.size ? style.fs : undefined,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s ? true : undefined,
    strike: style.st?.s ? true : undefined,
    color: color === '#000000' ? undefined : color,
  });
}

function borderOf(border: Nullable<IBorderStyleData>): FileBorder | undefined {
  const line = (Object.keys(lineTypes) as FileBorder['line'][]).find(name => lineTypes[name] === border?.s);
  return line && { line, color: shownColor(border?.cl.rgb, '#000000') };
}

function bordersOf(style: IStyleData): FileStyle['borders'] {
  const { bd } = style;
  if (!bd) return undefined;
  const found = borderSides.flatMap(side => {
    const border = borderOf(bd[sideKeys[side]]);
    return border ? [[side, border] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

const rotationOf = (style: IStyleData): number | undefined => (style.tr?.v ? 180 : style.tr?.a ? -style.tr.a : undefined);

/** The engine's style as a file's; what is the workbook's usual font is not said again. */
export function fileStyle(style: IStyleData, usual: FileFont, marks: { readonly unlocked: boolean; readonly formulaHidden: boolean }): FileStyle | undefined {
  const fill = shownColor(style.bg?.rgb, '');
  return stated<FileStyle>({
    font: fontOf(style, usual),
    fill: fill || undefined,
    borders: bordersOf(style),
    horizontal: horizontals[horizontalWord(style)],
    vertical: verticals[verticalWord(style)],
    wrap: isWrapped(style) || undefined,
    indent: indentOf(style) || undefined,
    rotation: rotationOf(style),
    numberFormat: style.n?.pattern && style.n.pattern !== 'General' ? style.n.pattern : undefined,
    unlocked: marks.unlocked || undefined,
    formulaHidden: marks.formulaHidden || undefined,
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const engineBorder = ({ line, color }: FileBorder): IBorderStyleData => ({ s: lineTypes[line], cl: { rgb: color } });

function engineFont(font: FileFont): IStyleData {
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color && { cl: { rgb: font.color } }),
  };
}

/** A file's style as the engine's. */
export function engineStyle(style: FileStyle): IStyleData {
  const aligned = style.horizontal ? horizontalStyle(capital(style.horizontal)) : {};
  const { borders, rotation } = style;
  return {
    ...(style.font && engineFont(style.font)),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(borders && { bd: Object.fromEntries(borderSides.flatMap(side => (borders[side] ? [[sideKeys[side], engineBorder(borders[side])]] : []))) }),
    ...aligned,
    ...(style.vertical && verticalStyle(capital(style.vertical))),
    ...(style.wrap && wrapStyle(true)),
    ...(style.indent && indentStyle(style.indent, aligned)),
    ...(rotation && { tr: rotation === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation } }),
    ...(style.numberFormat && { n: { pattern: style.numberFormat } }),
  };
}
