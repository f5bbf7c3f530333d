/** Do two cells or printed texts say the same figure? */
import { isProblem, isQuantity, parseFigure } from '../figure';
import type { CellInput, Figure } from '../figure';
import type { Indicator } from '../plan/plan';
import { formatMeaning } from '../table/formatMeaning';
import { inRowUnit } from './rowFigure';

/** A cell's content with the format that may add 〔〕 to it; a printed text has none. */
export interface Said { readonly value: CellInput; readonly numberFormat?: string }

/** What a figure says, without what only its writing shows: decimals, words around it, the unit its row is in. */
function essence(figure: Figure, marked: boolean, ownUnit: string | undefined): string {
  const unit = !isQuantity(figure) || figure.unit === undefined || figure.unit.text === ownUnit ? '' : figure.unit.text;
  switch (figure.kind) {
    case 'number': return `${marked || figure.planPeriodCumulative}=${figure.value}${unit}`;
    case 'bound': return `${marked || figure.planPeriodCumulative}${figure.sign}${figure.value}${unit}`;
    case 'range': return `${marked || figure.planPeriodCumulative}${figure.low}-${figure.high}${unit}`;
    case 'ratio': return `${figure.sign ?? ''}${figure.parts.join(':')}`;
    case 'text': return figure.text;
    default: return figure.kind;
  }
}

function read({ value, numberFormat }: Said, indicator: Indicator | undefined): string | undefined {
  const written = parseFigure(value);
  const figure = indicator ? inRowUnit(written, indicator) : written;
  if (isProblem(figure)) return undefined;
  return essence(figure, typeof value === 'number' && numberFormat !== undefined && formatMeaning(numberFormat).cumulative, indicator?.unit);
}

/**
 * True where both say the same (238 and 238.0, ＜5 and < 5), false where they differ (＞60 and 60, 〔350〕 and 350),
 * undefined where one cannot be read. Given the indicator both are figures of, 680万人, 6800000人 and 680 say the same.
 */
export function isSameFigure(one: Said, other: Said, indicator?: Indicator): boolean | undefined {
  const [first, second] = [read(one, indicator), read(other, indicator)];
  return first === undefined || second === undefined ? undefined : first === second;
}
