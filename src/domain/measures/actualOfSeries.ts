import { printFigure } from '../figure';
import type { Figure, NumberFigure, Problem } from '../figure';
import { contradiction, isAbsence } from './answer';
import { commonUnit, inUnit } from './commonUnit';
import { sum } from './exactArithmetic';

const BLANK: Figure = { kind: 'blank' };

function isPlainZero(figure: Figure | Problem): boolean {
  return figure.kind === 'number' && figure.value === 0 && !figure.planPeriodCumulative;
}

/**
 * The figures up to the last filled one. Trailing blanks are unfilled, and so are trailing plain zeros of a series,
 * because Excel 2021 hands over an empty cell as 0; a single 0 is 0.
 */
export function filledPart<Cell extends Figure | Problem>(figures: readonly Cell[]): readonly Cell[] {
  if (figures.length === 1) return figures[0]?.kind === 'blank' ? [] : figures;
  let end = figures.length;
  for (; end > 0; end -= 1) {
    const last = figures[end - 1];
    if (last !== undefined && last.kind !== 'blank' && !isPlainZero(last)) break;
  }
  return figures.slice(0, end);
}

function sumOf(numbers: readonly NumberFigure[], unit: NumberFigure['unit']): Figure | Problem {
  const values: number[] = [];
  for (const figure of numbers) {
    const moved = inUnit(figure, unit);
    if (isAbsence(moved)) return moved;
    values.push(moved.value);
  }
  const decimals = Math.max(...numbers.map((figure) => figure.decimals));
  return { kind: 'number', value: sum(values), decimals, planPeriodCumulative: true, ...(unit === undefined ? {} : { unit }) };
}

/** Yearly figures of a total: summed, or where they are 〔〕 and so already cumulative, the last. */
function totalOf(filled: readonly Figure[], target: Figure): Figure | Problem {
  const numbers: NumberFigure[] = [];
  for (const figure of filled) {
    if (figure.kind === 'number') numbers.push(figure);
    else if (figure.kind !== 'blank' && figure.kind !== 'none') return contradiction('actual-not-one-number', printFigure(figure));
  }
  const cumulative = numbers.filter((figure) => figure.planPeriodCumulative);
  const plain = numbers.filter((figure) => !figure.planPeriodCumulative && figure.value !== 0);
  if (cumulative.length > 0 && plain.length > 0) return contradiction('mixed-cumulative', numbers.map(printFigure).join('、'));
  return cumulative.at(-1) ?? (numbers.length > 0 ? sumOf(numbers, commonUnit([target, ...numbers])) : filled.at(-1) ?? BLANK);
}

/**
 * 完成数 of a series of yearly figures: for a 〔〕 target the sum (figures in 〔〕 are already cumulative: the last of
 * them; both kinds together are a Problem), otherwise the last filled one. Blanks and — between do not count to a sum.
 * Nothing filled gives blank. Example: 70, 80, 120, blank for 〔350〕 → 270; 91, 93, blank for 95 → 93.
 */
export function actualOfSeries(figures: readonly Figure[], target: Figure): Figure | Problem {
  const [only] = figures;
  if (only !== undefined && figures.length === 1) return only;
  const filled = filledPart(figures);
  const isTotal = (target.kind === 'number' || target.kind === 'bound' || target.kind === 'range') && target.planPeriodCumulative;
  return isTotal && filled.length > 0 ? totalOf(filled, target) : filled.at(-1) ?? BLANK;
}
