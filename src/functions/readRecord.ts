import { isProblem, isQuantity } from '../domain/figure';
import type { Figure, Problem } from '../domain/figure';
import { actualOfSeries, filledPart } from '../domain/measures';
import type { Direction } from '../domain/plan/plan';
import { figureAt, inArgument } from './cells';
import { readDirection } from './readDirection';
import { argumentText } from './text';

/** Actual, target, base and direction of one record, read from their cells. */
export interface TargetRecord {
  readonly actual: Figure;
  readonly target: Figure;
  readonly base: Figure | undefined;
  readonly direction: Direction | undefined;
}

/** A total needs every cell of the series readable, anything else only the last filled one. */
function readActual(cells: readonly unknown[], target: Figure): Figure | Problem {
  if (cells.length === 1) return figureAt(cells[0]);
  const figures = cells.map(figureAt);
  const isTotal = isQuantity(target) && target.planPeriodCumulative;
  const needed = isTotal ? figures : filledPart(figures).slice(-1);
  const bad = needed.find(isProblem);
  return bad ?? actualOfSeries(needed.filter((figure): figure is Figure => !isProblem(figure)), target);
}

function readBase(cell: unknown, target: Figure): Figure | Problem | undefined {
  return isQuantity(target) && target.planPeriodCumulative ? undefined : figureAt(cell);
}

/** Reads one record. The first argument that cannot be read is the Problem, named as the user sees it. */
export function readRecord(actuals: readonly unknown[], targetCell: unknown, baseCell: unknown, directionCell: unknown): TargetRecord | Problem {
  const target = figureAt(targetCell);
  if (isProblem(target)) return inArgument(target, argumentText.target);
  const actual = readActual(actuals, target);
  if (isProblem(actual)) return inArgument(actual, argumentText.actual);
  const base = readBase(baseCell, target);
  if (base !== undefined && isProblem(base)) return inArgument(base, argumentText.base);
  const direction = readDirection(directionCell);
  return typeof direction === 'object' ? inArgument(direction, argumentText.direction) : { actual, target, base, direction };
}

/** Is the record a Problem instead? */
export function isUnreadable(record: TargetRecord | Problem): record is Problem {
  return 'kind' in record;
}
