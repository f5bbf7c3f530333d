import type { text as assigned } from '../../../domain/rules/assignedTargetsShort';
import type { text as partAbove } from '../../../domain/rules/partAboveWhole';
import type { text as partEquals } from '../../../domain/rules/partEqualsWhole';
import type { text as partsAbove } from '../../../domain/rules/partsAboveSum';
import type { text as change } from '../../../domain/rules/printedChangeDiffers';
import type { text as province } from '../../../domain/rules/provinceDiffersFromUnits';
import type { text as provinceRate } from '../../../domain/rules/provinceRateOutsideUnits';
import type { text as rate } from '../../../domain/rules/recordedRateDiffers';
import type { text as status } from '../../../domain/rules/recordedStatusDiffers';
import { say } from '../say';
import { list, type Sentences } from './shape';

interface Relations {
  readonly 'part-above-whole': Sentences<typeof partAbove>; readonly 'parts-above-sum': Sentences<typeof partsAbove>; readonly 'province-differs-from-units': Sentences<typeof province>; readonly 'assigned-targets-short': Sentences<typeof assigned>;
  readonly 'province-rate-outside-units': Sentences<typeof provinceRate>; readonly 'recorded-rate-differs': Sentences<typeof rate>; readonly 'recorded-status-differs': Sentences<typeof status>; readonly 'part-equals-whole': Sentences<typeof partEquals>;
  readonly 'printed-change-differs': Sentences<typeof change>;
}

/** What the rules between figures of a table, HB401 to HB410, say of cells. */
export const relationsInEnglish: Relations = {
  'part-above-whole': {
    message: (part, amount, whole, total, gap, places) => `${say(part)} ${amount} should be ≤ ${say(whole)} ${total}; it is larger by ${gap}. Check both rows (${list(places)}).`,
    units: (part, partUnit, wholeUnit) => `${say(part)} is counted in ${partUnit}, its whole in ${wholeUnit}, so they cannot be compared`,
    unreadable: 'One of the figures is not one certain number, so they cannot be compared',
    marks: 'One is a total in 〔〕 and the other is not, so they cannot be compared',
  },
  'parts-above-sum': {
    message: (whole, total, sum, gap, places) => `${say(whole)} ${total} should be ≥ the sum of its parts ${sum}; it is smaller by ${gap}. Please check; explain it if the parts overlap (${list(places)}).`,
    units: 'The parts have different units or bases, so they cannot be added',
  },
  'province-differs-from-units': {
    message: (cell, total, place, sum, word, gap, whole) => `${say(cell)} ${total}${say(place)} should be ＝ the sum of the units ${sum}; it is ${say(word)} by ${gap}. Check the figure of the ${say(whole)} and those of the units.`,
    ownLevel: name => `There is no figure of ${name}; if it makes up the difference, please explain it.`,
    rounded: 'All figures are whole, so rounding may be the reason; if they were whole from the start, please correct them.',
    more: 'larger', less: 'smaller',
    marks: 'Some are totals in 〔〕 and some are not, so they cannot be added',
    missing: (count, names, whole) => `${count} ${count === 1 ? 'unit has' : 'units have'} no figure (${say(names)}), so they cannot be compared with the ${say(whole)}`,
  },
  'assigned-targets-short': {
    short: (cell, target, place, total, gap, whole) => `${say(cell)} ${target}${say(place)}: the targets of the units add up to ${total}, smaller by ${gap}. Even if every unit meets its target the ${say(whole)} will not; please check how the target was divided.`,
    above: (cell, target, place, total, gap, whole) => `${say(cell)} ${target}${say(place)}: the targets of the units add up to ${total}, larger by ${gap}. Even if every unit keeps its target the ${say(whole)} will exceed its own; please check how the target was divided.`,
    missing: 'Some units have no target, so they cannot be added up',
  },
  'province-rate-outside-units': {
    message: (cell, rate, place, low, lowUnit, high, highUnit, whole) => `${say(cell)} ${rate}%${say(place)} is not between those of the units (lowest ${lowUnit} ${low}%, highest ${highUnit} ${high}%). The rate of the ${say(whole)} lies between them; please check.`,
    missing: 'Some units have no figure, so the lowest and the highest cannot be seen',
  },
  'recorded-rate-differs': {
    message: (cell, written, place, computed) => `${say(cell)} ${written}${say(place)} differs from ${computed}, as calculated again. Restore the formula, or check actual and target.`,
    actual: 'Actual or target is not one certain number, so it cannot be calculated again',
    percent: value => `${value}%`,
  },
  'recorded-status-differs': {
    message: (cell, written, place, computed) => `${say(cell)} “${written}”${say(place)} differs from “${computed}”, as judged again. Restore the formula, or check the actual and the date.`,
    problem: 'Actual and target contradict each other, so the status cannot be judged',
  },
  'part-equals-whole': { message: (part, amount, whole, places) => `${say(part)} ${amount} equals the whole in ${say(whole)}. Check whether one figure was entered twice (${list(places)}).` },
  'printed-change-differs': {
    message: (cell, written, place, computed, unit, places) => `${say(cell)} ${written}${say(place)} differs from ${computed}${say(unit)}, as calculated again from this period and the same period of the year before${say(places)}. Restore the formula, or check the two figures.`,
    figures: places => ` (${list(places)})`,
    percent: '%', points: ' percentage points',
    nothing: 'This period or the same period of the year before is not one certain number, so the change cannot be calculated again',
  },
};
