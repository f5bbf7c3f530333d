/** Holds a reading against what a careful reader expects, cell by cell. */
import { findTables } from '../../../src/domain/recognition';
import type { FoundColumn, FoundRow, FoundTable } from '../../../src/domain/recognition';
import type { CorpusFile, ExpectedTable } from './corpusFile';

export interface Judgement {
  readonly name: string;
  readonly tables: number;
  readonly right: number;
  /** Figure cells whose indicator, unit, role, year or whole is read wrong while row and column claim to be sure. */
  readonly wrongCells: readonly string[];
  readonly questions: number;
  /** Everything that differs, for whoever mends the reading. */
  readonly differences: readonly string[];
}

const figureRoles = ['base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative', 'annualAverage'];
const show = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

function differencesOf(found: FoundTable, expected: ExpectedTable): string[] {
  const differences: string[] = [];
  const compare = (what: string, one: unknown, other: unknown): void => { if (show(one) !== show(other)) differences.push(`${what}: ${show(one)} for ${show(other)}`); };
  compare('area', found.area, expected.area);
  compare('header rows', found.headerRows, expected.headerRows);
  if (expected.title !== undefined) compare('title', found.title, expected.title);
  compare('unit above', found.unitAbove, expected.unitAbove);
  if (expected.period !== undefined) compare('period', found.period ? `${found.period.start}-${found.period.end}` : 'none', expected.period);
  for (const column of expected.columns) {
    const there = found.columns.find(candidate => candidate.column === column.column);
    compare(`column ${column.column + 1}`, there && [there.role, there.year], [column.role, column.year]);
  }
  compare('columns', found.columns.length, expected.columns.length);
  const rows = found.rows.filter(row => row.kind !== 'note');
  compare('rows', rows.map(row => row.row + 1), expected.rows.map(row => row.row + 1));
  for (const row of expected.rows) {
    const there = found.rows.find(candidate => candidate.row === row.row);
    if (!there) continue;
    const isIndicator = row.kind === 'indicator';
    compare(`row ${row.row + 1}`, isIndicator ? [there.kind, there.name, there.unit, there.group, there.attribute, there.parentRow] : [there.kind], isIndicator ? [row.kind, row.name, row.unit, row.group, row.attribute, row.parentRow] : [row.kind]);
  }
  if (expected.notes !== undefined) compare('notes', found.notes.length, expected.notes);
  compare('questions', found.doubts.length, expected.asks);
  return differences;
}

function isCellRight(row: FoundRow, column: FoundColumn, expected: ExpectedTable): boolean {
  const wanted = expected.rows.find(candidate => candidate.row === row.row);
  const role = expected.columns.find(candidate => candidate.column === column.column);
  return wanted?.kind === 'indicator' && role !== undefined && wanted.name === row.name && wanted.unit === row.unit && wanted.parentRow === row.parentRow && role.role === column.role && role.year === column.year;
}

/** Cells that would go into a figure unasked and untrue. */
function wrongCells(found: FoundTable, expected: ExpectedTable | undefined): string[] {
  return found.rows.filter(row => row.kind === 'indicator' && row.isSure).flatMap(row => found.columns.flatMap((column, at) => {
    const value = row.cells[at]?.value ?? '';
    if (!figureRoles.includes(column.role) || !column.isSure || value === '') return [];
    return expected && isCellRight(row, column, expected) ? [] : [`R${row.row + 1}C${column.column + 1} ${row.name}`];
  }));
}

export function judge(file: CorpusFile): Judgement {
  const finds = findTables(file.sheet);
  const differences: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const expected of file.tables) {
    const found = finds.tables.find(table => table.area.row === expected.area.row && table.area.column === expected.area.column) ?? (file.tables.length === 1 && finds.tables.length === 1 ? finds.tables[0] : undefined);
    const of = found ? differencesOf(found, expected) : ['not found'];
    if (of.length === 0) right += 1;
    differences.push(...of);
    if (found) wrong.push(...wrongCells(found, expected));
  }
  for (const extra of finds.tables.slice(file.tables.length)) { differences.push(`a table too many at row ${extra.area.row + 1}`); wrong.push(...wrongCells(extra, undefined)); }
  const reasons = finds.unreadable.map(({ reason }) => reason);
  for (const wanted of file.unreadable) if (!reasons.some(reason => reason.includes(wanted))) differences.push(`not refused: ${wanted}`);
  if (reasons.length > file.unreadable.length) differences.push(`refused too much: ${reasons.join(' ')}`);
  return { name: file.name, tables: file.tables.length, right, wrongCells: wrong, questions: finds.tables.reduce((sum, table) => sum + table.doubts.length, 0), differences };
}
