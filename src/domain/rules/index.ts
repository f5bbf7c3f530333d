/** Every check. To add one: a file named after its id, one entry here, one test of the same name. */
import { boundSignInActual } from './boundSignInActual';
import { cumulativeMarkMisplaced } from './cumulativeMarkMisplaced';
import { cumulativeMarkMissing } from './cumulativeMarkMissing';
import { cumulativeSumDiffers } from './cumulativeSumDiffers';
import { errorValue } from './errorValue';
import { fallingCumulative } from './fallingCumulative';
import { fractionalPersons } from './fractionalPersons';
import { fractionForPercent } from './fractionForPercent';
import { linkDiffers } from './linkDiffers';
import { missingFigure } from './missingFigure';
import { mixedCumulativeMarks } from './mixedCumulativeMarks';
import { negativeCount } from './negativeCount';
import { numberAsText } from './numberAsText';
import { partAboveWhole } from './partAboveWhole';
import { rateOutsideRange } from './rateOutsideRange';
import type { Plan } from '../plan/plan';
import type { WorkbookSnapshot } from '../table';
import type { AuditResult, Rule, RuleSettings } from './rule';
import { finish, stepsOf } from './runRules';
import type { AuditOptions, AuditProgress } from './runRules';
import { targetUnmet } from './targetUnmet';
import { unitSlip } from './unitSlip';
import { unreadableFigure } from './unreadableFigure';

export type { AuditResult, Failure, Finding, Fix, Outcome, Place, Rule, RuleContext, RuleSettings, Scope, Severity } from './rule';
export { defaultSettings } from './rule';
export type { AuditOptions, AuditProgress } from './runRules';

/** In the order of their codes. */
export const rules: readonly Rule[] = [
  unreadableFigure, numberAsText, missingFigure, errorValue, boundSignInActual,
  rateOutsideRange, negativeCount, fractionalPersons, unitSlip, fractionForPercent,
  cumulativeMarkMissing, cumulativeMarkMisplaced, mixedCumulativeMarks, fallingCumulative, cumulativeSumDiffers,
  partAboveWhole,
  linkDiffers,
  targetUnmet,
];

/** 审核 in small steps: pause between any two; the generator's return value is the result. */
export function auditSteps(workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}): Generator<AuditProgress, AuditResult> {
  return stepsOf(rules, workbook, plans, settings, options);
}

/** 审核 at one go. Findings are sorted by severity, then by place. */
export function runRules(workbook: WorkbookSnapshot, plans: readonly Plan[], settings: RuleSettings, options: AuditOptions = {}): AuditResult {
  return finish(auditSteps(workbook, plans, settings, options));
}
