import { contradictionsInEnglish, figuresInEnglish, noAnswersInEnglish } from './figures';
import { rulesSpeak } from './rules';
import { learn } from './say';

/** What the domain says, in English; by book. */
export const dictionary = {
  figure: figuresInEnglish, 'no-answer': noAnswersInEnglish, measures: contradictionsInEnglish,
  ...rulesSpeak,
} as const;

export function learnEnglish(): void { learn(dictionary); }
