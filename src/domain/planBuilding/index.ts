/** 从表格建立规划: a found table as a plan, with reasons for every guess and questions for every doubt. */
export type {
  DraftColumn, DraftCorrections, DraftFigure, DraftIndicator, DraftOptions, DraftProblem, DraftQuestion, Guess, IndicatorCorrection, IndicatorField, LeftOut, PlanCorrection, PlanDraft, PlanField, SheetCell,
} from './draft';
export { planFromTable } from './planFromTable';
export { finishDraft, isFinished } from './finishDraft';
export { guessingRules } from './guessingRules';
export type { RuleList } from './guessingRules';
