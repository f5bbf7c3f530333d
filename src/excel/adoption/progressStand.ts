import type { AreaImage } from '../areaImage';
import type { Formulas } from '../cellImage';
import { pack, unpack } from './packed';

/** What 加进度列 wrote and what stood there before, so that it can be taken away on another day too. */
export interface ProgressStand {
  /** Seen from the columns themselves (see `readFormulas`). */
  readonly written: Formulas;
  /** The place was blank: only formats and widths are to be put back. */
  readonly before: Pick<AreaImage, 'numberFormats' | 'formats' | 'columnWidths'>;
}

/** As it is kept: most cells are alike. */
export const packStand = ({ written, before }: ProgressStand): unknown =>
  ({ written: pack(written), numberFormats: pack(before.numberFormats), formats: pack(before.formats), columnWidths: before.columnWidths });

const longestText = 2000;
const deepest = 4;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const text = (value: unknown): string | undefined => (isText(value) ? value : undefined);

/** Members of a format that are put back; nothing else is taken over from the workbook. */
const members = new Set([
  'format', 'fill', 'color', 'pattern', 'font', 'name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'borders', 'top', 'bottom', 'left', 'right',
  'diagonalDown', 'diagonalUp', 'style', 'weight', 'horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel',
]);

function formatOf(value: unknown, depth = 0): Excel.CellProperties | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > deepest) return undefined;
  const known = Object.entries(value).filter(([name]) => members.has(name)).map(([name, member]: [string, unknown]) =>
    [name, typeof member === 'object' && member !== null ? formatOf(member, depth + 1) : isText(member) || typeof member === 'number' || typeof member === 'boolean' ? member : null]);
  return Object.fromEntries(known.filter(([, member]) => member !== undefined)) as Excel.CellProperties;
}

const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= longestText;
const widths = (value: unknown): readonly number[] | undefined => (Array.isArray(value) && value.every(isWidth) ? value : undefined);

/** Reads back what was kept; undefined where it is not whole. */
export function readStand(kept: unknown): ProgressStand | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const fields = kept as Readonly<Record<string, unknown>>;
  const written = unpack(fields['written'], text);
  const numberFormats = unpack(fields['numberFormats'], text);
  const formats = unpack(fields['formats'], value => formatOf(value));
  const columnWidths = widths(fields['columnWidths']);
  return written && numberFormats && formats && columnWidths ? { written, before: { numberFormats, formats, columnWidths } } : undefined;
}
