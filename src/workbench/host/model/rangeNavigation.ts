import { areaOf, boundingArea, intersection, lastColumn, lastRow, sheetColumns, sheetRows, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import { rangeArgument } from './rangeArgument';
import { RangePlace } from './rangePlace';
import type { Range } from './range';

const whole = (value: unknown, otherwise: number, name: string): number => {
  const number = value === undefined ? otherwise : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument(name);
  return number;
};

/** Other ranges, seen from this one. */
export abstract class RangeNavigation extends RangePlace {
  /** Counted from the range's first cell; Excel allows cells outside the range. */
  getCell(row: unknown, column: unknown): Range {
    return this.at(this.area.row + whole(row, 0, 'row'), this.area.column + whole(column, 0, 'column'), 1, 1);
  }

  getRow(row: unknown): Range {
    return this.at(this.area.row + whole(row, 0, 'row'), this.area.column, 1, this.area.columns);
  }

  getColumn(column: unknown): Range {
    return this.at(this.area.row, this.area.column + whole(column, 0, 'column'), this.area.rows, 1);
  }

  getLastCell(): Range {
    return this.at(lastRow(this.area), lastColumn(this.area), 1, 1);
  }

  getLastRow(): Range {
    return this.at(lastRow(this.area), this.area.column, 1, this.area.columns);
  }

  getLastColumn(): Range {
    return this.at(this.area.row, lastColumn(this.area), this.area.rows, 1);
  }

  getOffsetRange(rowOffset: unknown, columnOffset: unknown): Range {
    return this.at(this.area.row + whole(rowOffset, 0, 'rowOffset'), this.area.column + whole(columnOffset, 0, 'columnOffset'), this.area.rows, this.area.columns);
  }

  getResizedRange(deltaRows: unknown, deltaColumns: unknown): Range {
    return this.at(this.area.row, this.area.column, this.area.rows + whole(deltaRows, 0, 'deltaRows'), this.area.columns + whole(deltaColumns, 0, 'deltaColumns'));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(this.area.row, this.area.column, whole(rows, 1, 'numRows'), whole(columns, 1, 'numColumns'));
  }

  getRowsAbove(count: unknown): Range {
    return this.beside('row', -whole(count, 1, 'count'));
  }

  getRowsBelow(count: unknown): Range {
    return this.beside('row', whole(count, 1, 'count'));
  }

  getColumnsBefore(count: unknown): Range {
    return this.beside('column', -whole(count, 1, 'count'));
  }

  getColumnsAfter(count: unknown): Range {
    return this.beside('column', whole(count, 1, 'count'));
  }

  getEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, sheetColumns);
  }

  getEntireColumn(): Range {
    return this.at(0, this.area.column, sheetRows, this.area.columns);
  }

  getBoundingRect(other: unknown): Range {
    return this.host.range(boundingArea(this.area, rangeArgument(this.host, this.area.sheetId, other)));
  }

  getIntersection(other: unknown): Range {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.area, rangeArgument(this.host, this.area.sheetId, other));
    return shared ? this.host.range(shared) : null;
  }

  protected at(row: number, column: number, rows: number, columns: number): Range {
    return this.host.range(areaOf(this.area.sheetId, row, column, rows, columns));
  }

  /** The lines just before (count < 0) or after the range. */
  private beside(line: 'row' | 'column', count: number): Range {
    if (count === 0) throw invalidArgument('count');
    const area: Area = this.area;
    if (line === 'row') return this.at(count < 0 ? area.row + count : lastRow(area) + 1, area.column, Math.abs(count), area.columns);
    return this.at(area.row, count < 0 ? area.column + count : lastColumn(area) + 1, area.rows, Math.abs(count));
  }
}
