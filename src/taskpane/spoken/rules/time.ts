import type { text as asOf } from '../../../domain/rules/asOfOutsidePeriod';
import type { text as column } from '../../../domain/rules/columnRepeated';
import type { text as after } from '../../../domain/rules/figureAfterAsOf';
import type { text as repeated } from '../../../domain/rules/repeatedFigure';
import type { text as period } from '../../../domain/rules/reportPeriodOutsidePlan';
import type { text as signed } from '../../../domain/rules/signedBeforePeriod';
import type { text as change } from '../../../domain/rules/unusualChange';
import type { text as month } from '../../../domain/rules/unusualMonth';
import { say } from '../say';
import { list, type Sentences } from './shape';

interface Time {
  readonly 'unusual-change': Sentences<typeof change>; readonly 'repeated-figure': Sentences<typeof repeated>; readonly 'column-repeated': Sentences<typeof column>; readonly 'figure-after-as-of': Sentences<typeof after>;
  readonly 'as-of-outside-period': Sentences<typeof asOf>; readonly 'report-period-outside-plan': Sentences<typeof period>; readonly 'signed-before-period': Sentences<typeof signed>; readonly 'unusual-month': Sentences<typeof month>;
}

/** What the rules of time, HB601 to HB608, say of cells. */
export const timeInEnglish: Time = {
  'unusual-change': {
    relative: (cell, written, place, word, percent, before, reference, limit) => `${say(cell)} ${written}${say(place)} is ${say(word)} ${percent}% on ${say(before)} ${reference}, more than ${limit}%. Check for exchanged, missing or extra digits; if it is true, please explain it.`,
    points: (cell, written, place, word, points, before, reference, limit) => `${say(cell)} ${written}${say(place)} is ${say(word)} ${points} percentage points on ${say(before)} ${reference}, more than ${limit}. Please check; if it is true, please explain it.`,
    up: 'up', down: 'down',
    year: year => `${year}`, base: 'the base',
    nothing: 'The year before has no figure to compare with',
  },
  'repeated-figure': { message: (cell, written, place, year) => `${say(cell)} ${written}${say(place)} is exactly the figure of ${year}. Check whether last year’s figure was pasted.` },
  'column-repeated': {
    message: (year, count, before, rows, places) => `${count} figures of ${year} are exactly those of ${before}: ${say(rows)} (${list(places)}). The column of ${before} may have been copied; please check them one by one.`,
    more: ' and others',
  },
  'figure-after-as-of': { message: (cell, written, place, year) => `${say(cell)} ${written}${say(place)} is later than the date up to which the table reports (${year}). Check whether it is in the wrong column, or bring the date up to date.` },
  'as-of-outside-period': {
    outside: (year, place, start, end) => `The date up to which the table reports, ${year}${say(place)}, is not within the plan period ${start}–${end}. Please check it.`,
    unreadable: (written, place) => `The date up to which the table reports, “${written}”${say(place)}, cannot be read. Write it as 2023-6-30.`,
  },
  'report-period-outside-plan': {
    blank: (place, example) => `The report period is blank${say(place)}. Write it as ${say(example)}; without it nothing can be compared with other reports.`,
    unreadable: (written, place, example) => `The report period “${written}”${say(place)} cannot be read. Write it as ${say(example)}.`,
    month: (written, place) => `The report period “${written}”${say(place)} has no month. A monthly report needs one, as in 2023-6.`,
    outside: (year, place, start, end) => `The report period ${year}${say(place)} is not within the plan period ${start}–${end}. Please check it.`,
    examples: { month: '2023-6', year: '2023' },
  },
  'signed-before-period': {
    early: (written, place, year, monthOfYear) => `The date of signing “${say(written)}”${say(place)} is earlier than the period reported, ${year}-${monthOfYear}. Check both dates.`,
    unreadable: (written, place) => `The date of signing “${written}”${say(place)} cannot be read. Write it as 2023-7-5.`,
  },
  'unusual-month': {
    relative: (cell, written, place, before, there, reference, word, size, limit) => `${say(cell)} ${written}${say(place)} is ${say(word)} ${size}% on ${say(before)}${say(there)} ${reference}, more than ${limit}%. Check for exchanged, missing or extra digits; if it is true, please explain it.`,
    points: (cell, written, place, before, there, reference, word, size, limit) => `${say(cell)} ${written}${say(place)} is ${say(word)} ${size} percentage points on ${say(before)}${say(there)} ${reference}, more than ${limit}. Please check; if it is true, please explain it.`,
    times: (cell, written, place, before, there, reference, times) => `${say(cell)} ${written}${say(place)} and ${say(before)}${say(there)} ${reference} are more than ${times} times apart. Check for exchanged, missing or extra digits, and whether a total was entered; if it is true, please explain it.`,
    up: 'up', down: 'down',
    nothing: 'Neither the month before nor the same month last year has a figure to compare with',
  },
};
