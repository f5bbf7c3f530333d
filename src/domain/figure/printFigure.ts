import { impliedDecimals } from './assemble';
import { CUMULATIVE_CLOSE, CUMULATIVE_OPEN } from './brackets';
import { isHan } from './cursor';
import { decimalText } from './decimal';
import type { BoundSign, Figure, QuantityFigure, RangeFigure, RatioFigure } from './figure';
import { SIGN_TEXT } from './tokens/bounds';
import { NONE_TEXT, RANGE_TEXT, RATIO_TEXT } from './tokens/signs';

function signText(sign: BoundSign | undefined): string {
  return sign === undefined ? '' : SIGN_TEXT[sign];
}

function joinNumbers(values: readonly number[], figure: RangeFigure | RatioFigure, between: string): string {
  const decimals = figure.decimalsEach ?? impliedDecimals(values, figure.decimals);
  return values.map((value, index) => decimalText(value, decimals[index] ?? figure.decimals)).join(between);
}

/** A remark's leading words stand before the figure, its brackets after it. */
function splitRemark(remark: string): readonly [before: string, after: string] {
  const bracket = remark.split('').findIndex((character) => !isHan(character));
  return bracket < 0 ? [remark, ''] : [remark.slice(0, bracket), remark.slice(bracket)];
}

function around(figure: QuantityFigure | RatioFigure, figureText: string): string {
  const [before, after] = splitRemark(figure.remark ?? '');
  return `${figure.basis ?? ''}${before}${figureText}${figure.mark ?? ''}${after}`;
}

function printQuantity(figure: QuantityFigure): string {
  const numbers = figure.kind === 'range' ? joinNumbers([figure.low, figure.high], figure, RANGE_TEXT) : decimalText(figure.value, figure.decimals);
  const signed = signText(figure.kind === 'bound' ? figure.sign : undefined) + numbers;
  const enclosed = figure.planPeriodCumulative ? CUMULATIVE_OPEN + signed + CUMULATIVE_CLOSE : signed;
  return around(figure, enclosed + (figure.unit?.text ?? ''));
}

/**
 * The canonical text of a figure, as the plan prints it: 〔442〕, ＜5, 1∶4∶5, 5—5.5%, —. Reading it again gives the same
 * figure. A value with more digits than `decimals` is rounded 四舍五入. Blank prints as the empty text.
 * Example: a number 238 with one decimal prints 238.0.
 */
export function printFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
    case 'bound':
    case 'range':
      return printQuantity(figure);
    case 'ratio':
      return around(figure, signText(figure.sign) + joinNumbers(figure.parts, figure, RATIO_TEXT));
    case 'none':
      return NONE_TEXT;
    case 'blank':
      return '';
    case 'text':
      return figure.text;
  }
}
