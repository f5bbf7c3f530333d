import { isProblem, isQuantity, parseFigure, type CellInput, type Figure, type NumberFigure } from '../figure';
import { filledPart } from '../measures';
import { clean } from './arithmetic';
import { NoEquivalent, noConditions, numeral, type Conditions } from './equivalent';
import { readingOf, type Reading } from './reading';
import { readWritten } from './readWritten';
import type { Operand } from './operand';
import { reasonText, tokens } from './text';

type Place = Extract<Operand, { kind: 'place' }>;

/** Cells of a series with what they say; none unreadable. */
export function figuresOf(cells: readonly CellInput[]): readonly Figure[] {
  return cells.map(cell => {
    const figure = parseFigure(cell);
    if (isProblem(figure)) throw new NoEquivalent(reasonText.unreadable(figure.message));
    return figure;
  });
}

/** The texts that stand for 无 among the cells; — always counts. */
const dashesOf = (cells: readonly CellInput[], figures: readonly Figure[]): readonly string[] =>
  [...new Set([tokens.dash, ...cells.flatMap((cell, index) => (figures[index]?.kind === 'none' && typeof cell === 'string' ? [cell] : []))])];

/** Every cell holds a number, nothing or a dash: a text that SUM would skip in silence makes the whole #N/A. */
export function onlyNumbers({ text, cells }: Place): Conditions {
  const figures = figuresOf(cells.flat());
  if (cells.flat().some((cell, index) => typeof cell === 'string' && !['none', 'blank'].includes(figures[index]?.kind ?? ''))) throw new NoEquivalent(reasonText.mixedSeries);
  const dashes = dashesOf(cells.flat(), figures).map(dash => `+COUNTIF(${text},"${dash}")`).join('');
  return { numbers: [], others: [`COUNT(${text})+COUNTBLANK(${text})${dashes}=ROWS(${text})*COLUMNS(${text})`] };
}

/** Are the cells' numbers written with few decimals? */
export const fewDecimals = (figures: readonly Figure[]): boolean => figures.every(figure => !isQuantity(figure) || figure.decimals <= 6);

const plain = (value: number, total: boolean): NumberFigure => ({ kind: 'number', value, decimals: 0, planPeriodCumulative: total });

/** Anything but zero is filled: trailing zeros are years to come. */
const isFilled = (text: string): string => `COUNTIF(${text},">0")+COUNTIF(${text},"<0")>0`;

function summed(place: Place, figures: readonly Figure[]): Reading {
  const { numbers, others } = onlyNumbers(place);
  return { figure: plain(NaN, true), value: clean(`SUM(${place.text})`, fewDecimals(figures)), conditions: { numbers, others: [...others, isFilled(place.text)] } };
}

/** Totals in 〔〕 are cumulative: the last one counts, and nothing else but blanks and — may stand beside them. */
function lastTotal(place: Place, figures: readonly Figure[]): Reading {
  const inputs = place.cells.flat();
  const at = figures.reduce((found, figure, index) => (isQuantity(figure) && figure.planPeriodCumulative ? index : found), -1);
  const [written, figure] = [inputs[at], figures[at]];
  if (typeof written !== 'string' || figure === undefined) throw new NoEquivalent(reasonText.mixedSeries);
  const bracket = written.charAt(0);
  const isAlike = (cell: CellInput, index: number): boolean => ['blank', 'none'].includes(figures[index]?.kind ?? '') || (typeof cell === 'string' && cell.startsWith(bracket) && figures[index]?.kind === 'number');
  if (!inputs.every(isAlike)) throw new NoEquivalent(reasonText.mixedSeries);
  const { text } = place;
  const dashes = dashesOf(inputs, figures).map(dash => `+COUNTIF(${text},"${dash}")`).join('');
  const last = `LOOKUP(2,1/(LEFT(${text},1)="${bracket}"),${text})`;
  const reading = readWritten(last, written, figure);
  return { ...reading, conditions: { numbers: [], others: [`COUNTIF(${text},"${bracket}*")+COUNTBLANK(${text})${dashes}=ROWS(${text})*COLUMNS(${text})`, ...reading.conditions.others] } };
}

function lastNumber(place: Place, figures: readonly Figure[]): Reading {
  const last = filledPart(figures).length - 1;
  if (last >= 0 && typeof place.cells.flat()[last] !== 'number') throw new NoEquivalent(reasonText.mixedSeries);
  const value = `LOOKUP(2,1/((${place.text}<>0)*(${place.text}<>"")),${place.text})`;
  return { figure: figures[last] ?? plain(NaN, false), value, conditions: { numbers: [value], others: [] } };
}

/** The figure of constants: {70,80,120} counts as its sum or as its last. */
function ofConstants(cells: readonly CellInput[], isTotal: boolean): Reading {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  if (numbers.length !== cells.length || numbers.at(-1) === 0) throw new NoEquivalent(reasonText.mixedSeries);
  const [last = 0] = numbers.slice(-1);
  return { figure: plain(isTotal ? NaN : last, isTotal), value: isTotal ? clean(`SUM(${numbers.map(numeral).join(',')})`, true) : numeral(last), conditions: noConditions };
}

/** How to read the actual of one record: a cell, or a row or column of years, as a total (summed) or as a level (the last filled). */
export function actualOf(operand: Operand, isTotal: boolean): Reading {
  if (operand.kind === 'omitted' || operand.kind === 'expression') return readingOf(operand);
  const { cells } = operand;
  if (cells.flat().length === 1) return readingOf(operand);
  if (cells.length > 1 && cells.some(row => row.length > 1)) throw new NoEquivalent(reasonText.shape);
  if (operand.kind === 'constant') return ofConstants(cells.flat(), isTotal);
  const figures = figuresOf(cells.flat());
  if (!isTotal) return lastNumber(operand, figures);
  return figures.some(figure => isQuantity(figure) && figure.planPeriodCumulative) ? lastTotal(operand, figures) : summed(operand, figures);
}
