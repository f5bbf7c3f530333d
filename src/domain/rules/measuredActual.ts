/** Target, base and actual of a row as the measures take them. */
import { isProblem } from '../figure';
import type { Figure, Problem } from '../figure';
import { actualOfSeries } from '../measures';
import { cellOf, isBlank } from '../table';
import type { RowReading, TableCell } from '../table';
import { ownFigure } from './ownFigure';
import { inRowUnit } from './rowFigure';
import { yearCells } from './series';

/** The figure of a printed column where the row answers to one and it can be read. */
export function printedFigure(row: RowReading, role: 'base' | 'target'): Figure | undefined {
  const own = ownFigure(row, role);
  return !own || isProblem(own.figure) ? undefined : own.figure;
}

/** The actual a target is measured by, with the cells it comes from; undefined where nothing is filled in. */
export interface MeasuredActual { readonly figure: Figure | Problem; readonly cells: readonly [TableCell, ...TableCell[]]; readonly year: number | undefined }

/** In the row's unit; a number whose format shows 〔〕 counts as marked. */
function figureOf(cell: TableCell): Figure | Problem {
  const figure = inRowUnit(cell.figure, cell.indicator);
  return figure.kind === 'number' && cell.marked ? { ...figure, planPeriodCumulative: true } : figure;
}

function ofYears(row: RowReading, target: Figure): MeasuredActual | undefined {
  const filled = yearCells(row).filter(cell => !isBlank(cell));
  const last = filled.at(-1);
  if (!last) return undefined;
  const figures = filled.map(figureOf);
  const problem = figures.find(isProblem);
  const total = row.indicator.kind === 'planPeriodTotal';
  const readable = figures.filter((figure): figure is Figure => !isProblem(figure));
  return { figure: problem ?? actualOfSeries(readable, target), cells: total ? [last, ...filled.slice(0, -1)] : [last], year: last.year };
}

/** 完成数 of the period where the table has that column, else what its years come to. */
export function measuredActual(row: RowReading, target: Figure): MeasuredActual | undefined {
  const cell = cellOf(row, 'actual');
  if (cell) return isBlank(cell) ? undefined : { figure: figureOf(cell), cells: [cell], year: cell.year };
  return ofYears(row, target);
}
