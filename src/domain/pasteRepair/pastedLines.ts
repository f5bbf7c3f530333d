/** Pasted text as lines and cells: what stands between tabs is a cell, a quoted cell may hold line breaks. */
import { isFigureText } from './lineParts';
import { tokens } from './text';

export interface PastedLine { readonly line: number; readonly cells: readonly string[] }

/** One a row. `text` is one column whose cells still have to be found; `cells` has them; `list` has one cell a line. */
export interface Pasted { readonly form: 'cells' | 'text' | 'list'; readonly lines: readonly PastedLine[]; readonly source: readonly string[] }

/** Excel puts a cell with line breaks between quotation marks. */
function cellsOfText(written: string): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  let [line, at, cells]: [number, number, string[]] = [0, 0, []];
  let first = 0;
  const matchAt = (pattern: RegExp): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(written); };
  while (at <= written.length) {
    const quoted = written.charAt(at) === '"' ? matchAt(/"((?:[^"]|"")*)"(?=[\t\n]|$)/y) : null;
    const cell = quoted?.[1]?.replace(/""/g, '"') ?? matchAt(/[^\t\n]*/y)?.[0] ?? '';
    at += quoted ? quoted[0].length : cell.length;
    cells.push(cell);
    line += (quoted ? cell.match(/\n/g)?.length ?? 0 : 0);
    const isEnd = written.charAt(at) !== '\t';
    if (isEnd) {
      lines.push({ line: first, cells });
      line += 1;
      [first, cells] = [line, []];
    }
    at += 1;
  }
  return lines;
}

/** Word writes a cell a line, each behind a tab, and a blank line between rows; a line without tab goes on with the cell above. */
function tabbedRows(source: readonly string[]): readonly PastedLine[] {
  const rows: { line: number; cells: string[] }[] = [];
  let isOpen = false;
  source.forEach((written, line) => {
    const row = rows.at(-1);
    if (written.trim() === '' && !written.startsWith('\t')) isOpen = false;
    else if (!isOpen || !row) { rows.push({ line, cells: [written.trim()] }); isOpen = true; }
    else if (written.startsWith('\t')) row.cells.push(written.trim());
    else row.cells.push(`${row.cells.pop() ?? ''}\n${written.trim()}`);
  });
  return rows;
}

const share = (source: readonly string[], fits: (line: string) => boolean): number => (source.length === 0 ? 0 : source.filter(fits).length / source.length);

/** Which form the text has: by its tabs, else by whether lines hold single cells. */
export function pastedLines(written: string): Pasted {
  const plain = written.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const source = plain.split('\n');
  const filled = source.filter(line => line.trim() !== '');
  if (share(filled, line => line.startsWith('\t') && !line.trim().includes('\t')) > 0.5) return { form: 'cells', lines: tabbedRows(source), source };
  if (share(filled, line => line.trim().includes('\t')) > 0.4) return { form: 'cells', lines: cellsOfText(plain), source };
  const lines = source.map((line, at): PastedLine => ({ line: at, cells: [line.replace(/\t/g, '  ')] }));
  const isList = share(filled, line => isFigureText(line.trim()) || tokens.attribute.test(line.trim())) > 0.4;
  return { form: isList ? 'list' : 'text', lines, source };
}

/** A grid copied from cells. */
export const pastedGrid = (grid: readonly (readonly string[])[]): Pasted => ({
  form: grid.some(row => row.filter(cell => cell.trim() !== '').length > 1) ? 'cells' : 'text',
  lines: grid.map((cells, line) => ({ line, cells })), source: grid.map(row => row.join('\t')),
});
