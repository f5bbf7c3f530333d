/** Do the printed cells of an indicator bear out what the file says they mean? */
import { impliedDirection, isProblem, type Figure } from '../figure';
import { figureOf, figureRoles, printedDecimals, printedHold, type FigureRole } from './derived';
import type { Indicator } from './plan';
import { text } from './text';

export type Complain = (field: string, complaint: string) => void;

type Cells = ReadonlyMap<FigureRole, Figure>;

/** Reads every cell that holds a figure, then compares kind, direction, decimals and hold with what is printed. */
export function checkFigures(indicator: Indicator, complain: Complain): void {
  const cells = new Map<FigureRole, Figure>();
  for (const role of figureRoles) {
    const written = indicator.cells[role];
    const figure = figureOf(written);
    if (isProblem(figure)) complain(`cells.${role}`, text.unreadable(figure.message));
    else cells.set(role, figure);
  }
  checkKind(indicator, cells, complain);
  checkDirection(indicator, cells, complain);
  checkDecimals(indicator, complain);
  checkHold(indicator, complain);
}

function checkKind({ kind, cells: { target: written = '' } }: Indicator, cells: Cells, complain: Complain): void {
  const target = cells.get('target');
  if (!target || target.kind === 'text' || target.kind === 'none' || target.kind === 'blank') return;
  const isRatio = target.kind === 'ratio';
  const isTotal = target.kind !== 'ratio' && target.planPeriodCumulative;
  if (isTotal && kind !== 'planPeriodTotal') complain('kind', text.totalPrinted(kind, written));
  else if (isRatio && kind !== 'structure') complain('kind', text.ratioPrinted(kind, written));
  else if (!isTotal && kind === 'planPeriodTotal') complain('kind', text.totalNotPrinted(written));
  else if (!isRatio && kind === 'structure') complain('kind', text.ratioNotPrinted(written));
}

function checkDirection({ direction, cells: { target: written = '' } }: Indicator, cells: Cells, complain: Complain): void {
  const target = cells.get('target');
  const implied = target && impliedDirection(target);
  if (implied !== undefined && implied !== direction) complain('direction', text.directionAgainstSign(direction, written, implied));
}

function checkDecimals({ decimals, cells }: Indicator, complain: Complain): void {
  const printed = printedDecimals(cells);
  if (printed !== decimals) complain('decimals', text.decimalsDiffer(decimals, printed));
}

/** A target that is a range or words is left to whoever wrote the file. */
function checkHold(indicator: Indicator, complain: Complain): void {
  const due = printedHold(indicator);
  if (due !== undefined && due !== indicator.hold) complain('hold', text.holdDiffers(indicator.cells.base ?? '', indicator.cells.target ?? '', due));
}
