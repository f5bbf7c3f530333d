import { printFigure } from '../figure';
import type { Figure, NumberFigure, Problem } from '../figure';
import { contradiction, isAbsence, noAnswer } from './answer';
import type { NoAnswer } from './answer';
import { commonUnit, inUnit } from './commonUnit';

function readNumber(figure: Figure): NumberFigure | NoAnswer | Problem {
  if (figure.kind === 'blank' || figure.kind === 'none') return noAnswer('nothingFilled');
  return figure.kind === 'number' ? figure : contradiction('not-one-number', printFigure(figure));
}

/**
 * Two figures of one thing at two times, in one unit: [actual, other]. A 〔〕 total and a yearly figure are not of one
 * kind; different dimensions are a Problem; a missing figure is an absence.
 */
export function comparablePair(actual: Figure, other: Figure): readonly [number, number] | NoAnswer | Problem {
  const [one, two] = [readNumber(actual), readNumber(other)];
  if (one.kind !== 'number') return one;
  if (two.kind !== 'number') return two;
  if (one.planPeriodCumulative !== two.planPeriodCumulative) {
    const [total, plain] = one.planPeriodCumulative ? [one, two] : [two, one];
    return contradiction('cumulative-against-plain', printFigure(total), printFigure(plain));
  }
  const unit = commonUnit([two, one]);
  const [left, right] = [inUnit(one, unit), inUnit(two, unit)];
  if (isAbsence(left)) return left;
  return isAbsence(right) ? right : [left.value, right.value];
}
