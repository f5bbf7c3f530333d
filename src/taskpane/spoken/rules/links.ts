import type { text as link } from '../../../domain/rules/linkDiffers';
import type { text as opening } from '../../../domain/rules/openingDiffersFromClosing';
import type { text as printed } from '../../../domain/rules/printedFigureChanged';
import type { text as samePeriod } from '../../../domain/rules/samePeriodDiffers';
import type { text as tables } from '../../../domain/rules/tablesDisagree';
import type { text as unit } from '../../../domain/rules/unitChanged';
import { say } from '../say';
import { list, type Sentences } from './shape';

interface Links {
  readonly 'link-differs': Sentences<typeof link>; readonly 'printed-figure-changed': Sentences<typeof printed>; readonly 'tables-disagree': Sentences<typeof tables>;
  readonly 'unit-changed': Sentences<typeof unit>; readonly 'same-period-differs': Sentences<typeof samePeriod>; readonly 'opening-differs-from-closing': Sentences<typeof opening>;
}

/** What the rules between tables and with the printed plan, HB501 to HB506, say of cells. */
export const linksInEnglish: Links = {
  'link-differs': {
    sheet: (cell, here, panel, other, there, sheet, places) => `${say(cell)} ${here} is not the ${there} of ${panel}, ${say(other)} (${sheet}). Both should be the same figure; please check (${list(places)}).`,
    plan: (cell, here, panel, other, there, places) => `${say(cell)} ${here} is not the ${there} that the plan prints in ${panel}, ${say(other)}. Both should be the same figure; please check (${list(places)}).`,
    unreadable: 'One of the two cannot be read, so they cannot be compared',
  },
  'printed-figure-changed': { message: (cell, written, place, printed) => `${say(cell)} ${say(written)}${say(place)} is not ${printed} as the plan prints it. Targets and bases follow the plan; please change it back to ${printed}. If the plan was adjusted, please explain it.` },
  'tables-disagree': { message: (cell, amount, place, sheet, other, there, gap) => `${say(cell)} ${amount}${say(place)} is not the ${there} on “${sheet}”${say(other)}; they differ by ${gap}. One figure has one value; please check both.` },
  'unit-changed': {
    message: (row, written, place, unit) => `${say(row)}: its unit is written “${written}”${say(place)}, the plan has “${unit}”. Please change it back, or convert the whole row and explain it.`,
    unknown: 'What stands in brackets is no unit that is known',
  },
  'same-period-differs': {
    message: (cell, amount, place, earlier, before, gap) => `${say(cell)} ${amount}${say(place)} is not the ${before} of ${say(earlier)}; they differ by ${gap}. The same period of the year before is copied from that year’s report; please check. If the basis changed, please explain it.`,
    nothing: 'The workbook has no report of the same month last year to compare with',
  },
  'opening-differs-from-closing': {
    message: (cell, amount, place, there, closing, gap) => `${say(cell)} ${amount}${say(place)} should equal the closing figure of the period before ${closing}${say(there)}; they differ by ${gap}. Check both; if the earlier figure was revised, please explain it.`,
    nothing: 'The workbook has no closing figure of the period before to compare with',
  },
};
