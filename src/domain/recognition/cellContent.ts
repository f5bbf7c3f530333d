/** What a body cell holds, as far as recognising a table needs it. */
import { parseFigure } from '../figure';
import type { CellValue } from '../table/snapshot';
import { plainHeader } from './plainHeader';
import { tokens } from './text/rowWords';

/** `figure` also for notation that has a fault of its own: it is meant as a figure. */
export type CellContent = 'blank' | 'figure' | 'dash' | 'attribute' | 'unit' | 'text';

export const isBlankValue = (value: CellValue): boolean => typeof value === 'string' && value.trim() === '';

/** A few words with a number that were meant as a target: 达到全国平均水平, 下降18%, 比2020年降低13.5%. */
const isWordTarget = (plain: string): boolean => plain.length <= 24 && tokens.wordTarget.test(plain);

export function contentOf(value: CellValue): CellContent {
  if (typeof value !== 'string') return 'figure';
  const figure = parseFigure(value);
  if (figure.kind === 'blank') return 'blank';
  if (figure.kind === 'none') return 'dash';
  if (figure.kind !== 'text' && figure.kind !== 'problem') return 'figure';
  const plain = plainHeader(value);
  if (tokens.attribute.test(plain)) return 'attribute';
  if (figure.kind === 'problem' && tokens.beginsAsFigure.test(plain)) return 'figure';
  return isWordTarget(plain) ? 'figure' : 'text';
}

export const isFigureLike = (value: CellValue): boolean => { const content = contentOf(value); return content === 'figure' || content === 'dash'; };
