import { assembleFigure } from './assemble';
import { inclusionBeforeBound, inclusionFault, moveToEnd } from './inclusion';
import { isQuantity } from './kinds';
import { normaliseText } from './normaliseText';
import type { Fault } from './cursor';
import { hasDigit, isFault } from './cursor';
import type { Figure, Problem } from './figure';
import { printFigure } from './printFigure';
import { problemOf } from './problem';
import type { Remarked } from './remarkReader';
import { splitRemarks } from './remarkReader';
import { readStatement } from './statementReader';
import { DIGIT_DATE, STACKED } from './tokens/words';
import { readWords, saysYearInWords } from './wordsReader';

/** Longer texts are no figures; numbers near the ends of the double range print in under 400 characters. */
const LONGEST_CELL = 400;
/** #N/A, #DIV/0!: an error value of Excel, handed over as its text. */
const ERROR_VALUE = /^#[A-Z]/;
const NONE: Figure = Object.freeze({ kind: 'none' });
const BLANK: Figure = Object.freeze({ kind: 'blank' });

/** A cell's text, trimmed, and the same text with plain characters. Positions agree. */
interface CellText {
  readonly written: string;
  readonly plain: string;
}

function trimBoth(written: string): CellText {
  const plain = normaliseText(written);
  const start = plain.length - plain.trimStart().length;
  const end = plain.trimEnd().length;
  return { written: written.slice(start, end), plain: plain.slice(start, end) };
}

/** 60（含）以上 says what 60以上（含） says: the bracket goes to the end, where remarks stand. */
function inclusionLast(cell: CellText): CellText {
  const bracket = inclusionBeforeBound(cell.plain);
  return bracket === undefined ? cell : { written: moveToEnd(cell.written, bracket), plain: moveToEnd(cell.plain, bracket) };
}

function textFigure(cell: CellText): Figure {
  return Object.freeze({ kind: 'text', text: cell.written });
}

function trailingRemark(cell: CellText, remarked: Remarked): string {
  return remarked.remarks.map(([start, end]) => cell.written.slice(start, end)).join('');
}

/** The candidate keeps the brackets that were taken off: a reading must not cost the user a unit or a remark. */
function withBrackets(fault: Fault, brackets: string): Fault {
  return fault.candidate === undefined ? fault : { ...fault, candidate: fault.candidate + brackets };
}

function readQuantity(cell: CellText, remarked: Remarked): Figure | Fault {
  const { core, unit } = remarked;
  const statement = readStatement(core);
  if (isFault(statement)) return withBrackets(statement, cell.written.slice(core.length));
  if (unit !== undefined && (statement.unit !== undefined || statement.body.kind === 'ratio')) return { fault: 'junk' };
  const figure = assembleFigure(unit === undefined ? statement : { ...statement, unit }, trailingRemark(cell, remarked));
  return isFault(figure) ? figure : (inclusionFault(figure) ?? figure);
}

function readText(cell: CellText): Figure | Fault {
  if (ERROR_VALUE.test(cell.plain)) return { fault: 'error-value' };
  if (DIGIT_DATE.test(cell.plain)) return { fault: 'date' };
  if (STACKED.test(cell.written)) return { fault: 'several-values' };
  if (!hasDigit(cell.plain)) {
    const words = readWords(cell.plain);
    return isFault(words) ? words : words === 'none' ? NONE : textFigure(cell);
  }
  const remarked = splitRemarks(cell.plain);
  if (isFault(remarked)) return withBrackets(remarked, cell.written.slice(remarked.bracketsFrom));
  if (!hasDigit(remarked.core)) {
    const words = readWords(remarked.core);
    return words === 'text' ? textFigure(cell) : isFault(words) ? words : { fault: 'dash-with-words' };
  }
  const figure = readQuantity(cell, remarked);
  return isFault(figure) && saysYearInWords(remarked.core) ? textFigure(cell) : figure;
}

/** The canonical text of the likely intention, if that text reads without a fault of its own. */
function offeredReading(fault: Fault): string | undefined {
  if (fault.candidate === undefined) return undefined;
  const figure = readText(trimBoth(fault.candidate));
  if (isFault(figure) || figure.kind === 'text') return undefined;
  if (fault.cumulative !== true) return printFigure(figure);
  return isQuantity(figure) ? printFigure({ ...figure, planPeriodCumulative: true }) : undefined;
}

/** Reads a text cell by the whole grammar. */
export function readCell(written: string): Figure | Problem {
  if (written.length > LONGEST_CELL) return problemOf('too-long', written, undefined);
  const cell = inclusionLast(trimBoth(written));
  if (cell.plain === '') return BLANK;
  const figure = readText(cell);
  return isFault(figure) ? problemOf(figure.fault, written, offeredReading(figure)) : figure;
}
