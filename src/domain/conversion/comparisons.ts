import { grouped, isWritten, minus } from './arithmetic';
import { NoEquivalent, together, underConditions, type Conditions } from './equivalent';
import { inUnit, readingOf, unitOf, type Reading } from './reading';
import type { Operands } from './targetMeasures';
import { reasonText } from './text';

interface Pair { readonly one: string; readonly other: string; readonly areWritten: boolean; readonly conditions: Conditions }

/** Two numbers of one kind in one unit: a 〔〕 total and a yearly figure are never compared. */
function pairOf(one: Reading, other: Reading): Pair {
  if (one.figure.kind !== 'number' || other.figure.kind !== 'number' || one.figure.planPeriodCumulative !== other.figure.planPeriodCumulative) throw new NoEquivalent(reasonText.shape);
  const unit = unitOf(other) ?? unitOf(one);
  return {
    one: grouped(inUnit(one.value, unitOf(one), unit)), other: grouped(inUnit(other.value, unitOf(other), unit)),
    areWritten: isWritten([one, other]), conditions: together([one.conditions, other.conditions]),
  };
}

/** HB.YOY(actual, previous). */
export function yoyEquivalent(operand: Operands): string {
  const { one, other, areWritten, conditions } = pairOf(readingOf(operand(0)), readingOf(operand(1)));
  return underConditions(`${grouped(minus(one, other, areWritten))}/${other}`, conditions);
}

const isRate = (reading: Reading): boolean => { const unit = unitOf(reading); return unit === undefined || unit.text === '%'; };

/** HB.POINTS(actual, previous): both in %. */
export function pointsEquivalent(operand: Operands): string {
  const [now, before] = [readingOf(operand(0)), readingOf(operand(1))];
  if (!isRate(now) || !isRate(before)) throw new NoEquivalent(reasonText.shape);
  const { one, other, areWritten, conditions } = pairOf(now, before);
  return underConditions(minus(one, other, areWritten), conditions);
}

/** HB.ANNUALGROWTH(actual, base, years): a root of a number not above zero is #NUM!. */
export function annualGrowthEquivalent(operand: Operands): string {
  const years = readingOf(operand(2));
  if (years.figure.kind !== 'number') throw new NoEquivalent(reasonText.shape);
  const { one, other, conditions } = pairOf(readingOf(operand(0)), readingOf(operand(1)));
  const growth = `IF(AND(${one}>0,${other}>0),(${one}/${other})^(1/${grouped(years.value)})-1,SQRT(-1))`;
  const positive = operand(2).kind === 'constant' ? [] : [`${years.value}>0`];
  if (years.figure.value <= 0) throw new NoEquivalent(reasonText.shape);
  return underConditions(growth, together([conditions, years.conditions, { numbers: [], others: positive }]));
}
