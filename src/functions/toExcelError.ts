import type { Problem } from '../domain/figure';
import type { NoAnswer, NoAnswerReason } from '../domain/measures';

/** Absences for which Excel has an error of its own; that error cannot carry words. */
const OWN_ERRORS: Partial<Record<NoAnswerReason, 'divisionByZero' | 'invalidNumber'>> = {
  divisionByZero: 'divisionByZero',
  previousIsZero: 'divisionByZero',
  wholeIsZero: 'divisionByZero',
  notPositive: 'invalidNumber',
};

/**
 * Excel's error for a figure without an answer: a contradiction or an unreadable text is #VALUE!, an absence #N/A, both
 * with the Chinese reason; division by zero #DIV/0!, a root of a number not above zero #NUM!.
 */
export function toExcelError(absence: NoAnswer | Problem): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (absence.kind === 'problem') return new CustomFunctions.Error(ErrorCode.invalidValue, absence.message);
  const own = OWN_ERRORS[absence.reason];
  return own === undefined ? new CustomFunctions.Error(ErrorCode.notAvailable, absence.message) : new CustomFunctions.Error(ErrorCode[own]);
}
