import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { areaOf } from '../area';
import { checkContents } from '../checkLocked';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { formulaOf, gridOf, valueOf, type CellValue } from '../reading';
import { writeContents } from '../writing';
import { HostObject } from './hostObject';
import type { RangePlace } from './rangePlace';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Numbers before text before false and true, as Excel sorts; blanks always last. */
const rank = (value: CellValue) => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(one: CellValue, other: CellValue): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'zh-CN');
}

/** Sorting of a range's rows. As in Excel a formula goes on looking at its own row. */
export class RangeSort extends HostObject {
  constructor(host: Host, private readonly range: RangePlace) {
    super(host);
  }

  apply(fields: readonly SortField[], _matchCase?: unknown, hasHeaders?: unknown): void {
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('fields');
    const { engine } = this.host;
    const header = hasHeaders === true ? 1 : 0;
    const { sheetId, row, column, rows, columns } = this.range.area;
    if (rows - header < 1) return;
    const body = areaOf(sheetId, row + header, column, rows - header, columns);
    checkContents(this.host, body);
    const values = gridOf(engine, body, valueOf);
    const formulas = gridOf(engine, body, (cell, line, place) => formulaOf(engine, sheetId, cell, line, place));
    const order = values.map((_, index) => index).sort((one, other) => {
      for (const { key, ascending = true } of fields) {
        const [first, second] = [values[one]?.[key] ?? '', values[other]?.[key] ?? ''];
        const result = first === '' || second === '' ? rank(first) - rank(second) : (ascending ? 1 : -1) * compare(first, second);
        if (result !== 0) return result;
      }
      return one - other;
    });
    const lexer = engine.injector.get(LexerTreeBuilder);
    const moved = (content: CellValue, down: number): CellValue =>
      (down !== 0 && typeof content === 'string' && content.startsWith('=') ? lexer.moveFormulaRefOffset(content, 0, down) : content);
    writeContents(engine, body, order.map((from, to) => (formulas[from] ?? []).map(content => moved(content, to - from))));
  }
}
