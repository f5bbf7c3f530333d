import { normaliseText } from '../domain/figure';
import type { BoundSign, Problem } from '../domain/figure';
import { figureKindTokens, functionText } from './text';

/** How a number is to be written. */
export interface FigureKind { readonly sign: BoundSign | undefined; readonly total: boolean }

const SIGNS: ReadonlyMap<string, BoundSign> = new Map(figureKindTokens.signs);

/** 数值, 累计, ＜, ≤, ＞, ≥, 约, and 累计 before one of the signs; blank is 数值. */
export function readFigureKind(cell: unknown): FigureKind | Problem {
  const written = cell == null ? '' : normaliseText(String(cell)).replace(/\s/g, '');
  const total = written.startsWith(figureKindTokens.total);
  const rest = total ? written.slice(figureKindTokens.total.length) : written;
  if (rest === '' || rest === figureKindTokens.plain) return { sign: undefined, total };
  const sign = SIGNS.get(rest);
  return sign !== undefined ? { sign, total } : { kind: 'problem', code: 'kind-unknown', written, message: functionText.kindUnknown(String(cell)) };
}
