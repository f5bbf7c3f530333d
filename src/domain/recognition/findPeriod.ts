import type { HeaderSense } from './headerSense';
import { planEnd, periodOfPlan, type TableContext } from './tableContext';
import type { FoundPeriod } from './foundTable';
import type { BodyColumn } from './tableExtent';

/** The year a header speaks of: the one it names, the last of a range, or the last of its plan. */
export function yearOf(sense: HeaderSense | undefined): number | undefined {
  if (!sense) return undefined;
  return sense.years.at(-1) ?? (sense.plans.length > 0 ? planEnd(Math.max(...sense.plans)) : undefined);
}

const yearsOf = (columns: readonly BodyColumn[], ...kinds: readonly string[]): number[] =>
  columns.flatMap(({ sense }) => (sense && kinds.includes(sense.kind) && !sense.isPrevious ? yearOf(sense) ?? [] : []));

const isFifth = (year: number): boolean => year % 5 === 0;

/** To the end of 十一五, … 十九五 the plan of that name; to another year at most five years from after `before`. */
function periodTo(end: number, before: number): FoundPeriod {
  if (isFifth(end) && end >= planEnd(1) && end <= planEnd(9)) return periodOfPlan((end - planEnd(0)) / 5);
  return { start: before < end ? Math.max(before + 1, end - 4) : end - 4, end };
}

/** Of several goals the plan's is the next fifth year after the base: 2025年 rather than 2035年, and rather than 2023年. */
function endAmong(ends: readonly number[], before: number): number {
  const later = ends.filter(end => end > before).sort((one, other) => one - other);
  return later.find(isFifth) ?? later.at(-1) ?? Math.max(...ends);
}

/** 2020年 and 2025年 side by side, or five years from 2021年 on. */
function periodOfDates(years: readonly number[]): FoundPeriod | undefined {
  const [first = 0, second = 0, third = 0] = [...new Set(years)].sort((one, other) => one - other);
  if (isFifth(first) && second === first + 5 && third >= second + 10) return periodTo(second, first);
  const last = Math.max(...years);
  return isFifth(last) && last - first <= 5 && last - first >= 4 ? periodTo(last, first) : undefined;
}

/** Goals of 2024, 2025 and 2026 after the base of 2023: a plan of three years. */
function periodOfSteps(goals: readonly number[], base: number): FoundPeriod | undefined {
  const steps = [...new Set(goals)].sort((one, other) => one - other);
  const last = steps.at(-1) ?? base;
  const isStep = steps.length >= 2 && steps.every((year, at) => year === base + 1 + at);
  return isStep && !isFifth(last) && steps.length <= 5 ? { start: base + 1, end: last } : undefined;
}

/** Which plan period does the table speak of? Its headers say so, else its title, else the years it shows. */
export function findPeriod(columns: readonly BodyColumn[], context: TableContext): FoundPeriod | undefined {
  const goals = [...yearsOf(columns, 'target'), ...columns.flatMap(({ sense }) => (sense?.kind === 'dated' && sense.years.length === 0 && !sense.isAtEnd ? yearOf(sense) ?? [] : []))];
  const bases = yearsOf(columns, 'base');
  const facts = bases.length > 0 ? bases : [...yearsOf(columns, 'actual'), ...yearsOf(columns, 'dated').filter(year => !goals.includes(year))];
  const before = facts.length > 0 ? Math.min(...facts) : 0;
  const { period } = context;
  const isShown = (year: number): boolean => period !== undefined && year >= period.start && year <= period.end;
  // 2030年展望 beside 2020年 and 2025年 looks beyond the plan that the title names.
  const isNamed = period?.planName !== undefined && yearsOf(columns, 'dated').includes(period.end) && before < period.start;
  if (period && (goals.length === 0 || goals.some(isShown) || isNamed)) return period;
  // Of “十三五”目标 and “十四五”目标 the later plan is the table's; a goal of 2035年 beside them is no plan's.
  const plans = columns.flatMap(({ sense }) => (sense && (sense.kind === 'target' || sense.kind === 'dated') && !sense.isPrevious && !sense.isAtEnd ? sense.plans : []));
  if (plans.length > 0) return periodOfPlan(Math.max(...plans));
  const steps = bases.length > 0 ? periodOfSteps(goals, before) : undefined;
  if (steps) return steps;
  // 2035年远景目标 beside 2020年 and 2025年 looks beyond the plan that the years show.
  const shown = periodOfDates(yearsOf(columns, 'dated', 'base'));
  if (shown && goals.length > 0 && goals.every(goal => goal >= shown.end + 10)) return shown;
  if (goals.some(isFifth) || (goals.length > 0 && !goals.includes(before))) return periodTo(endAmong(goals, before), before);
  if (goals.length > 0) return undefined;
  return periodOfDates(yearsOf(columns, 'dated', 'base', 'actual'));
}
