import { isProblem, isQuantity, parseFigure, type BoundSign, type QuantityFigure } from '../figure';
import { effectiveDirection, isAbsence, readCase } from '../measures';
import { isWritten } from './arithmetic';
import { directionOf } from './direction';
import { NoEquivalent, noConditions, together, type Conditions } from './equivalent';
import type { Operand } from './operand';
import { inputOf, inUnit, notReadable, readingOf, unchanged, unitOf, type Reading } from './reading';
import { actualOf } from './series';
import { reasonText } from './text';

/** Actual, target and base of one record as expressions in one unit, with what is settled by their kinds now. */
export interface TargetCase {
  readonly actual: string;
  /** The number to reach; the low end of a range. */
  readonly target: string;
  readonly high: string | undefined;
  readonly base: string | undefined;
  readonly sign: BoundSign | undefined;
  readonly direction: 1 | -1;
  readonly isRange: boolean;
  readonly isTotal: boolean;
  readonly figure: QuantityFigure;
  /** The target's own place or expression, for its decimals. */
  readonly targetReading: Reading;
  readonly areWritten: boolean;
  readonly conditions: Conditions;
  /** Cells that may be blank or —, by name in the formula. */
  readonly places: readonly string[];
}

export interface TargetArguments { readonly actual: Operand | undefined; readonly target: Operand; readonly base: Operand; readonly direction: Operand }

function quantityOf(reading: Reading): QuantityFigure {
  if (!isQuantity(reading.figure)) throw notReadable(reading.figure);
  return reading.figure;
}

interface Base { readonly reading: Reading | undefined; readonly conditions: Conditions }

/** A base counts while it is one number. Where it is none now, it must stay as it is. */
function baseOf(operand: Operand, isTotal: boolean): Base {
  if (isTotal || operand.kind === 'omitted') return { reading: undefined, conditions: noConditions };
  if (operand.kind === 'expression') return { reading: readingOf(operand), conditions: noConditions };
  const figure = parseFigure(inputOf(operand));
  if (isProblem(figure)) throw new NoEquivalent(reasonText.unreadable(figure.message));
  if (figure.kind !== 'number') return { reading: undefined, conditions: unchanged(operand) };
  if (figure.planPeriodCumulative) throw new NoEquivalent(reasonText.shape);
  return { reading: readingOf(operand), conditions: noConditions };
}

/** A contradiction of the figures as they stand is #VALUE! now, and no formula need repeat it. */
function refuseContradiction(actual: Reading | undefined, target: QuantityFigure, base: Reading | undefined): void {
  if (actual !== undefined && actual.figure.kind !== 'number') throw notReadable(actual.figure);
  if (actual?.figure.kind === 'number' && actual.figure.planPeriodCumulative && !target.planPeriodCumulative) throw new NoEquivalent(reasonText.shape);
  const stand = actual?.figure ?? { kind: 'number' as const, value: 0, decimals: 0, planPeriodCumulative: target.planPeriodCumulative };
  const question = readCase(stand, target, base?.figure);
  if (isAbsence(question) && question.kind === 'problem') throw new NoEquivalent(reasonText.unreadable(question.message));
}

/** Reads the arguments of a measure of a target; `actual` is undefined where the measure asks none. */
export function targetCaseOf(given: TargetArguments): TargetCase {
  const targetReading = readingOf(given.target);
  const figure = quantityOf(targetReading);
  const isTotal = figure.planPeriodCumulative;
  const actual = given.actual && actualOf(given.actual, isTotal);
  const base = baseOf(given.base, isTotal);
  refuseContradiction(actual, figure, base.reading);
  const asked = directionOf(given.direction);
  const direction = effectiveDirection(figure, asked.direction);
  if (typeof direction === 'object') throw new NoEquivalent(reasonText.unreadable(direction.message));
  const unit = figure.unit ?? unitOf(base.reading) ?? unitOf(actual);
  const move = (reading: Reading, expression = reading.value): string => inUnit(expression, unitOf(reading), unit);
  return {
    actual: actual ? move(actual) : '', target: targetReading.value, high: targetReading.high, base: base.reading && move(base.reading),
    sign: figure.kind === 'bound' ? figure.sign : undefined, direction: direction === 'higherIsBetter' ? 1 : -1, isRange: figure.kind === 'range', isTotal,
    figure, targetReading, areWritten: isWritten([actual, targetReading, base.reading]),
    conditions: together([actual?.conditions ?? noConditions, targetReading.conditions, base.reading?.conditions ?? noConditions, base.conditions, asked.conditions]),
    places: [actual?.place, targetReading.place].flatMap(place => place ?? []),
  };
}
