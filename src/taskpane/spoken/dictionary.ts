import { contradictionsInEnglish, figuresInEnglish, noAnswersInEnglish } from './figures';
import { auditSettingsInEnglish, ownRulesInEnglish } from './rooms/ownRules';
import { pasteRepairInEnglish } from './rooms/pasteRepair';
import { planInEnglish } from './rooms/plan';
import { planFilesInEnglish, planSheetInEnglish } from './rooms/planSheet';
import { rulesSpeak } from './rules';
import { learn } from './say';

/** What the domain says, in English; by book. */
export const dictionary = {
  figure: figuresInEnglish, 'no-answer': noAnswersInEnglish, measures: contradictionsInEnglish,
  'own-rules': ownRulesInEnglish, 'audit-settings': auditSettingsInEnglish, 'paste-repair': pasteRepairInEnglish, plan: planInEnglish, 'plan-sheet': planSheetInEnglish, 'plan-exchange': planFilesInEnglish,
  ...rulesSpeak,
} as const;

export function learnEnglish(): void { learn(dictionary); }
