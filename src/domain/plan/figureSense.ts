/** Do the printed cells of an indicator bear out what the file says they mean? */
import { impliedDirection, isProblem, parseFigure, type Figure, type Problem } from '../figure';
import type { Indicator } from './plan';
import { text } from './text';

export type Complain = (field: string, complaint: string) => void;

const figureRoles = ['base', 'previousTarget', 'target', 'actual'] as const;
type Cells = ReadonlyMap<(typeof figureRoles)[number], Figure>;

/** Reads every cell that holds a figure, then compares kind, direction, decimals and hold with what is printed. */
export function checkFigures(indicator: Indicator, complain: Complain): void {
  const cells = new Map<(typeof figureRoles)[number], Figure>();
  for (const role of figureRoles) {
    const written = indicator.cells[role];
    const figure: Figure | Problem = written === undefined ? { kind: 'blank' } : parseFigure(written);
    if (isProblem(figure)) complain(`cells.${role}`, text.unreadable(figure.message));
    else cells.set(role, figure);
  }
  checkKind(indicator, cells, complain);
  checkDirection(indicator, cells, complain);
  checkDecimals(indicator, cells, complain);
  checkHold(indicator, cells, complain);
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

function checkDecimals({ decimals }: Indicator, cells: Cells, complain: Complain): void {
  const printed = Math.max(0, ...[...cells.values()].map(figure => ('decimals' in figure ? figure.decimals : 0)));
  if (printed !== decimals) complain('decimals', text.decimalsDiffer(decimals, printed));
}

const definite = (figure: Figure | undefined): number | undefined => (figure?.kind === 'number' || figure?.kind === 'bound' ? figure.value : undefined);

/** d(T−B) ≤ 0, never for a total over the period; a target that is a range or words is left to whoever wrote the file. */
function checkHold({ hold, kind, direction, cells: written }: Indicator, cells: Cells, complain: Complain): void {
  const base = definite(cells.get('base'));
  const target = definite(cells.get('target'));
  if (target === undefined) return;
  const gain = base === undefined ? 1 : (target - base) * (direction === 'higherIsBetter' ? 1 : -1);
  const due = kind !== 'planPeriodTotal' && gain <= 0;
  if (due !== hold) complain('hold', text.holdDiffers(written.base ?? '', written.target ?? '', due));
}
