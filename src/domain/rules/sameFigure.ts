/** Do two cells or printed texts say the same figure? */
import { isProblem, parseFigure } from '../figure';
import type { CellInput, Figure } from '../figure';
import { formatMeaning } from '../table/formatMeaning';

/** A cell's content with the format that may add 〔〕 to it; a printed text has none. */
export interface Said { readonly value: CellInput; readonly numberFormat?: string }

/** What a figure says, without what only its writing shows: decimals and words around it. */
function essence(figure: Figure, marked: boolean): string {
  switch (figure.kind) {
    case 'number': return `${marked || figure.planPeriodCumulative}=${figure.value}${figure.unit?.text ?? ''}`;
    case 'bound': return `${marked || figure.planPeriodCumulative}${figure.sign}${figure.value}${figure.unit?.text ?? ''}`;
    case 'range': return `${marked || figure.planPeriodCumulative}${figure.low}-${figure.high}${figure.unit?.text ?? ''}`;
    case 'ratio': return `${figure.sign ?? ''}${figure.parts.join(':')}`;
    case 'text': return figure.text;
    default: return figure.kind;
  }
}

function read({ value, numberFormat }: Said): string | undefined {
  const figure = parseFigure(value);
  if (isProblem(figure)) return undefined;
  return essence(figure, typeof value === 'number' && numberFormat !== undefined && formatMeaning(numberFormat).cumulative);
}

/**
 * True where both say the same (238 and 238.0, ＜5 and < 5), false where they differ (＞60 and 60, 〔350〕 and 350),
 * undefined where one cannot be read.
 */
export function isSameFigure(one: Said, other: Said): boolean | undefined {
  const [first, second] = [read(one), read(other)];
  return first === undefined || second === undefined ? undefined : first === second;
}
