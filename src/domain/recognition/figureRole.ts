/** What a figure column holds, from its own words, the plan period and the title. */
import { sure, unsure, type ColumnReading } from './columnReading';
import { yearOf } from './findPeriod';
import type { FoundPeriod } from './foundTable';
import type { HeaderSense } from './headerSense';
import type { TableContext } from './tableContext';
import type { BodyColumn } from './tableExtent';
import { tokens } from './text/headerWords';
import { text } from './text/roleLabels';

export interface FigureSurroundings {
  readonly period: FoundPeriod | undefined;
  readonly context: TableContext;
  /** Some header names the goal of the plan's last year. */
  readonly hasGoal: boolean;
  /** Several years of the period say 完成 or nothing. */
  readonly hasYears: boolean;
}

interface Asked extends FigureSurroundings { readonly sense: HeaderSense; readonly year: number | undefined; readonly words: string; readonly column: BodyColumn }

function target({ sense, year: named, words, period }: Asked): ColumnReading {
  const year = named ?? (tokens.atPlanEnd.test(words) && !sense.isPrevious ? period?.end : undefined);
  if (sense.isPrevious) return sure('previousTarget', text.says(words, 'previousTarget', year), year);
  const role = year !== undefined && period && year < period.start ? 'previousTarget' : 'target';
  const isPlain = !sense.isMixed && sense.rest === '';
  // 2025年计划 before the plan of 2026 may be that year's plan, not the goal of the plan before.
  const isYearly = role === 'previousTarget' && sense.plans.length === 0 && tokens.yearlyPlan.test(words);
  return (isPlain && !isYearly ? sure : unsure)(role, text.says(words, role, year), year);
}

function base({ sense, year: named, words, period }: Asked): ColumnReading {
  // “十四五”期初 and 期初 alone name the plan whose base it is, not its last year.
  const year = sense.years.length === 0 && period && tokens.atStart.test(words) ? period.start - 1 : named;
  return (year === undefined || !period || year < period.start ? sure : unsure)('base', text.says(words, 'base', year), year);
}

/** A fact of a year: before the period its base or an older figure, within it a year's 完成数. */
function fact({ year, words, period, hasYears }: Asked, isCertain: boolean): ColumnReading {
  const give = isCertain ? sure : unsure;
  if (year === undefined) return give('actual', text.says(words, 'actual'));
  if (period && year === period.start - 1) return give('base', text.baseByYear(year), year);
  if (period && year < period.start) return give('yearActual', text.before(year), year);
  const role = hasYears ? 'yearActual' : 'actual';
  return give(role, text.says(words, role, year), year);
}

function actual(asked: Asked): ColumnReading {
  const { sense, year, words, period, hasGoal, column, context } = asked;
  if (sense.isRange) return unsure('planPeriodCumulative', text.says(words, 'planPeriodCumulative', year), year);
  // “十四五”完成情况 may be the last year's figure or the sum of five; “十四五”末 and “十四五”实现值 are the last year's.
  if (year !== undefined && sense.years.length === 0 && !sense.isAtEnd && !tokens.level.test(words)) return fact(asked, false);
  // 2025年完成 in a table of goals without another goal, 2025年达到, 2025年预计: the plan's last year may be wanted or done.
  const isOpen = sense.isEstimate || tokens.reached.test(words) || context.speaksOf === 'goals';
  if (isOpen && year !== undefined && year === period?.end && !hasGoal) return unsure('target', text.yearOnly(year, 'target'), year);
  const isBare = year === undefined && column.stats.filled === 0 && tokens.vague.test(words);
  return fact(asked, !sense.isMixed && sense.rest === '' && !isBare);
}

/** “十三五”累计, 2018—2020年平均: a sum or a mean of years before the plan is none of the plan's. */
const isOfEarlierYears = ({ sense, year, period }: Asked): boolean => period !== undefined && year !== undefined && year < period.start && (sense.isRange || sense.years.length === 0);

/** 2021—2023年累计 is no sum of the plan; 2020—2025年年均 counts from the base. */
const isPartOfPeriod = ({ sense, period }: Asked): boolean =>
  sense.isRange && period !== undefined && ((sense.years[0] ?? 0) > period.start || sense.years.at(-1) !== period.end);

/** 年均增长 of the plan; 近三年平均 may be the mean itself. */
function average(asked: Asked): ColumnReading {
  if (isOfEarlierYears(asked)) return unsure('unknown', text.untold(asked.words));
  return (tokens.meanLevel.test(asked.words) || isPartOfPeriod(asked) ? unsure : sure)('annualAverage', text.says(asked.words, 'annualAverage'));
}

/** 累计 of the whole period is settled; of one year or of nothing it is not. */
function cumulative(asked: Asked): ColumnReading {
  const { sense, year, words } = asked;
  if (isOfEarlierYears(asked)) return unsure('unknown', text.untold(words));
  const isWhole = tokens.totalBrackets.test(words) || sense.isRange || sense.isWholePeriod || (sense.plans.length > 0 && sense.years.length === 0);
  // 2021—2023年累计完成 is what was done, 五年累计 what is wanted: the role does not tell them apart, so the user does.
  return (isWhole && !tokens.done.test(words) && !isPartOfPeriod(asked) ? sure : unsure)('planPeriodCumulative', text.says(words, 'planPeriodCumulative'), sense.years.length === 1 ? year : undefined);
}

/** A year and nothing else: the base before the period, the goal at its end, within it whatever the title says. */
function dated(asked: Asked): ColumnReading {
  const { sense, year, words, period, context, hasGoal } = asked;
  if (sense.isRange) return unsure('planPeriodCumulative', text.planOnly(words, 'planPeriodCumulative'));
  if (year === undefined) return unsure('unknown', text.untold(words));
  const goal = period && year < period.start ? 'previousTarget' : 'target';
  if (sense.years.length === 0 && !sense.isAtEnd) return unsure(goal, text.planOnly(words, goal), year);
  const { speaksOf, isYearlyGoals } = context;
  const isClear = sense.rest === '';
  if (!period) return unsure('yearActual', text.yearOnly(year, 'yearActual'), year);
  if (year < period.start) return fact(asked, isClear && (hasGoal || speaksOf !== 'unclear' || context.isPlanTitle));
  if (isYearlyGoals && speaksOf === 'goals') return (isClear ? sure : unsure)('target', text.goalByTitle(year), year);
  if (speaksOf === 'facts' && (hasGoal || year < period.end)) return (isClear ? sure : unsure)(asked.hasYears ? 'yearActual' : 'actual', text.factByTitle(year), year);
  if (year >= period.end && !hasGoal) return (isClear && speaksOf === 'goals' && !asked.hasYears ? sure : unsure)('target', text.targetByYear(year), year);
  if (year > period.end) return (isClear && speaksOf === 'goals' ? sure : unsure)('target', text.yearOnly(year, 'target'), year);
  return unsure('yearActual', text.yearOnly(year, 'yearActual'), year);
}

/** 2018—2020年基数, 2023年、2025年目标: which of the years is meant is asked. */
const withOneYear = (reading: ColumnReading, { sense, words }: Asked): ColumnReading =>
  (reading.isSure && reading.year !== undefined && new Set(sense.years).size > 1 ? unsure(reading.role, text.untold(words), reading.year) : reading);

/** Reads one figure column; its header has a sense that promises figures. */
export function figureRole(column: BodyColumn, sense: HeaderSense, surroundings: FigureSurroundings): ColumnReading {
  const words = column.written.join('').replace(/\s/g, '');
  const asked: Asked = { ...surroundings, sense, column, words, year: yearOf(sense) };
  return withOneYear(readingOf(asked), asked);
}

function readingOf(asked: Asked): ColumnReading {
  const { sense, words } = asked;
  switch (sense.kind) {
    case 'target': return target(asked);
    case 'base': return base(asked);
    case 'actual': return actual(asked);
    case 'cumulative': return cumulative(asked);
    case 'average': return average(asked);
    case 'change': return sure('change', text.says(words, 'change'));
    case 'measure': return sure('measure', text.says(words, 'measure'));
    default: return dated(asked);
  }
}
