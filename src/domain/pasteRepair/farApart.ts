/** Where white space alone cuts cells apart, a number cut in two fills a cell that was blank: 6 51 for a blank and 651. */
import { parseFigure } from '../figure';
import type { ProposedCell } from './proposal';
import { undecided } from './repairCell';
import { text } from './text';

/** A base and its target hardly differ by more. */
const farthest = 5;

const plain = (cell: ProposedCell | undefined): number | undefined => {
  if (cell?.state !== 'unchanged' || !/^\d+(?:\.\d+)?$/.test(cell.text)) return undefined;
  const figure = parseFigure(cell.text);
  return figure.kind === 'number' && figure.value > 0 ? figure.value : undefined;
};

/** The left part of a cut number has no point and begins it; put together they would be a number of ordinary length. */
const mayBeOne = (left: string, right: string): boolean => /^\d{1,3}$/.test(left) && (left + right).replace('.', '').length <= 7;

/** Neighbouring plain numbers that differ by a multiple no plan asks for stay as pasted and are asked. */
export function askFarApart(cells: readonly ProposedCell[], isFigure: (column: number) => boolean): readonly ProposedCell[] {
  const isApart = (at: number): boolean => {
    const [left, right] = [cells[at], cells[at + 1]];
    const [one, other] = [plain(left), plain(right)];
    if (!isFigure(at) || !isFigure(at + 1) || one === undefined || other === undefined || !left || !right) return false;
    return mayBeOne(left.text, right.text) && Math.max(one / other, other / one) >= farthest;
  };
  return cells.map((cell, at) => (isApart(at) || isApart(at - 1) ? undecided(cell.pasted, text.undecided.farApart) : cell));
}
