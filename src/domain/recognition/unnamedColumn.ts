/** Tables whose first column has no header that says 指标: taken for what they hold, and asked about. */
import { columnLetters } from '../table/address';
import { cellSense } from './bandSense';
import { columnStats } from './columnStats';
import { choicesOf, doubtKey, type Doubts } from './doubts';
import { isPlanSense } from './headerSense';
import { holdsPlaces } from './otherWay';
import type { SheetView } from './sheetView';
import { text } from './text/roleLabels';

/** Two headers that say plan or goal, not bare years: rows of figures have years among them. */
function isPlanHeader(view: SheetView, row: number): number | undefined {
  const said: number[] = [];
  let isWorded = false;
  for (let column = view.left; column < view.right; column += 1) {
    const sense = cellSense(view, row, column);
    if (!sense || !isPlanSense(sense)) continue;
    said.push(column);
    isWorded ||= sense.plans.length > 0 || ((sense.kind === 'target' || sense.kind === 'base') && sense.years.length > 0);
  }
  return said.length >= 2 && isWorded ? said[0] : undefined;
}

/** The column left of the first figure column that holds texts. */
export function unnamedColumn(view: SheetView, row: number): number | undefined {
  const first = isPlanHeader(view, row);
  if (first === undefined) return undefined;
  for (let column = first - 1; column >= view.left; column -= 1) {
    const stats = columnStats(view, row + 1, row + 40, column);
    if (holdsPlaces(view, { row, column })) return undefined;
    if (stats.filled > 1 && stats.texts * 2 > stats.filled && stats.units * 2 < stats.filled) return column;
  }
  return undefined;
}

/** True until the user says that the column holds no names. */
export function askName(band: { readonly bottom: number; readonly nameColumn: number }, doubts: Doubts): boolean {
  return doubts.ask({
    key: doubtKey('name', ''), row: band.bottom, column: band.nameColumn, question: text.nameQuestion(columnLetters(band.nameColumn)), assumed: 'yes',
    choices: choicesOf([['yes', text.yes], ['no', text.no]]),
  }).answer === 'yes';
}
