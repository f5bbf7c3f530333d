/** What the rules say of cells, in English; by book. */
import { formatInEnglish } from './format';
import { linksInEnglish } from './links';
import { rangeInEnglish } from './range';
import { relationsInEnglish } from './relations';
import { culpritsInEnglish, sharedInEnglish } from './shared';
import { layoutInEnglish, targetsInEnglish } from './targets';
import { timeInEnglish } from './time';
import { totalsInEnglish } from './totals';

export const rulesSpeak = {
  ...formatInEnglish, ...rangeInEnglish, ...totalsInEnglish, ...relationsInEnglish, ...linksInEnglish, ...timeInEnglish, ...targetsInEnglish, ...layoutInEnglish,
  rules: sharedInEnglish, culprits: culpritsInEnglish,
};
