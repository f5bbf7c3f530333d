/** Reads an ordinary formula of comparisons, sums and the common functions; says what in it lies beyond. */
import { formulaTokens, type Token } from '../../conversion/tokens';
import { readCell } from './cellName';
import { type BinaryOperator, type Expression } from './expression';
import { functions, takesRanges } from './calculations';
import { text } from '../text';

/** What the self-test does not understand, in the user's words: HB.PROGRESS, {…}, a name. */
export interface Beyond { readonly beyond: string }
export type FormulaReading = Expression | Beyond;
export const isBeyond = (reading: FormulaReading): reading is Beyond => 'beyond' in reading;

interface Reader { readonly tokens: readonly Token[]; at: number; readonly sheet: string }

/** Weakest first. */
const levels: readonly (readonly BinaryOperator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const whole = (reading: Expression): Expression | Beyond => (reading.kind === 'range' && reading.rows * reading.columns > 1 ? { beyond: text.beyond.range } : reading);

const peek = (reader: Reader, ahead = 0): Token | undefined => reader.tokens[reader.at + ahead];
const shown = (token: Token | undefined): string => (token === undefined ? text.beyond.end : token.text);

/** The operator here: <= and <> come in two pieces. */
function operatorAt(reader: Reader): string {
  const [one, other] = [peek(reader), peek(reader, 1)];
  if (one?.kind !== 'operator') return '';
  const pair = one.text + (other?.kind === 'operator' && other.start === one.end ? other.text : '');
  return ['<=', '>=', '<>'].includes(pair) ? pair : one.text;
}

function readLevel(reader: Reader, level: number): FormulaReading {
  const operators = levels[level];
  if (!operators) return readSigned(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const operator = operators.find(candidate => candidate === operatorAt(reader));
    if (isBeyond(left) || operator === undefined) return left;
    reader.at += operator.length;
    const [one, other] = [whole(left), readLevel(reader, level + 1)];
    const right = isBeyond(other) ? other : whole(other);
    if (isBeyond(one) || isBeyond(right)) return isBeyond(one) ? one : right;
    left = { kind: 'binary', operator, left: one, right };
  }
}

/** In a spreadsheet the sign binds before the power: -2^2 is 4. */
function readSigned(reader: Reader): FormulaReading {
  const sign = operatorAt(reader);
  if (sign !== '-' && sign !== '+') return readPercent(reader);
  reader.at += 1;
  const operand = readSigned(reader);
  const single = isBeyond(operand) ? operand : whole(operand);
  return isBeyond(single) ? single : { kind: 'sign', isNegative: sign === '-', operand: single };
}

function readPercent(reader: Reader): FormulaReading {
  let operand = readOperand(reader);
  while (!isBeyond(operand) && operatorAt(reader) === '%') {
    reader.at += 1;
    const single = whole(operand);
    operand = isBeyond(single) ? single : { kind: 'percent', operand: single };
  }
  return operand;
}

function readOperand(reader: Reader): FormulaReading {
  const token = peek(reader);
  if (token?.kind === 'number') { reader.at += 1; return { kind: 'value', value: Number(token.text) }; }
  if (token?.kind === 'text') { reader.at += 1; return { kind: 'value', value: token.text.slice(1, -1).replace(/""/g, '"') }; }
  if (token?.kind === 'open') return readBracket(reader);
  if (token?.kind === 'name' && peek(reader, 1)?.kind === 'open') return readCall(reader, token.text.toUpperCase());
  if (token?.kind === 'name' && /^(true|false)$/i.test(token.text)) { reader.at += 1; return { kind: 'value', value: /^true$/i.test(token.text) }; }
  return token?.kind === 'name' || token?.kind === 'sheet' ? readRange(reader, token) : { beyond: shown(token) };
}

function readBracket(reader: Reader): FormulaReading {
  reader.at += 1;
  const inner = readLevel(reader, 0);
  if (isBeyond(inner)) return inner;
  if (peek(reader)?.kind !== 'close') return { beyond: shown(peek(reader)) };
  reader.at += 1;
  return inner;
}

function readCall(reader: Reader, name: string): FormulaReading {
  const known = name === 'IF' ? { least: 2, most: 3 } : Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!known) return { beyond: name };
  reader.at += 2;
  const parts: Expression[] = [];
  while (peek(reader)?.kind !== 'close') {
    const part = readLevel(reader, 0);
    const fitting = isBeyond(part) || takesRanges.includes(name) ? part : whole(part);
    if (isBeyond(fitting)) return fitting;
    parts.push(fitting);
    if (peek(reader)?.kind === 'comma') reader.at += 1;
    else if (peek(reader)?.kind !== 'close') return { beyond: shown(peek(reader)) };
  }
  reader.at += 1;
  return parts.length < known.least || parts.length > known.most ? { beyond: name } : { kind: 'call', name, parts };
}

/** Cells a range may hold. */
const largest = 2000;

/** 专栏2!$F$6, '专栏2 (2)'!F6:F8, F6 of the sheet the formula stands on. */
function readRange(reader: Reader, first: Token): FormulaReading {
  const isQualified = peek(reader, 1)?.kind === 'exclamation';
  const sheet = !isQualified ? reader.sheet : first.kind === 'sheet' ? first.text.slice(1, -1).replace(/''/g, "'") : first.text;
  if (isQualified) reader.at += 2;
  const token = peek(reader);
  const start = token?.kind === 'name' ? readCell(token.text) : undefined;
  if (!start) return { beyond: shown(token) };
  reader.at += 1;
  if (operatorAt(reader) !== ':') return { kind: 'range', place: { sheet, ...start }, rows: 1, columns: 1 };
  const last = peek(reader, 1);
  const end = last?.kind === 'name' ? readCell(last.text) : undefined;
  if (!end) return { beyond: shown(last) };
  reader.at += 2;
  const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
  const [rows, columns] = [Math.abs(end.row - start.row) + 1, Math.abs(end.column - start.column) + 1];
  return rows * columns > largest ? { beyond: text.beyond.range } : { kind: 'range', place: { sheet, row, column }, rows, columns };
}

/** The formula that stands on a sheet; `beyond` where it holds anything but comparisons, + - * / ^ &, ranges and the known functions. */
export function readFormula(formula: string, sheet: string): FormulaReading {
  const tokens = formulaTokens(formula.replace(/^=/, '')).filter(token => token.kind !== 'space');
  const reader: Reader = { tokens, at: 0, sheet };
  const reading = readLevel(reader, 0);
  if (isBeyond(reading)) return reading;
  return reader.at < tokens.length ? { beyond: shown(peek(reader)) } : whole(reading);
}
