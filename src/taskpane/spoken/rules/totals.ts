import type { text as annualAsTotal } from '../../../domain/rules/annualTypedAsCumulative';
import type { text as misplaced } from '../../../domain/rules/cumulativeMarkMisplaced';
import type { text as markMissing } from '../../../domain/rules/cumulativeMarkMissing';
import type { text as sumDiffers } from '../../../domain/rules/cumulativeSumDiffers';
import type { text as totalAsAnnual } from '../../../domain/rules/cumulativeTypedAsAnnual';
import type { text as december } from '../../../domain/rules/decemberDiffersFromYear';
import type { text as falling } from '../../../domain/rules/fallingCumulative';
import type { text as fallingToDate } from '../../../domain/rules/fallingYearToDate';
import type { text as mixed } from '../../../domain/rules/mixedCumulativeMarks';
import type { text as months } from '../../../domain/rules/yearToDateDiffersFromMonths';
import type { text as step } from '../../../domain/rules/yearToDateStepDiffers';
import { say } from '../say';
import { list, type Sentences } from './shape';

interface Totals {
  readonly 'cumulative-mark-missing': Sentences<typeof markMissing>; readonly 'cumulative-mark-misplaced': Sentences<typeof misplaced>; readonly 'mixed-cumulative-marks': Sentences<typeof mixed>; readonly 'falling-cumulative': Sentences<typeof falling>;
  readonly 'cumulative-sum-differs': Sentences<typeof sumDiffers>; readonly 'cumulative-typed-as-annual': Sentences<typeof totalAsAnnual>; readonly 'annual-typed-as-cumulative': Sentences<typeof annualAsTotal>; readonly 'falling-year-to-date': Sentences<typeof fallingToDate>;
  readonly 'year-to-date-differs-from-months': Sentences<typeof months>; readonly 'year-to-date-step-differs': Sentences<typeof step>; readonly 'december-differs-from-year': Sentences<typeof december>;
}

/** What the rules of totals, HB301 to HB311, say of cells. */
export const totalsInEnglish: Totals = {
  'cumulative-mark-missing': {
    message: (cell, written, place, marked) => `${say(cell)} ${written}${say(place)} has no 〔〕. The indicator is a five-year total: write a total as ${say(marked)}; if this is one year’s figure, add up the years first.`,
    marked: figure => `〔${figure}〕`,
  },
  'cumulative-mark-misplaced': {
    month: (cell, written, place) => `${say(cell)} ${written}${say(place)} is in 〔〕, which marks five-year totals; a monthly report holds the month and the year to date. Check whether a five-year total was entered, then drop 〔〕.`,
    message: (cell, written, place, plain) => `${say(cell)} ${written}${say(place)} is in 〔〕. The indicator is no five-year total; drop 〔〕 and write ${plain}.`,
  },
  'mixed-cumulative-marks': { message: (row, marked, plain, places) => `${say(row)}: ${say(marked)} in 〔〕, totals; ${say(plain)} without 〔〕, single years. One row takes one way only; please write single years throughout (${list(places)}).` },
  'falling-cumulative': { message: (row, year, later, before, earlier, gap, places) => `${say(row)}: the total to ${year} 〔${later}〕 should be ≥ that to ${before} 〔${earlier}〕; it is smaller by ${gap}. A total does not fall; check whether one year’s figure was entered (${list(places)}).` },
  'cumulative-sum-differs': {
    differs: (row, cumulative, sum, word, gap, places) => `${say(row)}: the plan-period total 〔${cumulative}〕 should be ＝ the sum of the years ${sum}; it is ${say(word)} by ${gap}. Check the years and the total (${list(places)}).`,
    last: (row, cumulative, year, last, places) => `${say(row)}: the plan-period total 〔${cumulative}〕 should equal the total to ${year} 〔${last}〕. Please check (${list(places)}).`,
    more: 'larger', less: 'smaller',
    gaps: 'An earlier year is blank, so the sum of the years is not the total yet',
  },
  'cumulative-typed-as-annual': {
    message: (cell, written, place, before, own) => `${say(cell)} ${written}${say(place)} may be a total: the years before add up to ${before}, which leaves ${own}, near the other years. If it is a total, please enter the year’s own figure ${own}.`,
    gaps: 'An earlier year is blank, so whether this is a total cannot be seen',
  },
  'annual-typed-as-cumulative': {
    message: (cell, written, place, before, growth) => `${say(cell)} ${written}${say(place)} is only ${growth} more than ${before} and may be one year’s figure. 〔〕 holds totals: drop 〔〕 if it is one year’s, or enter the total.`,
    noTarget: 'The target is no number, so what a year usually brings cannot be seen',
  },
  'falling-year-to-date': {
    message: (cell, later, place, before, earlier, there, gap) => `${say(cell)} ${later}${say(place)} is below ${say(before)} ${earlier}${say(there)}, by ${gap}. A year to date usually only grows; check whether the month’s figure was entered. If figures were reduced, please explain it.`,
    nothing: 'The workbook has no year to date of the month before to compare with',
  },
  'year-to-date-differs-from-months': {
    months: (row, total, sum, word, gap, places) => `${say(row)}: the year to date ${total} should be ＝ the sum of the months ${sum}; it is ${say(word)} by ${gap}. Check the months and the year to date (${list(places)}).`,
    january: (cell, total, place, month, there) => `${say(cell)} ${total}${say(place)} should be ＝ January’s figure of the month ${month}${say(there)}. In January the two are the same; please check.`,
    below: (cell, total, place, month, there, gap) => `${say(cell)} ${total}${say(place)} is below the figure of the month ${month}${say(there)}, by ${gap}. The months to date are never less than one of them; check whether the two were exchanged.`,
    more: 'larger', less: 'smaller',
    gaps: 'An earlier month is blank, so the sum of the months is not the year to date yet',
  },
  'year-to-date-step-differs': {
    message: (cell, total, place, before, there, month, here, sum, word, gap) => `${say(cell)} ${total}${say(place)} should be ＝ last month’s year to date ${before}${say(there)} ＋ the month ${month}${say(here)} ＝ ${sum}; it is ${say(word)} by ${gap}. Check the three figures; if earlier months were revised, please explain it.`,
    more: 'larger', less: 'smaller',
    nothing: 'The workbook has no year to date of the month before to compare with',
  },
  'december-differs-from-year': {
    message: (cell, amount, place, there, year, yearly, gap) => `${say(cell)} ${amount}${say(place)} is not the ${yearly} that the annual table${say(there)} has for ${year}; they differ by ${gap}. December completes the year, so both should agree; please check. If the annual figure was adjusted, please explain it.`,
    nothing: 'The workbook has no annual figure of this year to compare with',
  },
};
