import * as fc from 'fast-check';
import { findTables } from '../../../src/domain/recognition';
import type { FoundTable, SheetReading } from '../../../src/domain/recognition';
import { readCorpus } from './corpusFile';
import { shifted, withBlankColumn, withBlankRow, withTexts } from './sheetChanges';

const files = readCorpus('known').filter(file => file.tables.length > 0);
const single = files.filter(file => file.tables.length === 1);
const anyOf = (from: typeof files): fc.Arbitrary<(typeof files)[number]> => fc.constantFrom(...from);

/** What a table says, without where it stands. */
function said(table: FoundTable): unknown {
  const columns = table.columns.filter(({ role }) => role !== 'spacer');
  const nameOf = (row: number | undefined): string | undefined => table.rows.find(candidate => candidate.row === row)?.name;
  return {
    title: table.title.replace(/\s/g, ''), unit: table.unitAbove, period: table.period, asks: table.doubts.map(({ key }) => key),
    columns: columns.map(({ role, year, isSure }) => [role, year, isSure]),
    rows: table.rows.filter(({ kind }) => kind === 'indicator').map(row => [
      row.name, row.unit, row.group, row.attribute, nameOf(row.parentRow), row.isSure,
      table.columns.flatMap((column, at) => (column.role === 'spacer' || column.role === 'name' ? [] : [String(row.cells[at]?.value).replace(/\s/g, '')])),
    ]),
  };
}
const saidBy = (sheet: SheetReading): unknown => { const { tables, unreadable } = findTables(sheet); return [tables.map(said), unreadable.length]; };

test('where a table stands on its sheet changes nothing', () => {
  fc.assert(fc.property(anyOf(files), fc.nat(40), fc.nat(30), (file, rows, columns) => { expect(saidBy(shifted(file.sheet, rows, columns))).toEqual(saidBy(file.sheet)); }), { numRuns: 120 });
});

test('blank rows inside the body change nothing', () => {
  fc.assert(fc.property(anyOf(single), fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }), (file, places) => {
    const [table] = file.tables;
    if (!table) return;
    const body = table.area.row + table.headerRows;
    const last = table.area.row + table.area.rows;
    const sheet = places.map(place => body + (place % (last - body))).sort((one, other) => other - one).reduce(withBlankRow, file.sheet);
    expect(saidBy(sheet)).toEqual(saidBy(file.sheet));
  }), { numRuns: 150 });
});

test('blank columns between the columns change nothing', () => {
  fc.assert(fc.property(anyOf(single.filter(file => !['spacer-columns', 'name-in-two-columns', 'lost-category-column'].includes(file.name))), fc.nat(1000), (file, place) => {
    const [table] = file.tables;
    if (!table) return;
    const name = table.columns.find(({ role }) => role === 'name')?.column ?? 0;
    const [from, to] = [name + 1, table.area.column + table.area.columns];
    expect(saidBy(withBlankColumn(file.sheet, from + (place % (to - from))))).toEqual(saidBy(file.sheet));
  }), { numRuns: 150 });
});

test('spaces within names and headers change nothing', () => {
  fc.assert(fc.property(anyOf(files), fc.nat(100), fc.constantFrom(' ', '\u3000', '\u00a0', '\n'), (file, at, space) => {
    const spaced = withTexts(file.sheet, text => {
      const from = at % text.length;
      return from > 0 && /[\u4e00-\u9fff]/.test(text.charAt(from - 1)) && /[\u4e00-\u9fff]/.test(text.charAt(from)) ? text.slice(0, from) + space + text.slice(from) : text;
    });
    expect(saidBy(spaced)).toEqual(saidBy(file.sheet));
  }), { numRuns: 150 });
});

test('full-width digits and signs change nothing', () => {
  const wide = (text: string): string => text.replace(/[0-9%()]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const plainCells = (of: unknown): string => JSON.stringify(of).replace(/[\uff01-\uff5e]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  fc.assert(fc.property(anyOf(files), file => { expect(plainCells(saidBy(withTexts(file.sheet, wide)))).toBe(plainCells(saidBy(file.sheet))); }), { numRuns: 60 });
});
