import type { text as fractionForPercent } from '../../../domain/rules/fractionForPercent';
import type { text as fractionalPersons } from '../../../domain/rules/fractionalPersons';
import type { text as negativeCount } from '../../../domain/rules/negativeCount';
import type { text as outside } from '../../../domain/rules/rateOutsideRange';
import type { text as unitSlip } from '../../../domain/rules/unitSlip';
import { say } from '../say';
import type { Sentences } from './shape';

interface Range {
  readonly 'rate-outside-range': Sentences<typeof outside>; readonly 'negative-count': Sentences<typeof negativeCount>; readonly 'fractional-persons': Sentences<typeof fractionalPersons>;
  readonly 'unit-slip': Sentences<typeof unitSlip>; readonly 'fraction-for-percent': Sentences<typeof fractionForPercent>;
}

/** What the rules of range, HB201 to HB205, say of cells. */
export const rangeInEnglish: Range = {
  'rate-outside-range': {
    above: (cell, figure, place, limit) => `${say(cell)} ${figure}%${say(place)} is above ${limit}%. A share cannot be more than ${limit}%; check the decimal point and the figure.`,
    below: (cell, figure, place) => `${say(cell)} ${figure}%${say(place)} is below 0. A share cannot be negative; please check the figure.`,
    unreadable: 'Not one certain number, so its range cannot be judged',
  },
  'negative-count': {
    message: (cell, figure, unit, place, positive) => `${say(cell)} ${figure}${unit}${say(place)} is negative; a count is never below 0. Excel turns (${positive}) into a negative number; check it and enter it again, five-year totals as 〔${positive}〕.`,
    plain: (cell, figure, unit, place) => `${say(cell)} ${figure}${unit}${say(place)} is negative; a count is never below 0. Please check the figure.`,
    unreadable: 'Not one certain number, so its sign cannot be judged',
  },
  'fractional-persons': {
    message: (cell, figure, unit, place, below, above) => `${say(cell)} ${figure}${unit}${say(place)} is not a whole number. What is counted in ${unit} is whole (${below} or ${above}); check the decimal point and the unit.`,
    unreadable: 'Not one certain number, so whether it is whole cannot be judged',
  },
  'unit-slip': {
    above: (cell, written, place, reference, times, reading) => `${say(cell)} ${written}${say(place)} is about ${say(times)} times ${say(reference)}; the decimal point or the unit may have slipped. Please check; correct it if it should be ${reading}.`,
    below: (cell, written, place, reference, times, reading) => `${say(cell)} ${written}${say(place)} is about one ${say(times)}th of ${say(reference)}; the decimal point or the unit may have slipped. Please check; correct it if it should be ${reading}.`,
    times: { 1: '10', 2: '100', 3: '1000', 4: '10000' },
    reference: { year: (cell, value) => `${say(cell)} ${value}`, month: (cell, value) => `${say(cell)} ${value}`, base: (_cell, value) => `the base ${value}`, target: (_cell, value) => `the target ${value}`, otherYears: cell => say(cell) },
    yearShare: value => `the target’s share of one year ${value}`,
    nothing: 'No figure on the same basis to compare with',
  },
  'fraction-for-percent': {
    fraction: (cell, written, place, reference, after) => `${say(cell)} ${written}${say(place)} may be a fraction: other figures of this indicator are about ${reference}, and its unit is % already. If ${after}% is meant, please enter ${after}.`,
    format: (cell, shown, place, written, after) => `${say(cell)} shows ${shown}%${say(place)} while the cell holds ${written}. The unit is % already; enter ${after}, without the percentage format.`,
  },
};
