/** What a cell would be in print: the text a plan keeps. */
import { decimalsOf, decimalText, isProblem, parseFigure, withoutDust, type Problem } from '../figure';
import { scaleDecimal } from '../figure/decimal';
import type { FoundCell } from '../recognition/foundTable';
import { formatMeaning } from '../table/formatMeaning';
import type { Guess } from './draft';
import { text } from './text';

/** The code of a figure that Excel has made a date of: what is left is a number, and not the one that was typed. */
export const excelDate = 'excel-date';

export interface PrintedText extends Guess<string> { readonly problem?: Problem }

const sure = (value: string, reason: string): PrintedText => ({ value, reason, isSure: true });
const withoutFigure = (written: string, message: string): PrintedText => ({ value: written, reason: message, isSure: false, problem: { kind: 'problem', code: excelDate, written, message } });

/** Digits after the point a number format shows, undefined where it leaves them to the value. */
function shownDecimals(format: string): number | undefined {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';');
  const [, fraction = ''] = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(positive) ?? [];
  return /[0#?]/.test(positive) && !/[#?]/.test(fraction) ? fraction.length : undefined;
}

function printedNumber(raw: number, format: string): PrintedText {
  const meaning = formatMeaning(format);
  const value = withoutDust(raw);
  if (meaning.date) return withoutFigure(String(value), text.figure.date);
  const amount = meaning.percent ? scaleDecimal(value, 100, 1) : value;
  const decimals = decimalsOf(amount);
  const shown = shownDecimals(format) ?? decimals;
  const digits = decimalText(amount, shown);
  const written = meaning.cumulative ? `〔${digits}〕` : digits + (meaning.percent ? '%' : '');
  if (shown < decimals) return { value: written, reason: text.figure.shownDiffers(decimalText(amount, decimals), written), isSure: false };
  if (meaning.percent) return sure(written, text.figure.percentFormat(value, written));
  if (meaning.cumulative) return sure(written, text.figure.totalFormat(written));
  return sure(written, shown > decimals ? text.figure.formatDecimals(written) : text.figure.written);
}

function printedWords(value: string): PrintedText {
  const written = value.trim();
  const figure = parseFigure(written);
  if (isProblem(figure)) return { value: written, reason: figure.message, isSure: false, problem: figure };
  // White space between a sign, a number and its unit is layout; it never stands between digits here, or the figure would be a problem.
  return sure(figure.kind === 'text' ? written : written.replace(/\s*[\r\n]+\s*/g, ''), text.figure.written);
}

/**
 * The text of a cell as a plan would print it. Texts stay as they are; a number takes the decimals its format shows, its percent
 * sign and its 〔〕. Where the format hides digits, or made a date of the figure, the answer is unsure.
 * Example: 0.95 in 0% → 95%; 350 in "〔"0"〕" → 〔350〕; 238 in 0.0 → 238.0.
 */
export function printedText({ value, numberFormat }: FoundCell): PrintedText {
  if (typeof value === 'number') return printedNumber(value, numberFormat);
  return printedWords(typeof value === 'boolean' ? String(value).toUpperCase() : value);
}
