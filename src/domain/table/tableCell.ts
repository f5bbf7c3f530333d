import { convert, parseFigure, readUnit } from '../figure';
import type { Figure, Problem, Unit } from '../figure';
import type { Indicator } from '../plan/plan';
import { formatMeaning } from './formatMeaning';
import type { FormatMeaning } from './formatMeaning';
import { formulaAt, numberFormatAt, valueAt } from './sheetCells';
import type { CellValue, TableColumn, TableColumnRole, TableRow, TableSnapshot } from './snapshot';

/** One cell of a known table with all it says. */
export interface TableCell {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly indicator: Indicator;
  readonly role: TableColumnRole;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly reportingUnit: string | undefined;
  readonly header: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string;
  readonly meaning: FormatMeaning;
  readonly figure: Figure | Problem;
  /** In 〔〕, by its text or by its number format. */
  readonly marked: boolean;
  /** The one exact number the cell states, in the indicator's unit; undefined for everything else. */
  readonly amount: number | undefined;
  /** Digits after the point as written. */
  readonly decimals: number;
}

/** 万人 and 万人次 are looked up for every cell of a row. */
const units = new Map<string, Unit | undefined>();

/** The unit of an indicator, undefined where the closed list does not hold it. */
export function unitOf(indicator: Indicator): Unit | undefined {
  if (!units.has(indicator.unit)) units.set(indicator.unit, readUnit(indicator.unit));
  return units.get(indicator.unit);
}

/** A bare 万 or 亿 counts in the indicator's own things: 690万 under 万人 is 690. Shares have no such scale. */
export const isOfKind = (written: Unit, unit: Unit): boolean => written.dimension === unit.dimension || (written.dimension === '' && unit.dimension !== '%');

/** Dates and percent formats hide another number than the one meant: a rule names them, the others keep away. */
function amountOf(figure: Figure | Problem, indicator: Indicator, meaning: FormatMeaning): number | undefined {
  if (figure.kind !== 'number' || meaning.date || meaning.percent) return undefined;
  if (!figure.unit) return figure.value;
  const unit = unitOf(indicator);
  return unit && isOfKind(figure.unit, unit) ? convert(figure.value, { ...figure.unit, dimension: unit.dimension }, unit) : undefined;
}

export function readTableCell(table: TableSnapshot, row: TableRow, column: TableColumn, indicator: Indicator): TableCell {
  const { sheet } = table;
  const value = valueAt(sheet, row.row, column.column);
  const numberFormat = numberFormatAt(sheet, row.row, column.column);
  const meaning = formatMeaning(numberFormat);
  const figure = parseFigure(value);
  const written = 'planPeriodCumulative' in figure && figure.planPeriodCumulative;
  return {
    place: { sheet: sheet.name, row: row.row, column: column.column },
    indicator, role: column.role, year: column.year, month: column.month, header: column.header, value, numberFormat, meaning, figure,
    reportingUnit: row.reportingUnit ?? column.reportingUnit ?? table.reportingUnit,
    formula: formulaAt(sheet, row.row, column.column),
    marked: written || (meaning.cumulative && typeof value === 'number'),
    amount: amountOf(figure, indicator, meaning), decimals: 'decimals' in figure ? figure.decimals : 0,
  };
}

/** 未填: nothing, or a formula that shows nothing. */
export const isBlank = (cell: TableCell): boolean => cell.figure.kind === 'blank';
