import type { text as columnMissing } from '../../../domain/rules/columnMissing';
import type { text as behind } from '../../../domain/rules/behindSchedule';
import type { text as header } from '../../../domain/rules/headerChanged';
import type { text as hidden } from '../../../domain/rules/hiddenRow';
import type { text as duplicated } from '../../../domain/rules/rowDuplicated';
import type { text as missing } from '../../../domain/rules/rowMissing';
import type { text as moved } from '../../../domain/rules/rowMoved';
import type { text as renamed } from '../../../domain/rules/rowRenamed';
import type { text as unknown } from '../../../domain/rules/rowUnknown';
import type { text as unmet } from '../../../domain/rules/targetUnmet';
import type { text as worse } from '../../../domain/rules/targetWorseThanBase';
import { say } from '../say';
import type { Sentences } from './shape';

interface Targets { readonly 'target-unmet': Sentences<typeof unmet>; readonly 'behind-schedule': Sentences<typeof behind>; readonly 'target-worse-than-base': Sentences<typeof worse> }

/** What the rules of targets, HB701 to HB703, say of cells. */
export const targetsInEnglish: Targets = {
  'target-unmet': {
    below: (row, attribute, actual, target, gap, place) => `${say(row)}${say(attribute)} ${actual}${say(place)} does not meet the target ${target}; it falls short by ${gap}. Please check; if it is true, please explain it.`,
    unmet: (row, attribute, actual, target, place) => `${say(row)}${say(attribute)} ${actual}${say(place)} does not meet the target ${target}. Please check; if it is true, please explain it.`,
    binding: ' (binding)',
    words: 'The target is in words or a ratio, so whether it is met cannot be judged',
    actual: 'The actual is not one certain number, so whether the target is met cannot be judged',
  },
  'behind-schedule': {
    behind: (row, actual, place, share, elapsed) => `${say(row)} ${actual}${say(place)}: progress ${share}% is behind the elapsed share ${elapsed}%. Please check; if it is true, please keep an eye on it.`,
    worse: (row, actual, place, base) => `${say(row)} ${actual}${say(place)} is worse than the base ${base}. Please check; if it is true, please keep an eye on it.`,
    actual: 'Actual and target contradict each other, so progress cannot be judged',
  },
  'target-worse-than-base': {
    message: (cell, target, place, base) => `${say(cell)} ${target}${say(place)} is worse than the base ${base}. Check the target and the direction; if the plan only means to hold the level, mark the indicator so.`,
    notNumbers: 'Target or base is no number, so they cannot be compared',
  },
};

interface Layout {
  readonly 'row-missing': Sentences<typeof missing>; readonly 'row-duplicated': Sentences<typeof duplicated>; readonly 'row-unknown': Sentences<typeof unknown>; readonly 'row-renamed': Sentences<typeof renamed>;
  readonly 'row-moved': Sentences<typeof moved>; readonly 'header-changed': Sentences<typeof header>; readonly 'column-missing': Sentences<typeof columnMissing>; readonly 'hidden-row': Sentences<typeof hidden>;
}

/** What the rules of layout, HB801 to HB808, say of rows and columns. */
export const layoutInEnglish: Layout = {
  'row-missing': { message: row => `The table lacks ${say(row)}. Please add the row, or insert the table again.` },
  'row-duplicated': { message: (row, place) => `${say(row)} occurs again${say(place)}; only the first row is checked. Please delete the extra one.` },
  'row-unknown': { message: (written, place) => `“${written}”${say(place)} is no indicator of this plan; the row is not checked. If the name is misspelt, please correct it after the plan.` },
  'row-renamed': { message: (row, written, place) => `“${written}”${say(place)} is not the name the plan prints; it is checked as ${say(row)}. Please check it and correct it after the plan.` },
  'row-moved': { message: (row, place) => `${say(row)}${say(place)} is not where the plan has it. Figures pasted by columns may land in wrong rows; please move it back.` },
  'header-changed': { message: (written, place) => `The header “${written}”${say(place)} is not as the plan prints it. Please correct it; if it truly means something else, say so in the remarks.` },
  'column-missing': {
    message: column => `The table lacks the column “${say(column)}”, or its title is not known. Please restore the header, or insert the table again.`,
    indicators: 'indicators',
    month: 'figure of the month',
  },
  'hidden-row': { message: (row, place) => `${say(row)}${say(place)} stands in a hidden row, which is not printed. Please unhide it.` },
};
