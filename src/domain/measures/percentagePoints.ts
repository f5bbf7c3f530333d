import { isQuantity, printFigure, readUnit } from '../figure';
import type { Figure, Problem } from '../figure';
import { contradiction, isAbsence } from './answer';
import type { Answer } from './answer';
import { comparablePair } from './comparablePair';
import { inUnit } from './commonUnit';
import { difference } from './exactArithmetic';

const PERCENT = readUnit('%');
const tokens = { point: '百分点' } as const;

/** The figure in %, as it is where it has no unit or is a change in points already; other units are no rates. */
function asRate(figure: Figure): Figure | Problem {
  if (!isQuantity(figure) || figure.unit === undefined || figure.unit.dimension === tokens.point) return figure;
  return figure.unit.dimension === PERCENT?.dimension ? inUnit(figure, PERCENT) : contradiction('not-a-rate', printFigure(figure));
}

/**
 * 增减百分点: by how many 个百分点 did a rate change? A − P, exact in decimals, for rates in % (‰ is converted); bare
 * numbers are taken as such. Other units are a Problem: a change of 万人 is no percentage point.
 * Source: measures table of the plan's monitoring rules. Example: 92.12 after 90 → 2.12.
 */
export function percentagePoints(actual: Figure, previous: Figure): Answer<number> {
  const [now, before] = [asRate(actual), asRate(previous)];
  if (now.kind === 'problem') return now;
  if (before.kind === 'problem') return before;
  const pair = comparablePair(now, before);
  return isAbsence(pair) ? pair : difference(pair[0], pair[1]);
}
