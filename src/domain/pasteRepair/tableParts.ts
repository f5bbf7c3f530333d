/** Which lines of a paste are title, header and body; page numbers and headers printed again are set aside. */
import { headerColumns, headerKind, isHeaderLine } from './headerColumns';
import { partsOf } from './lineParts';
import type { PastedLine } from './pastedLines';
import type { DroppedLine } from './proposal';
import { text, tokens } from './text';

export interface TableParts {
  readonly titles: readonly PastedLine[];
  readonly header: readonly PastedLine[];
  readonly body: readonly PastedLine[];
  readonly dropped: readonly DroppedLine[];
}

const tight = (line: PastedLine): string => line.cells.join('').replace(/[\s\u3000]+/g, '');
const whole = (line: PastedLine): string => line.cells.map(cell => cell.trim()).filter(cell => cell !== '').join(' ');

/** The pieces of a header line: its cells, or its words, with 指 标 closed up. */
export function piecesOf({ cells }: PastedLine): readonly string[] {
  if (cells.filter(cell => cell.trim() !== '').length > 1) return cells.map(cell => cell.replace(/\s+/g, '')).filter(cell => cell !== '');
  return cells.join(' ').replace(tokens.spaced, word => word.replace(/\s+/g, '')).split(/[\s\u3000\u00a0]+/).filter(piece => piece !== '');
}

const namesIndicators = (line: PastedLine): boolean => piecesOf(line).some(piece => headerKind(piece) === 'name');
const headerReach = 3;

/** A header may begin above the line that says 指标: with 序号, or with the words over a group of columns. */
function headerStart(lines: readonly PastedLine[]): number {
  const isTitle = (line: PastedLine): boolean => tokens.title.test(whole(line));
  const beside = lines.findIndex(line => namesIndicators(line) && piecesOf(line).length > 1 && !isTitle(line));
  const named = beside >= 0 ? beside : lines.findIndex(line => namesIndicators(line) && !isTitle(line));
  let start = named;
  while (start > 0 && named - start < headerReach) {
    const above = lines[start - 1];
    if (!above || !isHeaderLine(piecesOf(above)) || namesIndicators(above) || isTitle(above)) break;
    start -= 1;
  }
  return start;
}

function isBodyLine(line: PastedLine): boolean {
  const [first = ''] = line.cells.filter(cell => cell.trim() !== '');
  const written = whole(line);
  if (tokens.group.test(written) || tokens.ofWhich.test(written) || (tokens.number.test(written) && !/^\d{4}/.test(written))) return true;
  const { name, tail } = partsOf(written);
  const isHeading = piecesOf(line).some(piece => headerKind(piece) !== undefined && !/^\d{4}$/.test(piece));
  return !isHeading && tail.length > 0 && (name.trim() !== '' || line.cells.length > 1) && headerKind(first) === undefined;
}

/** A page number stands alone; a bare number counts as one only right before the header that comes again. */
function dropped(line: PastedLine, next: PastedLine | undefined, header: ReadonlySet<string>): DroppedLine | undefined {
  const written = whole(line);
  if (header.has(tight(line))) return { line: line.line, text: written, reason: text.dropped.header };
  const isPage = tokens.pageNumber.test(written) || (tokens.bareNumber.test(written) && next !== undefined && header.has(tight(next)));
  return isPage ? { line: line.line, text: written, reason: text.dropped.page } : undefined;
}

const mayBeHeader = (line: PastedLine): boolean => piecesOf(line).every(piece => headerKind(piece) !== undefined || tokens.headerPiece.test(piece));

/** Cuts a paste into its parts; undefined where no line names a column of indicators. `isList`: one cell a line. */
export function tableParts(lines: readonly PastedLine[], isList: boolean): TableParts | undefined {
  const filled = lines.filter(line => whole(line) !== '');
  const start = headerStart(filled);
  if (start < 0) return undefined;
  const rest = filled.slice(start);
  // Words that are no part of a header end it where what stands above is one already, or where it stands one cell a line.
  const isFirst = (line: PastedLine, at: number): boolean => at > 0 && (isBodyLine(line) || (!mayBeHeader(line) && (isList ? at > 1 : headerColumns(rest.slice(0, at).map(piecesOf)) !== undefined)));
  const length = rest.findIndex(isFirst);
  const end = length < 0 ? filled.length : start + length;
  const header = filled.slice(start, end);
  // A single short piece of a header is too little to know it again by.
  const again = new Set(header.map(tight).filter(piece => piece.length > 1));
  const below = filled.slice(end);
  const set = below.map((line, at) => dropped(line, below[at + 1], again));
  const isFurniture = (line: PastedLine): boolean => tokens.pageNumber.test(whole(line)) || tokens.bareNumber.test(whole(line));
  const above = filled.slice(0, start);
  return {
    titles: above.filter(line => !isFurniture(line)), header, body: below.filter((_, at) => set[at] === undefined),
    dropped: [...above.filter(isFurniture).map(line => ({ line: line.line, text: whole(line), reason: text.dropped.page })), ...set.filter((one): one is DroppedLine => one !== undefined)],
  };
}
