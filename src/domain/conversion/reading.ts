import { isProblem, parseFigure, printFigure, type CellInput, type Figure, type NumberFigure, type Unit } from '../figure';
import { convert } from '../figure';
import { NoEquivalent, noConditions, numeral, type Conditions } from './equivalent';
import { readWritten } from './readWritten';
import type { Operand } from './operand';
import { cellOf } from './reference';
import { reasonText, tokens } from './text';

/** How an expression reads one figure: what it says now, the expressions for its numbers, and what they rest on. */
export interface Reading {
  /** As it stands now; a cell still to be filled counts as the plain number it will hold. */
  readonly figure: Figure;
  /** The number, or the low end of a range. */
  readonly value: string;
  /** The high end of a range. */
  readonly high?: string;
  /** The parts of a ratio. */
  readonly parts?: readonly string[];
  readonly conditions: Conditions;
  /** Where a blank or — may stand, for words like 无法评估. */
  readonly place?: string;
}

const assumed: NumberFigure = { kind: 'number', value: NaN, decimals: 0, planPeriodCumulative: false };

/** A figure no plain formula reads, named as it is written. */
export const notReadable = (figure: Figure): NoEquivalent => new NoEquivalent(figure.kind === 'blank' ? reasonText.blankArgument : reasonText.notWritable(printFigure(figure)));

function ofConstant(input: CellInput): Reading {
  const figure = parseFigure(input);
  if (isProblem(figure)) throw new NoEquivalent(reasonText.unreadable(figure.message));
  switch (figure.kind) {
    case 'number': case 'bound': return { figure, value: numeral(figure.value), conditions: noConditions };
    case 'range': return { figure, value: numeral(figure.low), high: numeral(figure.high), conditions: noConditions };
    case 'ratio': return { figure, value: '', parts: figure.parts.map(numeral), conditions: noConditions };
    case 'blank': case 'none': case 'text': throw notReadable(figure);
  }
}

/** A number in a cell is read as it stands; so is an empty cell or a —, which will hold one. */
function ofCell(place: string, input: CellInput): Reading {
  const figure = parseFigure(input);
  if (isProblem(figure)) throw new NoEquivalent(reasonText.unreadable(figure.message));
  if (figure.kind === 'blank' || figure.kind === 'none') return { figure: assumed, value: place, place, conditions: { numbers: [place], others: [] } };
  if (typeof input !== 'string') return { figure, value: place, place, conditions: { numbers: [place], others: [] } };
  return { ...readWritten(place, input, figure), place };
}

/** How to read an argument of one cell. */
export function readingOf(operand: Operand): Reading {
  if (operand.kind === 'omitted') throw new NoEquivalent(reasonText.shape);
  if (operand.kind === 'expression') return { figure: assumed, value: operand.text, conditions: { numbers: [operand.text], others: [] } };
  if (operand.cells.length !== 1 || operand.cells[0]?.length !== 1) throw new NoEquivalent(reasonText.shape);
  const input = operand.cells[0][0];
  return operand.kind === 'constant' ? ofConstant(input) : ofCell(operand.text, input);
}

/** How to read each cell of an argument, row by row; `most` of them at the utmost. */
export function readingsOf(operand: Operand, most: number): readonly Reading[] {
  if (operand.kind === 'omitted' || operand.kind === 'expression') throw new NoEquivalent(reasonText.mixedSeries);
  const { cells } = operand;
  if (cells.flat().length > most) throw new NoEquivalent(reasonText.mixedSeries);
  return cells.flatMap((row, down) => row.map((input, across) => (operand.kind === 'constant' ? ofConstant(input) : ofCell(cellOf(operand.reference, down, across), input))));
}

/** The one cell of an argument and what it holds now. */
export function inputOf(operand: Operand): CellInput {
  if (operand.kind === 'omitted') return undefined;
  if (operand.kind === 'expression' || operand.cells.length !== 1 || operand.cells[0]?.length !== 1) throw new NoEquivalent(reasonText.shape);
  return operand.cells[0][0];
}

/** The condition that a cell still says what it says now; nothing for constants. */
export function unchanged(operand: Operand): Conditions {
  if (operand.kind !== 'place') return noConditions;
  const input = inputOf(operand);
  const said = input === null || input === undefined || input === '' ? '""' : typeof input === 'string' ? `"${input.replace(/"/g, '""')}"` : String(input).toUpperCase();
  return { numbers: [], others: [`${operand.text}=${said}`] };
}

/** A figure's unit; none where it has no number. */
export const unitOf = (reading: Reading | undefined): Unit | undefined => (reading && 'unit' in reading.figure ? reading.figure.unit : undefined);

/** An expression of a reading moved into a unit; a bare number takes it as it is. */
export function inUnit(expression: string, from: Unit | undefined, to: Unit | undefined): string {
  if (from === undefined || to === undefined || from.text === to.text) return expression;
  const dimension = from.dimension === '' ? to.dimension : from.dimension;
  if (convert(1, { ...from, dimension }, to) === undefined) throw new NoEquivalent(reasonText.notWritable(`${from.text}${tokens.dash}${to.text}`));
  return from.scale > to.scale ? `(${expression}*${numeral(from.scale / to.scale)})` : `(${expression}/${numeral(to.scale / from.scale)})`;
}
