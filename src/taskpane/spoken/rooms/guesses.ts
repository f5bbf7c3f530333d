import type { Subject } from '../../../domain/planBuilding/guessingRule';

type Reasons = Readonly<Record<string, (found: Subject & { readonly word: string }) => string>>;

/** Why a field of an indicator was guessed as it was; by the guessing rules' ids, field by field. */
export const guessesInEnglish = {
  'kind-guesses': {
    'total-in-brackets': ({ targetText }) => `the target ${targetText} has 〔〕: a five-year total`,
    'ratio-target': ({ targetText }) => `the target is a ratio such as ${targetText}`,
    'rate-by-name-and-unit': ({ word, unit, targetText }) => `the name has “${word}”, the unit is ${unit === '' ? `in the target “${targetText}”` : unit}: a rate`,
    'rate-by-unit': ({ unit }) => `the unit is ${unit === '' ? '%' : unit}: a rate`,
    'rate-by-name': ({ word }) => `the name has “${word}” and no unit is written: taken as a rate`,
    'quota-in-target': ({ targetText }) => `the target “${targetText}” says every year: a quota of every year`,
    'quota-in-words': ({ word }) => `the name has “${word}”: a quota of every year`,
    'quota-in-header': ({ word }) => `the target’s column says “${word}”: a quota of every year`,
    'annual-average': ({ targetText }) => `the target “${targetText}” is an annual average: taken as a quota of every year`,
    'newly-added': ({ word }) => `the name has “${word}” and the target no 〔〕: one year or five cannot be seen, taken as annual; write a five-year target in 〔 〕`,
    'cumulative-name': ({ word }) => `the name has “${word}” and the target no 〔〕: taken as the level at the end; write a five-year target in 〔 〕`,
    'flow-by-name': ({ word }) => `the name has “${word}”: an annual figure (the target is that of the last year)`,
    'flow-by-unit': ({ unit }) => `the unit is ${unit}: an annual figure (the target is that of the last year)`,
    'stock': () => 'name and unit say nothing else: the level at the end',
  },
  'direction-guesses': {
    'upper-bound': ({ targetText }) => `the target is “${targetText}”: lower is better`,
    'lower-bound': ({ targetText }) => `the target is “${targetText}”: higher is better`,
    'lower-basis': ({ targetText }) => `the target says “${targetText}”: lower is better`,
    'size-of-reduction': ({ word }) => `the name has “${word}” and the figure is its size: higher is better`,
    'lower-name-target-above-base': ({ word, targetText, baseText }) => `the name has “${word}”, of which less is better, but the target ${targetText} is above the base ${baseText}; please choose`,
    'lower-name': ({ word }) => `the name has “${word}”: lower is better`,
    'higher-name': ({ word }) => `the name has “${word}”: higher is better`,
    'target-below-base': ({ targetText, baseText }) => `the target ${targetText} is below the base ${baseText}: is lower better, or is it a floor? Taken as higher is better`,
    'higher': () => 'nothing says that lower is better: higher is better',
  },
  'additive-guesses': {
    'rate': () => 'rates do not add up',
    'structure': () => 'ratios do not add up',
    'percent': () => 'percentages do not add up',
    'average-by-name': ({ word }) => `the name has “${word}”: the units’ figures do not add up`,
    'unit-per': ({ unit }) => `the unit ${unit} divides one number by another: it does not add up`,
    'count': ({ unit }) => `the unit is ${unit}: the units’ figures add up`,
    'other': ({ unit }) => (unit === '' ? 'no unit is written: taken as not adding up' : `whether figures in “${unit}” add up cannot be seen: taken as not`),
  },
  'limit-guesses': {
    'above-hundred': () => 'printed figures exceed 100: no limit',
    'no-share': ({ word }) => `the name has “${word}” and may exceed 100: no limit`,
    'share': ({ word }) => `the name has “${word}”, a share of a whole: 100 is the limit`,
    'none': () => 'it does not look like a share of a whole: no limit',
  },
  'basis-guesses': {
    'annual-average-target': ({ targetText }) => `the target “${targetText}” is an annual average: judged by the mean of the period`,
    'annual-average-name': ({ word }) => `the name has “${word}”: judged by the mean of the period`,
    'annual-average-header': ({ word }) => `the target’s column says “${word}”: judged by the mean of the period`,
    'quota': () => 'a quota of every year is met year by year',
    'every-year': ({ word }) => `the name has “${word}”: met year by year`,
    'period-end': () => 'nothing else is said: judged by the figure at the end',
  },
} satisfies Readonly<Record<string, Reasons>>;
