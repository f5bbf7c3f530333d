import { printFigure } from '../domain/figure';
import type { Figure, NumberFigure, Problem } from '../domain/figure';
import { difference, inUnit, isAbsence, noAnswer, sum, sumTolerance } from '../domain/measures';
import type { Answer } from '../domain/measures';
import { alignedNumbers, coarsestUnit } from './alignedNumbers';
import { cellsOf } from './cells';
import { readFigures } from './readFigures';
import { onlyCell } from './onlyCell';
import { readNumber } from './readNumber';
import { argumentText, functionText } from './text';
import { toExcelError } from './toExcelError';

/** Totals in 〔〕 do not add up to a figure of one year. */
function basisFault(whole: NumberFigure, parts: readonly NumberFigure[]): Problem | undefined {
  const hasMarked = parts.some((part) => part.planPeriodCumulative);
  const hasPlain = parts.some((part) => !part.planPeriodCumulative && part.value !== 0);
  const isMixed = hasMarked && (hasPlain || !whole.planPeriodCumulative);
  return isMixed ? { kind: 'problem', code: 'mixed-cumulative', written: printFigure(whole), message: functionText.mixedParts } : undefined;
}

function compare(whole: NumberFigure, figures: readonly Figure[]): Answer<boolean> {
  const unit = coarsestUnit([whole, ...figures]);
  const parts = alignedNumbers(figures, unit, argumentText.parts);
  if (isAbsence(parts)) return parts;
  const filled = parts.flatMap((part) => part ?? []);
  if (filled.length === 0) return noAnswer('nothingFilled');
  const moved = inUnit(whole, unit);
  if (isAbsence(moved)) return moved;
  const fault = basisFault(moved, filled);
  if (fault !== undefined) return fault;
  const { worst } = sumTolerance([...filled, moved].map((figure) => figure.decimals), unit);
  return Math.abs(difference(moved.value, sum(filled.map((part) => part.value)))) <= worst;
}

/**
 * 合计核对：合计与各部分之和的差，在各数按自己的小数位四舍五入所能造成的范围内为 TRUE。人、个、家等整数单位写在数后的必须相等。
 * @customfunction ADDSUP
 * @param total 合计：一格
 * @param parts 各部分：一片区域，空格和“—”不计
 * @returns TRUE 相符，FALSE 不符
 */
export function addsUp(total: unknown[][], parts: unknown[][]): unknown[][] {
  const given = onlyCell(total, argumentText.total);
  if ('code' in given) throw toExcelError(given);
  const whole = readNumber(given.cell, argumentText.total);
  if (whole.kind !== 'number') throw toExcelError(whole);
  const figures = readFigures(cellsOf(parts).flat(), argumentText.parts);
  const result = isAbsence(figures) ? figures : compare(whole, figures);
  if (isAbsence(result)) throw toExcelError(result);
  return [[result]];
}
