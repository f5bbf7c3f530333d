import { isQuantity, printFigure } from '../figure';
import type { BoundSign, Figure, Problem, QuantityFigure, Unit } from '../figure';
import type { Direction } from '../plan/plan';
import { contradiction, isAbsence, noAnswer } from './answer';
import type { NoAnswer } from './answer';
import { inUnit } from './commonUnit';
import { effectiveDirection } from './effectiveDirection';

/** Actual, target and base as one question: in one unit, with the direction settled. Every measure of a target starts here. */
export interface MeasureCase {
  readonly actual: number;
  readonly target: QuantityFigure;
  /** The number to reach or to keep to; of a range the edge nearer to `from`, see `nearestEdge`. */
  readonly limit: number;
  readonly sign: BoundSign | undefined;
  /** Only a base that is one definite number counts. */
  readonly base: number | undefined;
  /** +1 higher is better, −1 lower is better. */
  readonly direction: 1 | -1;
  /** 〔〕: the target is a total over the plan period. */
  readonly total: boolean;
}

/** Why a target cannot be measured, or undefined where it can. */
function targetAbsence(target: Figure): NoAnswer | undefined {
  if (target.kind === 'blank' || target.kind === 'none') return noAnswer('targetMissing');
  if (target.kind === 'text') return noAnswer('targetInWords');
  return target.kind === 'ratio' ? noAnswer('targetIsRatio') : undefined;
}

function readActual(actual: Figure, target: QuantityFigure): number | NoAnswer | Problem {
  if (actual.kind === 'blank' || actual.kind === 'none') return noAnswer('actualMissing');
  if (actual.kind !== 'number') return contradiction('actual-not-one-number', printFigure(actual));
  if (actual.planPeriodCumulative && !target.planPeriodCumulative) return contradiction('cumulative-against-plain', printFigure(actual), printFigure(target));
  const moved = inUnit(actual, target.unit);
  return isAbsence(moved) ? moved : moved.value;
}

/** — , blank, words, a bound or a range as base counts as absent: there is no point to start from. A 〔〕 target has none. */
function readBase(base: Figure | undefined, target: QuantityFigure): number | undefined | Problem {
  if (base?.kind !== 'number' || target.planPeriodCumulative) return undefined;
  if (base.planPeriodCumulative) return contradiction('cumulative-against-plain', printFigure(base), printFigure(target));
  const moved = inUnit(base, target.unit);
  return isAbsence(moved) ? moved : moved.value;
}

/** The edge of a range nearer to a number; inside, the edge nearer by distance too. */
export function nearestEdge(target: QuantityFigure, from: number): number {
  if (target.kind !== 'range') return target.value;
  return Math.abs(from - target.low) <= Math.abs(target.high - from) ? target.low : target.high;
}

function unitOf(figure: Figure | undefined): Unit | undefined {
  return figure !== undefined && isQuantity(figure) ? figure.unit : undefined;
}

function withUnit(target: QuantityFigure, unit: Unit | undefined): QuantityFigure {
  return unit === undefined ? target : { ...target, unit };
}

/**
 * Brings actual, target and base into one unit and settles the direction (domain: units of one dimension are
 * converted, a bare number takes the other's unit). Missing figures, words and ratios are named absences; different
 * dimensions, a direction against the target's sign and 〔〕 against plain figures are Problems.
 * Example: 3500000人, 350万人 → actual 350, limit 350.
 */
export function readCase(actual: Figure, target: Figure, base?: Figure, requested?: Direction): MeasureCase | NoAnswer | Problem {
  if (!isQuantity(target)) return targetAbsence(target) ?? noAnswer('targetMissing');
  const direction = effectiveDirection(target, requested);
  if (typeof direction === 'object') return direction;
  const aligned = target.unit === undefined ? withUnit(target, unitOf(base) ?? unitOf(actual)) : target;
  const value = readActual(actual, aligned);
  if (typeof value === 'object') return value;
  const start = readBase(base, aligned);
  if (typeof start === 'object') return start;
  return {
    actual: value, target: aligned, limit: nearestEdge(aligned, value), sign: aligned.kind === 'bound' ? aligned.sign : undefined,
    base: start, direction: direction === 'higherIsBetter' ? 1 : -1, total: aligned.planPeriodCumulative,
  };
}
