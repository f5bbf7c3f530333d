import { CellValueType, numfmt, type ICellData } from '@univerjs/core';
import { asExcelKeeps } from '../grid/typedNumbers';
import { invalidArgument } from './errors';

const errorPattern = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Is a cell's content one of Excel's error values? */
export const isErrorText = (value: unknown): boolean => typeof value === 'string' && errorPattern.test(value);

/** What an entry becomes: content of the cell, and the number format it brings to a cell that is formatted General. */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const blankFormula = { f: null, si: null, p: null };
const textCell = (value: string): Entry => ({ cell: { ...blankFormula, v: value, t: CellValueType.STRING } });
const numberCell = (value: number): Entry => ({ cell: { ...blankFormula, v: value, t: CellValueType.NUMBER } });
const booleanCell = (value: boolean): Entry => ({ cell: { ...blankFormula, v: value ? 1 : 0, t: CellValueType.BOOLEAN } });
const emptyCell: Entry = { cell: { ...blankFormula, v: null, t: null } };

/** Formats a Chinese Excel gives a General cell for what was typed; others as the parser says. */
function formatOf(pattern: string): string {
  if (/^y+[-/]m+[-/]d+$/i.test(pattern)) return 'yyyy/m/d';
  if (/^(d+[-/]m+|m+[-/]d+)$/i.test(pattern)) return 'm"\u6708"d"\u65e5"';
  if (/^y+[-/]m+$/i.test(pattern)) return 'yyyy"\u5e74"m"\u6708"';
  return pattern;
}

const chineseDate = /^(\d{4})\u5e74(\d{1,2})\u6708(?:(\d{1,2})\u65e5)?$/;

function parsedText(text: string): Entry {
  const date = chineseDate.exec(text);
  const parsed = numfmt.parseValue(date ? `${date[1]}/${date[2]}${date[3] ? `/${date[3]}` : ''}` : text);
  if (!parsed || parsed.v === undefined || parsed.v === null) return textCell(text);
  if (typeof parsed.v === 'boolean') return booleanCell(parsed.v);
  if (typeof parsed.v !== 'number') return textCell(text);
  const long = date ? (date[3] ? 'yyyy"\u5e74"m"\u6708"d"\u65e5"' : 'yyyy"\u5e74"m"\u6708"') : undefined;
  const format = long ?? (parsed.z ? formatOf(parsed.z) : undefined);
  const value = asExcelKeeps(parsed.v);
  return format ? { ...numberCell(value), format } : numberCell(value);
}

/** Excel refuses a formula it cannot read; brackets and quotes that do not close are what the workbench can see itself. */
export function checkFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, '');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) throw invalidArgument(formula);
  }
  if (depth !== 0 || bare.includes('"') || /[-+*/^&=<>,(]$/.test(bare.trim())) throw invalidArgument(formula);
}

/**
 * What Excel makes of a value an add-in writes, as if typed: `=…` a formula, `'…` text, "12%" 0.12 with a percent format,
 * "2026-01-02" a date, "" an empty cell; a cell formatted '@' keeps all of it as text. Null (leave the cell) is not asked here.
 */
export function entryOf(value: unknown, textFormat: boolean): Entry {
  if (value === '') return emptyCell;
  if (textFormat) return textCell(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  if (typeof value !== 'string') throw invalidArgument('values');
  if (value.startsWith("'")) return textCell(value.slice(1));
  if (value.startsWith('=') && value.length > 1) {
    checkFormula(value);
    return { cell: { f: value, v: null, t: null, si: null, p: null } };
  }
  return isErrorText(value) ? textCell(value) : parsedText(value);
}
