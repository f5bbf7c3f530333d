import { contradictionsInEnglish, figuresInEnglish, noAnswersInEnglish } from './figures';
import { conversionInEnglish } from './rooms/conversion';
import { guessesInEnglish } from './rooms/guesses';
import { auditSettingsInEnglish, ownRulesInEnglish } from './rooms/ownRules';
import { pasteRepairInEnglish } from './rooms/pasteRepair';
import { planInEnglish } from './rooms/plan';
import { meaningsInEnglish, planBuildingInEnglish } from './rooms/planBuilding';
import { planFilesInEnglish, planSheetInEnglish } from './rooms/planSheet';
import { bindingsInEnglish, columnsInEnglish, rowsInEnglish, unreadableInEnglish } from './rooms/recognition';
import { rulesSpeak } from './rules';
import { learn } from './say';

/** What the domain says, in English; by book. */
export const dictionary = {
  figure: figuresInEnglish, 'no-answer': noAnswersInEnglish, measures: contradictionsInEnglish,
  conversion: conversionInEnglish, 'own-rules': ownRulesInEnglish, 'audit-settings': auditSettingsInEnglish, 'paste-repair': pasteRepairInEnglish, plan: planInEnglish, 'plan-sheet': planSheetInEnglish, 'plan-exchange': planFilesInEnglish,
  meanings: meaningsInEnglish, 'plan-building': planBuildingInEnglish, ...guessesInEnglish,
  'recognition-columns': columnsInEnglish, 'recognition-rows': rowsInEnglish, 'recognition-bindings': bindingsInEnglish, 'recognition-unreadable': unreadableInEnglish,
  ...rulesSpeak,
} as const;

export function learnEnglish(): void { learn(dictionary); }
