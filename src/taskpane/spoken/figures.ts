import type { text as figureText } from '../../domain/figure/text';
import type { noAnswerText, problemText } from '../../domain/measures/text';
import type { Spoken } from '../../excel/spoken/spoken';
import { say } from './say';

type FaultCode = Parameters<typeof figureText.problem>[0];

const reasons: Readonly<Record<FaultCode, string>> = {
  'boolean': 'is TRUE or FALSE, not a figure. Please enter a number',
  'not-finite': 'is not a finite number. Check whether the formula divides by zero',
  'error-value': 'is an error value, not a figure. Correct the formula of the cell first',
  'too-long': 'is too long for a figure. One cell holds one figure; move words to the remarks',
  'unreadable': 'is no figure, notation or target in words that is known. Enter a number, or — where there is none',
  'missing-number': 'has a sign or a unit but no number. Add the number, or — where there is none',
  'junk': 'has something unknown before or after its number. Keep one number with its unit; move the rest to the remarks',
  'several-values': 'holds more than one number. One cell holds one figure; please enter them apart',
  'scientific-notation': 'is in scientific notation. Write it as an ordinary number, without e',
  'digit-groups': 'has a decimal point or a thousands comma in the wrong place. Commas stand every three digits, the decimal point is “.”; check the original and enter it again',
  'decimal-point': 'uses a full stop, comma or dot of Chinese text. Use “.” for decimals and “,” for thousands',
  'too-many-digits': 'has more than 15 significant digits; Excel cannot keep them. Check the digits, or use a larger unit',
  'leading-zeros': 'begins with 0: it may be a code, a time or lack a digit. Check it and enter it again',
  'bare-point': 'lacks a digit before or after its decimal point. Check it and complete it',
  'unclear-minus': 'has a line that may be a minus, a dash or the sign of a range. Write “-{number}” for a negative number; write “—” between the two numbers of a range',
  'unclear-sign': 'says by how much something fell or was reduced, and leaves the sign open. Write where it ended (fell to …), or the change as “-{number}”',
  'unlisted-sign': 'uses an uncommon sign. Use ＜, ≤, ＞, ≥ or the word for about',
  'conflicting-bounds': 'has signs of bounds that contradict or repeat each other. Keep one',
  'bound-in-remark': 'has a bound such as “at least” inside brackets; what it means is unclear. Drop the brackets and write it next to the number',
  'bound-on-range': 'is a range and a bound at once. Keep the range, or write one bound',
  'reversed-range': 'is a range whose start is not below its end. Check both ends',
  'range-units': 'is a range whose ends have different units. Write the unit after the second number, as in “5—5.5%”',
  'mismatched-brackets': 'has brackets that do not match. Put five-year totals in “〔 〕”',
  'round-brackets': 'uses other brackets. Put five-year totals in “〔 〕”, write negative numbers as “-{number}”',
  'empty-brackets': 'has brackets without a number. Add the number, or write — where there is none',
  'cumulative-ratio': 'puts a ratio in brackets of a total. A ratio is never a total; drop the brackets',
  'cumulative-in-words': 'says in words that it is a total. Put five-year totals in “〔 〕”',
  'footnote-number': 'has another number in brackets behind its number: a footnote or a second figure. Mark footnotes with ① or *, move a second figure elsewhere',
  'document-number': 'looks like the number of a document, not a figure. Enter a number',
  'bare-year': 'is a year, not a figure. Enter a number',
  'date': 'looks like a date, not a figure. Enter a number',
  'vague-number': 'is a vague number (“more than”, “nearly”). Enter the exact number, or write ＞ or the word for about',
  'superscript': 'has a raised or lowered digit: a power or a footnote. Mark footnotes with ① or *',
  'numeral-for-dash': 'seems to have a Chinese numeral in place of a dash. Write — where there is no figure, and Arabic digits where there is one',
  'dash-with-words': 'has something beside its dash. Where it does not apply, write — alone',
  'chinese-numerals': 'is written in Chinese numerals. Use Arabic digits',
  'figure-among-words': 'has its number among words that are not known. Enter only the number, its unit and the known signs; move words to the remarks',
  'formula-as-text': 'is a formula kept as text. Set the cell to the General format and enter it again',
  'minus-in-words': 'writes a negative number with a word. Write it as “-{number}”',
  'ratio-part': 'is a ratio that is incomplete or holds something else. Write ratios as “1∶4∶5”',
};

const firstNumber = /[\d０-９]+(?:[,.．，][\d０-９]+)*/;

export const figuresInEnglish: Spoken<typeof figureText> = {
  problem: (code, written, reading) => `“${written}” ${reasons[code].replace('{number}', firstNumber.exec(written)?.[0] ?? '…')}.${reading === undefined ? '' : ` Should it be “${reading}”?`}`,
};

export const noAnswersInEnglish: Spoken<typeof noAnswerText> = {
  actualMissing: 'The actual figure is blank or —; there is nothing to calculate with. Please fill it in.',
  targetMissing: 'The target is blank or —; there is nothing to compare with.',
  targetInWords: 'The target is in words; there is no number to compare with. Please judge it yourself.',
  targetIsRatio: 'The target is a ratio and cannot be compared with a single number. Use HB.STRUCTUREGAP to compare structures.',
  divisionByZero: 'The target is 0 and cannot be divided by.',
  previousIsZero: 'The earlier figure or the base is 0 and cannot be divided by.',
  notPositive: 'Average annual growth needs a base and an actual above 0.',
  verdictOnly: 'This target is only met or not; it has no pace. See whether it is met.',
  notProRated: 'Targets for every year are met year by year; they are not spread over time.',
  dateMissing: 'The date up to which figures are reported is missing. Please enter a year or a month.',
  periodEnded: 'The plan period is over and the target is not met; no year is left to spread the rest over.',
  tooFewPoints: 'There are figures of less than two years; nothing can be extrapolated.',
  gapInSeries: 'A year in between has no figure, so the total cannot be extrapolated. Please fill it in first.',
  rangeHasNoPoint: 'The target is a range and has no single number to extrapolate to.',
  wholeIsZero: 'The parts add up to 0; shares cannot be calculated.',
  valueIsNone: '“—” means none or not applicable; there is no number to read.',
  valueIsBlank: 'The cell is blank; there is no number to read.',
  valueIsWords: 'These are words; there is no number to read.',
  valueIsRange: 'This is a range, not one number. Enter its ends apart.',
  valueIsRatio: 'This is a ratio, not one number. Use HB.SHARE for the shares of its parts.',
  nothingFilled: 'Nothing is filled in, so there is nothing to calculate.',
  notFound: 'Not found.',
};

export const contradictionsInEnglish: Spoken<typeof problemText> = {
  'direction-against-sign': target => `The direction is against the sign of the target “${target}”. Change the direction, or check how the target is written.`,
  'actual-not-one-number': actual => `The actual figure “${actual}” is not one certain number. Please enter one number.`,
  'not-one-number': written => `“${written}” is not one certain number. Please enter one number.`,
  'different-dimensions': (one, other = '') => `The units differ: “${one}” and “${other}” cannot be converted. Please check the units.`,
  'cumulative-against-plain': (actual, target = '') => `“${actual}” is a five-year total and “${target}” is not; they cannot be compared. Please check 〔〕.`,
  'mixed-cumulative': written => `${written}: some are in 〔〕 (totals) and some are not (single years), so they cannot be added. Please write them alike.`,
  'rates-not-summed': written => `“${written}” is a rate; rates are not added up.`,
  'part-counts-differ': (one, other = '') => `The structures have different numbers of parts: ${one} and ${other}. Please check.`,
  'not-a-structure': written => `“${written}” is no ratio. Write it as 1∶4∶5, or select the figures of its parts.`,
  'total-beyond-parts': (total, rounded = '') => `The given total ${total} is too far from the sum of the parts ${rounded} to balance by rounding. Please check the total.`,
  'period-reversed': (start, end = '') => `The start ${start} is later than the end ${end}. Please check both.`,
  'unreadable-day': written => `“${say(written)}” is no day that can be read. Write a year 2023, a month 202306, or a date 20230630.`,
  'not-a-rate': written => `“${written}” is no rate and has no percentage points. Compare other figures with HB.YOY.`,
  'years-not-positive': written => `The number of years “${written}” should be above 0.`,
};
