import { decimalsOf, SIGNIFICANT_DIGITS, withoutDust } from './decimal';
import type { CellInput, Figure, NumberFigure, Problem } from './figure';
import { problemOf } from './problem';
import { readCell } from './readCell';
import { rememberReading } from './repeatedTexts';

const BLANK: Figure = Object.freeze({ kind: 'blank' });
/** Above this many decimals a short number carries float dust: 0.1+0.2. */
const DUSTLESS_DECIMALS = 6;

function plainNumber(value: number, decimals: number): NumberFigure {
  return { kind: 'number', value, decimals, planPeriodCumulative: false };
}

function readNumber(value: number): Figure | Problem {
  if (!Number.isFinite(value)) return problemOf('not-finite', String(value), undefined);
  const decimals = decimalsOf(value);
  if (decimals <= DUSTLESS_DECIMALS && Math.abs(value) < 1e8) return plainNumber(value + 0, decimals);
  const clean = withoutDust(value);
  return plainNumber(clean, decimalsOf(clean));
}

/** 651 and 90.67 need no grammar, only few enough digits. */
const PLAIN_TEXT = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

function readPlainText(text: string): NumberFigure | undefined {
  if (text.length > SIGNIFICANT_DIGITS || !PLAIN_TEXT.test(text)) return undefined;
  const point = text.indexOf('.');
  return plainNumber(Number(text), point < 0 ? 0 : text.length - point - 1);
}

const readRepeated = rememberReading(readCell);

/**
 * What one cell of a plan table says (指标数值的记法). Never a guess: in doubt a `Problem` says what is wrong, in Chinese,
 * and offers a reading where one intention is likely. A number keeps its value, decimals from its shortest decimal
 * form, at most 15 significant digits (0.1+0.2 is 0.3). Empty text and white space are `blank`, not zero. Booleans, NaN
 * and infinities are Problems. See grammar.md; 依据: 专栏1, 专栏2.
 * Example: '〔＞10〕万人' → bound gt 10, unit 万人, planPeriodCumulative.
 */
export function parseFigure(input: CellInput): Figure | Problem {
  if (typeof input === 'number') return readNumber(input);
  if (typeof input === 'string') return input === '' ? BLANK : (readPlainText(input) ?? readRepeated(input));
  return input === null || input === undefined ? BLANK : problemOf('boolean', input ? 'TRUE' : 'FALSE', undefined);
}
