import { normaliseText, readUnit, SIGN_TEXT, type BoundSign } from '../figure';
import { numeral, NoEquivalent, quoted, together, underConditions, type Conditions } from './equivalent';
import { grouped } from './arithmetic';
import type { Operand } from './operand';
import { inputOf, notReadable, readingOf, unchanged, type Reading } from './reading';
import type { Operands } from './targetMeasures';
import { reasonText, tokens } from './text';

/** HB.VALUE(figure): the one number a notation says. */
export function valueEquivalent(operand: Operands): string {
  const reading = readingOf(operand(0));
  if (reading.figure.kind !== 'number' && reading.figure.kind !== 'bound') throw notReadable(reading.figure);
  return underConditions(reading.value, reading.conditions);
}

/** HB.BOUND(figure): the sign of a notation; nothing for a number, a blank and —. */
export function boundEquivalent(operand: Operands): string {
  const { figure, conditions, place } = readingOf(operand(0));
  const sign = 'sign' in figure && figure.sign !== undefined ? SIGN_TEXT[figure.sign] : '';
  const empty = place === undefined || sign !== '' ? 'NA()' : `IF(OR(${place}="",${place}="${tokens.dash}"),"",NA())`;
  return underConditions(`"${sign}"`, conditions, empty);
}

const signs = new Map<string, BoundSign>(Object.entries(SIGN_TEXT).map(([sign, text]) => [normaliseText(text), sign as BoundSign]));
for (const [text, sign] of [['<=', 'le'], ['>=', 'ge']] as const) signs.set(text, sign);

/** What stands before the number: 〔 for 累计, then the sign. */
function openingOf(operand: Operand): { readonly before: string; readonly after: string; readonly conditions: Conditions } {
  const input = inputOf(operand);
  const written = input === null || input === undefined ? '' : normaliseText(String(input)).replace(/\s/g, '');
  const isTotal = written.startsWith(tokens.totalWord);
  const rest = isTotal ? written.slice(tokens.totalWord.length) : written;
  const sign = signs.get(rest);
  if (sign === undefined && rest !== '' && rest !== tokens.plainWord) throw new NoEquivalent(reasonText.notWritable(written));
  return { before: (isTotal ? '〔' : '') + (sign ? SIGN_TEXT[sign] : ''), after: isTotal ? '〕' : '', conditions: unchanged(operand) };
}

/** HB.FIGURE(value, [kind], [unit]): the notation as a text. */
export function figureEquivalent(operand: Operands): string {
  const value = operand(0);
  const reading: Reading = readingOf(value);
  const isPlain = reading.figure.kind === 'number' && !reading.figure.planPeriodCumulative && reading.figure.unit === undefined && (value.kind !== 'place' || typeof inputOf(value) !== 'string' || reading.value === value.text);
  if (!isPlain) throw new NoEquivalent(reasonText.notWritable(value.kind === 'omitted' ? '' : value.text));
  const [kind, unitOperand] = [openingOf(operand(1)), operand(2)];
  const unitInput = inputOf(unitOperand);
  const unit = unitInput === null || unitInput === undefined || unitInput === '' ? '' : readUnit(String(unitInput))?.text;
  if (unit === undefined) throw new NoEquivalent(reasonText.notWritable(String(unitInput)));
  const pieces = [...(kind.before === '' ? [] : [quoted(kind.before)]), grouped(reading.value), ...(kind.after + unit === '' ? ['""'] : [quoted(kind.after + unit)])];
  return underConditions(pieces.join('&'), together([reading.conditions, kind.conditions, unchanged(unitOperand)]));
}

/** HB.RESCALE(value, from, to). */
export function rescaleEquivalent(operand: Operands): string {
  const [reading, from, to] = [readingOf(operand(0)), readUnit(String(inputOf(operand(1)) ?? '')), readUnit(String(inputOf(operand(2)) ?? ''))];
  if (reading.figure.kind !== 'number' || !from || !to || from.dimension !== to.dimension) throw new NoEquivalent(reasonText.shape);
  if (reading.figure.unit !== undefined && reading.figure.unit.text !== from.text) throw new NoEquivalent(reasonText.shape);
  const moved = from.scale >= to.scale ? `${grouped(reading.value)}*${numeral(from.scale / to.scale)}` : `${grouped(reading.value)}/${numeral(to.scale / from.scale)}`;
  return underConditions(from.scale === to.scale ? reading.value : moved, together([reading.conditions, unchanged(operand(1)), unchanged(operand(2))]));
}
