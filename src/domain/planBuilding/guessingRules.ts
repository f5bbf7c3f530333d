/** Every list of guessing rules by field, for the page that tells them and the tests that run their examples. */
import { directionRules } from './directionRules';
import type { GuessingRule } from './guessingRule';
import { kindRules } from './kindRules';
import { additiveRules, basisRules, limitRules } from './meaningRules';
import type { IndicatorField } from './draft';

export interface RuleList { readonly field: IndicatorField; readonly rules: readonly GuessingRule<unknown>[] }

export const guessingRules: readonly RuleList[] = [
  { field: 'kind', rules: kindRules },
  { field: 'direction', rules: directionRules },
  { field: 'additive', rules: additiveRules },
  { field: 'upperLimit', rules: limitRules },
  { field: 'evaluationBasis', rules: basisRules },
];
