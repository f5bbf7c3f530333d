/** What recognition asks of a body cell again and again, read once a sheet. */
import { contentOf, type CellContent } from './cellContent';
import { isUnitText } from './readUnitText';
import type { SheetView } from './sheetView';
import { tokens } from './text/rowWords';

export interface CellFacts {
  readonly content: CellContent;
  readonly isUnit: boolean;
  /** A row number: 1, （2）, ③. */
  readonly isNumber: boolean;
  /** A bound or 〔〕, which goals have and facts have not. */
  readonly isGoal: boolean;
}

const blank: CellFacts = { content: 'blank', isUnit: false, isNumber: false, isGoal: false };
const known = new WeakMap<SheetView, Map<number, CellFacts>>();
/** Columns of a sheet at most, so that row and column make one key. */
const widest = 16384;

function read(view: SheetView, row: number, column: number): CellFacts {
  const content = contentOf(view.own(row, column));
  if (content === 'blank') return blank;
  const plain = view.plain(row, column);
  return { content, isUnit: isUnitText(plain), isNumber: tokens.number.test(plain) || tokens.circled.test(plain), isGoal: content === 'figure' && tokens.goal.test(plain) };
}

export function factsOf(view: SheetView, row: number, column: number): CellFacts {
  const ofSheet = known.get(view) ?? new Map<number, CellFacts>();
  known.set(view, ofSheet);
  const key = row * widest + column;
  const facts = ofSheet.get(key) ?? read(view, row, column);
  ofSheet.set(key, facts);
  return facts;
}
