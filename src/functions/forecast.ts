import { annualPoints, forecast as measure, isAbsence } from '../domain/measures';
import { cellsOf, inArgument } from './cells';
import type { Cells } from './cells';
import { onlyCell } from './onlyCell';
import type { Outcome } from './overRecords';
import { readFigures } from './readFigures';
import { readForecastKind } from './readForecastKind';
import type { ForecastKind } from './readForecastKind';
import { readEndYear, readYears } from './readYears';
import { argumentText, functionText } from './text';
import { toExcelError } from './toExcelError';

/** One series to the end year. */
function forecastOf(record: readonly unknown[], years: readonly number[], endYear: number, kind: ForecastKind): Outcome {
  const figures = readFigures(record, argumentText.actuals);
  const series = isAbsence(figures) ? figures : annualPoints(figures, years);
  if (isAbsence(series)) return series.kind === 'problem' && !isAbsence(figures) ? inArgument(series, argumentText.actuals) : series;
  if (series.isTotal && kind === 'level') return inArgument({ kind: 'problem', code: 'kind-against-cumulative', written: '', message: functionText.kindAgainstTotal }, argumentText.kind);
  return measure(series.points, endYear, series.isTotal || kind === 'total');
}

/** A column is one series, as a row is. */
const recordsOf = (cells: Cells): Cells => (cells.every((row) => row.length === 1) ? [cells.flat()] : cells);

function settings(years: unknown, end: unknown, kind: unknown, count: number): { readonly years: readonly number[]; readonly endYear: number; readonly kind: ForecastKind } {
  const [endCell, kindCell] = [onlyCell(end, argumentText.end), onlyCell(kind, argumentText.kind)];
  if ('code' in endCell) throw toExcelError(endCell);
  if ('code' in kindCell) throw toExcelError(kindCell);
  const [read, endYear, how] = [readYears(years, count), readEndYear(endCell.cell), readForecastKind(kindCell.cell)];
  if ('code' in read) throw toExcelError(read);
  if (typeof endYear === 'object') throw toExcelError(endYear);
  if (typeof how === 'object') throw toExcelError(how);
  return { years: read, endYear, kind: how };
}

/**
 * 期末推算：按各年完成数的直线趋势推算规划期末的数；累计类为已完成的加上按趋势推算的余下各年。不足两年的数为 #N/A。
 * @customfunction FORECAST
 * @param actuals 各年完成数：一行（或一列）各年的数，未到的年份空着；多行时每行各自推算。带〔〕的按累计类
 * @param years 年份：与各年完成数一一对应，不填为 2021 年起
 * @param end 期末：推算到哪一年，不填为 2025
 * @param kind 种类：数值（期末数、比率）或 累计（五年累计），不填时看有没有〔〕
 * @returns 推算的数
 */
export function forecast(actuals: unknown[][], years?: unknown[][], end?: unknown[][], kind?: unknown[][]): unknown[][] {
  const records = recordsOf(cellsOf(actuals));
  const { years: read, endYear, kind: how } = settings(years, end, kind, records[0]?.length ?? 0);
  const outcomes = records.map((record) => forecastOf(record, read, endYear, how));
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined && isAbsence(only)) throw toExcelError(only);
  return outcomes.map((outcome) => [isAbsence(outcome) ? toExcelError(outcome) : outcome]);
}
