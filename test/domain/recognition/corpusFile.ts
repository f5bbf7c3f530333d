/** The corpus: one table a file, a grid of cells and what a careful reader makes of it. See corpus/README.md for the format. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, CellValue } from '../../../src/domain/table';
import type { SheetReading } from '../../../src/domain/recognition';

export interface ExpectedColumn { readonly column: number; readonly role: string; readonly year: number | undefined }
export interface ExpectedRow {
  readonly row: number;
  readonly kind: string;
  readonly name: string;
  readonly unit: string;
  readonly group: string | undefined;
  readonly attribute: string | undefined;
  readonly parentRow: number | undefined;
}
export interface ExpectedTable {
  readonly area: Area;
  readonly headerRows: number;
  readonly title: string | undefined;
  readonly unitAbove: string;
  readonly period: string | undefined;
  readonly columns: readonly ExpectedColumn[];
  readonly rows: readonly ExpectedRow[];
  readonly notes: number | undefined;
  /** Questions a careful reader would ask too. */
  readonly asks: number;
}
export interface CorpusFile { readonly name: string; readonly about: string; readonly sheet: SheetReading; readonly tables: readonly ExpectedTable[]; readonly unreadable: readonly string[] }

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export function readArea(written: string): Area {
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(written) ?? [];
  return { row: Number(top) - 1, column: columnNumber(left), rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - columnNumber(left) + 1 };
}

function cellOf(written: string): CellValue {
  const text = written.trim().replace(/␣/g, ' ').replace(/　/g, '\u3000').replace(/↵/g, '\n');
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function gridOf(lines: readonly string[]): CellValue[][] {
  const rows = lines.map(line => (line.trim() === '' ? [] : line.replace(/^\|/, '').replace(/\|\s*$/, '').split('|').map(cellOf)));
  const width = Math.max(1, ...rows.map(row => row.length));
  return rows.map(row => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** 4: 城镇新增就业 ; 万人 ; attribute=binding ; parent=3 */
function rowOf(line: string, group: string): ExpectedRow {
  const [, number = '0', rest = ''] = /^(\d+):\s*(.*)$/.exec(line) ?? [];
  const [head = '', ...fields] = rest.split(';').map(part => part.trim());
  const [, kind = 'indicator', name = head] = /^\[(\w+)\]\s*(.*)$/.exec(head) ?? [];
  const named = new Map(fields.filter(field => field.includes('=')).map(field => field.split('=') as [string, string]));
  return {
    row: Number(number) - 1, kind, name, unit: fields.find(field => !field.includes('=')) ?? '', group: named.get('group') ?? group, attribute: named.get('attribute'),
    parentRow: named.has('parent') ? Number(named.get('parent')) - 1 : undefined,
  };
}

function tableOf(lines: readonly string[]): ExpectedTable {
  const field = (name: string): string | undefined => lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2).trim();
  const [head = ''] = lines;
  const [, area = 'A1', headerRows = '1'] = /^table ([A-Z0-9:]+) header (\d)/.exec(head) ?? [];
  let group = '';
  const rows = lines.filter(line => /^\d+:/.test(line)).map(line => {
    const row = rowOf(line, group);
    if (row.kind === 'group') group = row.name;
    return row;
  });
  const columns = (field('columns') ?? '').split(/\s+/).filter(Boolean).map(written => {
    const [letters = '', role = '', year] = written.split(/[=:]/);
    return { column: columnNumber(letters), role, year: year === undefined ? undefined : Number(year) };
  });
  const [notes, asks] = [field('notes'), field('asks')];
  return { area: readArea(area), headerRows: Number(headerRows), title: field('title'), unitAbove: field('unit') ?? '', period: field('period'), columns, rows, notes: notes === undefined ? undefined : Number(notes), asks: Number(asks ?? 0) };
}

export function parseCorpusFile(name: string, written: string): CorpusFile {
  const [head = '', grid = '', expected = ''] = written.split(/^---.*$\n?/m);
  const field = (key: string): string => head.split('\n').find(line => line.startsWith(`${key}:`))?.slice(key.length + 1).trim() ?? '';
  const values = gridOf(grid.replace(/\n$/, '').split('\n'));
  const merges = field('merges').split(/\s+/).filter(Boolean).map(readArea);
  const lines = expected.split('\n').map(line => line.trim()).filter(Boolean);
  const starts = lines.flatMap((line, at) => (line.startsWith('table ') ? [at] : []));
  return {
    name, about: field('about'),
    sheet: {
      name: field('sheet') || 'Sheet1', row: 0, column: 0, values, formulas: values, numberFormats: values.map(row => row.map(() => 'General')),
      ...(/^pasted$/m.test(head) ? {} : { merges }), hiddenRows: field('hiddenRows').split(/\s+/).filter(Boolean).map(row => Number(row) - 1),
      hiddenColumns: field('hiddenColumns').split(/\s+/).filter(Boolean).map(columnNumber),
    },
    tables: starts.map((start, at) => tableOf(lines.slice(start, starts[at + 1]))),
    unreadable: lines.filter(line => line.startsWith('unreadable: ')).map(line => line.slice(12)),
  };
}

const folder = join(process.cwd(), 'test/domain/recognition/corpus');

/** `known` the reading was made with; `held`, `fresh` and `blind` it had never seen when it was first measured on them, one after the other; those of `blind`, `blindSecond` and `blindThird` somebody wrote who had never seen the reading. */
export const corpusParts = ['known', 'held', 'fresh', 'blind', 'blindSecond', 'blindThird'] as const;

export function readCorpus(part: (typeof corpusParts)[number]): CorpusFile[] {
  return readdirSync(join(folder, part)).filter(name => name.endsWith('.txt')).sort().map(name => parseCorpusFile(name.replace(/\.txt$/, ''), readFileSync(join(folder, part, name), 'utf8')));
}
