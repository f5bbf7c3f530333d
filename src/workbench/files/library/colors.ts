import { parseThemeColors, resolveThemeColor, type CellStyle } from 'hucre/xlsx';

export type LibraryColor = NonNullable<NonNullable<CellStyle['font']>['color']>;

const firstEight = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** Excel's old palette of numbered colours. */
const palette = [
  ...firstEight, ...firstEight,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

/** `#RRGGBB` of a colour given as such, by its number, or by the theme and a tint; undefined for the window's own. */
export function shownColor(color: LibraryColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb && /^[0-9a-f]{6,8}$/i.test(color.rgb)) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && color.theme < theme.length) return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  const indexed = color.indexed === undefined ? undefined : palette[color.indexed];
  return indexed === undefined ? undefined : `#${indexed}`;
}

export const libraryColor = (color: string): LibraryColor => ({ rgb: color.slice(1).toUpperCase() });

/** The colours of a theme part; none where there is no such part. */
export const themeColors = (xml: string | undefined): readonly string[] => (xml === undefined ? [] : parseThemeColors(xml));
