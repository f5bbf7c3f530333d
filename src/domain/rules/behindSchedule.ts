import { isProblem, printFigure } from '../figure';
import { hasAnswer, progress, roundHalfUp, status } from '../measures';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { digitsApart } from './digitsApart';
import { isFaultyFigure } from './faultyFigure';
import { measuredActual, printedFigure } from './measuredActual';
import { cannotJudge, failAt, pass } from './outcome';
import { elapsedOf, reportDay } from './reportDate';
import type { Outcome, Rule, RuleContext } from './rule';
import { at, numberText, rowName } from './wording';

export const text = spoken('behind-schedule', {
  name: '滞后于序时进度',
  what: '规划期没有结束，完成进度落后于时间进度，或低于基数。',
  wrong: '截至2023年底（60%），完成进度 42%',
  right: '如实填报，关注进度',
  why: '只是提醒：按现在的快慢，到期可能完不成。',
  behind: (row: string, actual: string, place: string, share: string, elapsed: string) => `${row} ${actual}${place}，完成进度 ${share}%，低于序时进度 ${elapsed}%。请核对；属实的请关注进度。`,
  worse: (row: string, actual: string, place: string, base: string) => `${row} ${actual}${place}还不如基数 ${base}。请核对；属实的请关注进度。`,
  actual: '完成数与目标的口径矛盾，不能判断进度',
});

/** The year of 截至期 is still to be filled in this row: that is asked for elsewhere, and last year's figure is not slow. */
const isYetToFill = (year: number | undefined, context: RuleContext): boolean => year !== undefined && year < (reportDay(context.table)?.year ?? year);

function judge(row: RowReading, elapsed: number, context: RuleContext): Outcome | undefined {
  const [target, base] = [printedFigure(row, 'target'), printedFigure(row, 'base')];
  const measured = target && measuredActual(row, target);
  if (!target || !measured || measured.cells.some(faulty => isFaultyFigure(row, faulty, context))) return undefined;
  const [cell] = measured.cells;
  const { direction } = row.indicator;
  const standing = isProblem(measured.figure) ? measured.figure : status(measured.figure, target, base, elapsed, direction);
  if (typeof standing !== 'string' || isProblem(measured.figure)) return cannotJudge([cell], text.actual);
  const [name, actual] = [rowName(row.indicator), printFigure(measured.figure)];
  if (standing === 'belowBase' || standing === 'worseThanBase') return failAt(measured.cells, text.worse(name, actual, at(cell), base ? printFigure(base) : ''));
  const share = progress(measured.figure, target, base, direction);
  if (standing !== 'behindPace' || !hasAnswer(share)) return standing === 'cannotJudge' ? undefined : pass(cell);
  if (isYetToFill(measured.year, context)) return undefined;
  const digits = digitsApart(share * 100, elapsed * 100, 1);
  const percent = (value: number): string => numberText(roundHalfUp(value * 100, digits));
  return failAt(measured.cells, text.behind(name, actual, at(cell), percent(share), percent(elapsed)));
}

/** At the end of the period a shortfall is no longer a matter of pace. */
export const behindSchedule: Rule = {
  id: 'behind-schedule', code: 'HB702', severity: 'hint', scope: 'row', needs: ['actual', 'yearActual'],
  basis: '序时进度的定义（术语表）',
  text,
  *check(context: RuleContext) {
    const elapsed = elapsedOf(context);
    if (elapsed === undefined || elapsed >= 1) return;
    for (const row of rowsOf(context)) {
      const outcome = judge(row, elapsed, context);
      if (outcome) yield outcome;
    }
  },
};
