import type { text as boundSign } from '../../../domain/rules/boundSignInActual';
import type { text as dash } from '../../../domain/rules/dashForMissing';
import type { text as errorValue } from '../../../domain/rules/errorValue';
import type { text as excelDate } from '../../../domain/rules/excelDate';
import type { text as decimals } from '../../../domain/rules/excessDecimals';
import type { text as overwritten } from '../../../domain/rules/formulaOverwritten';
import type { text as missing } from '../../../domain/rules/missingFigure';
import type { text as asText } from '../../../domain/rules/numberAsText';
import type { text as range } from '../../../domain/rules/rangeInActual';
import type { text as ratioParts } from '../../../domain/rules/ratioPartsDiffer';
import type { text as structure } from '../../../domain/rules/structureNotRatio';
import type { text as unitInCell } from '../../../domain/rules/unitInCell';
import type { text as unitMismatch } from '../../../domain/rules/unitMismatch';
import type { text as unreadable } from '../../../domain/rules/unreadableFigure';
import type { text as wordsInActual } from '../../../domain/rules/wordsInActual';
import type { text as zero } from '../../../domain/rules/zeroSuspected';
import { say } from '../say';
import { list, type Sentences } from './shape';

interface Format {
  readonly 'unreadable-figure': Sentences<typeof unreadable>; readonly 'number-as-text': Sentences<typeof asText>; readonly 'missing-figure': Sentences<typeof missing>; readonly 'error-value': Sentences<typeof errorValue>;
  readonly 'bound-sign-in-actual': Sentences<typeof boundSign>; readonly 'words-in-actual': Sentences<typeof wordsInActual>; readonly 'range-in-actual': Sentences<typeof range>; readonly 'excess-decimals': Sentences<typeof decimals>;
  readonly 'excel-date': Sentences<typeof excelDate>; readonly 'formula-overwritten': Sentences<typeof overwritten>; readonly 'zero-suspected': Sentences<typeof zero>; readonly 'unit-mismatch': Sentences<typeof unitMismatch>;
  readonly 'unit-in-cell': Sentences<typeof unitInCell>; readonly 'dash-for-missing': Sentences<typeof dash>; readonly 'structure-not-ratio': Sentences<typeof structure>; readonly 'ratio-parts-differ': Sentences<typeof ratioParts>;
}

/** What the rules of notation, HB101 to HB119, say of cells. */
export const formatInEnglish: Format = {
  'unreadable-figure': {
    message: (cell, place, problem) => `${say(cell)}${say(place)}: ${say(problem)}`,
    noTotal: (cell, place, written, reading, negative) => `${say(cell)}${say(place)}: “${written}” is in brackets, but what belongs here is no five-year total and takes no 〔〕. Should it be “${reading}”? Write a negative number as “${negative}”.`,
  },
  'number-as-text': { message: (cell, written, place, value) => `${say(cell)} “${written}”${say(place)} is text, not a number; sums leave it out. Please change it to the number ${value}.` },
  'missing-figure': {
    column: (column, count, rows, places) => `${say(column)}: ${count} not filled in: ${say(rows)} (${list(places)}). Please report them; write — where one does not apply.`,
    units: (count, names, whole) => `${count} ${count === 1 ? 'unit has' : 'units have'} a blank column: ${say(names)}. The figures of the ${say(whole)} leave them out; please ask for their reports and fill them in.`,
    table: rows => `This table is not filled in yet (${rows} indicators). Fill it in, then check.`,
    year: year => `${year}`,
    actual: 'Column of actuals',
    named: name => `Column “${name}”`,
    more: count => ` and others, ${count} in all`,
    andOthers: ' …',
  },
  'error-value': {
    reported: (cell, written, place) => `${say(cell)} ${written}${say(place)} is an error value, not a figure. Check the formula here and the cells it refers to.`,
    computed: (cell, written, place) => `${say(cell)} ${written}${say(place)} cannot be calculated. Check the row’s actual, target and base; restore the formula if it was changed.`,
    unknownName: (cell, place) => `${say(cell)} #NAME?${say(place)}: the add-in’s functions did not run. Open the pane, then calculate again (Ctrl+Alt+F9).`,
  },
  'bound-sign-in-actual': { message: (cell, written, place) => `${say(cell)} “${written}”${say(place)} has the sign of a bound or of about. An actual figure is what really happened; please enter the exact number.` },
  'words-in-actual': { message: (cell, written, place) => `${say(cell)} “${written}”${say(place)} is words, not a figure. Enter the figure; write — where there is none, leave it blank where it is not known yet, and put words in the remarks.`,
    vague: (cell, written, place, unit) => `${say(cell)} “${written}”${say(place)} is a rough amount and cannot be calculated with. Enter the exact number in digits${say(unit)}; leave the cell blank while it is not known, and put the words in the remarks.`,
    share: (cell, written, place, unit) => `${say(cell)} “${written}”${say(place)} is a share in words and cannot be calculated with. Enter the exact number in digits${say(unit)}.`,
    percent: (cell, written, place) => `${say(cell)} “${written}”${say(place)} is a share in words and cannot be calculated with. Enter the exact percentage in digits; the unit is % already: 50 for a half, 30 for three tenths.`,
    unit: unit => (unit === '' ? '' : ` (unit: ${unit})`),
  },
  'range-in-actual': {
    message: (cell, written, place) => `${say(cell)} “${written}”${say(place)} is a range. An actual figure is what really happened; please enter the exact number.`,
    ratio: (cell, written, place, unit) => `${say(cell)} “${written}”${say(place)} is a ratio, not a number. This indicator takes one number${say(unit)} with “.” as its decimal point; please check it and enter it again.`,
    unit: unit => (unit === '' ? '' : ` (unit: ${unit})`),
  },
  'excess-decimals': { message: (cell, written, place, most, rounded) => `${say(cell)} ${written}${say(place)} has too many decimals. Up to ${most} are usual; rounded it is ${rounded}.` },
  'excel-date': {
    time: (cell, place, shown) => `${say(cell)}${say(place)} holds the time ${shown}, not a ratio; Excel will have changed it when it was typed. Please change it to ${shown} and format the cell as Text.`,
    date: (cell, place, month, day) => `${say(cell)}${say(place)} holds a date (day ${day} of month ${month}), not a ratio; Excel will have changed it when it was typed. Format the cell as Text first, then type the ratio again.`,
    timeForNumber: (cell, place, shown, wanted) => `${say(cell)}${say(place)} shows the time ${shown}, not a number: Excel changed it when it was typed, or the cell has kept a time format. Set the format of the cell to General, then enter ${say(wanted)}.`,
    dateForNumber: (cell, place, month, day, wanted) => `${say(cell)}${say(place)} holds a date (day ${day} of month ${month}), not a number; Excel will have changed it when it was typed. Set the format of the cell to General, check the original and enter ${say(wanted)}.`,
    formatLeft: (cell, place, written) => `${say(cell)}${say(place)} holds ${written} but shows it as a date; the cell will have kept a date format. Set the format of the cell to General, then check the number.`,
    number: unit => (unit === '' ? 'one number' : `one number (unit: ${unit})`),
    ratio: (hours, minutes, seconds) => `${hours}∶${minutes}∶${seconds}`,
    clock: (hours, minutes, seconds) => [hours, minutes, seconds].map(part => String(part).padStart(2, '0')).join(':'),
  },
  'formula-overwritten': { message: (cell, written, place) => `${say(cell)} “${written}”${say(place)} is typed in; the other rows of its column have formulas. It will not follow the actual figure; copy the formula from a row beside it.`, cleared: (cell, place) => `${say(cell)}${say(place)} is empty; the other rows of its column have formulas. The calculated figure is gone; copy the formula from a row beside it.` },
  'zero-suspected': { message: (cell, place, reference) => `${say(cell)} 0${say(place)}, while other figures of this indicator are about ${reference}. If it is truly zero, please explain it; leave it blank if it is not known yet, write — if it does not apply.` },
  'unit-mismatch': {
    message: (cell, written, place, unit) => `${say(cell)} “${written}”${say(place)} has a unit of another kind than the indicator’s (${unit}). Check whether it is in the wrong row, and enter it in ${unit}.`,
    unknown: 'The indicator has no unit that is known, so it cannot be compared',
  },
  'unit-in-cell': {
    message: (cell, written, place, unit, value) => `${say(cell)} “${written}”${say(place)} has a unit. The indicator’s unit is ${unit} already; enter only the number ${value}.`,
    marked: value => `〔${value}〕`,
  },
  'dash-for-missing': { message: (cell, place, target) => `${say(cell)}${say(place)} is —, which means not applicable, while the indicator has the target ${target}. Leave it blank if it is not known yet; keep — if it truly is not collected.` },
  'structure-not-ratio': { message: (cell, written, place, target) => `${say(cell)} ${written}${say(place)} is no ratio. The target is written ${target}; enter every part in the same way, with “∶” between them.` },
  'ratio-parts-differ': {
    message: (cell, written, place, parts, target, expected) => `${say(cell)} ${written}${say(place)} has ${parts} parts, the target ${target} has ${expected}. Check whether a part is missing or too many.`,
    noTarget: 'The target is no ratio, so their parts cannot be compared',
  },
};
