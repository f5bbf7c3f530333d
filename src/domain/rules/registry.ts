/** Every check, in the order of their codes. To add one: a file named after its id, one entry here, one test of the same name. */
import { annualTypedAsCumulative } from './annualTypedAsCumulative';
import { asOfOutsidePeriod } from './asOfOutsidePeriod';
import { assignedTargetsShort } from './assignedTargetsShort';
import { behindSchedule } from './behindSchedule';
import { boundSignInActual } from './boundSignInActual';
import { columnMissing } from './columnMissing';
import { columnRepeated } from './columnRepeated';
import { cumulativeMarkMisplaced } from './cumulativeMarkMisplaced';
import { cumulativeMarkMissing } from './cumulativeMarkMissing';
import { cumulativeSumDiffers } from './cumulativeSumDiffers';
import { cumulativeTypedAsAnnual } from './cumulativeTypedAsAnnual';
import { dashForMissing } from './dashForMissing';
import { decemberDiffersFromYear } from './decemberDiffersFromYear';
import { errorValue } from './errorValue';
import { excelDate } from './excelDate';
import { excessDecimals } from './excessDecimals';
import { fallingCumulative } from './fallingCumulative';
import { fallingYearToDate } from './fallingYearToDate';
import { figureAfterAsOf } from './figureAfterAsOf';
import { formulaOverwritten } from './formulaOverwritten';
import { fractionalPersons } from './fractionalPersons';
import { fractionForPercent } from './fractionForPercent';
import { headerChanged } from './headerChanged';
import { hiddenRow } from './hiddenRow';
import { linkDiffers } from './linkDiffers';
import { missingFigure } from './missingFigure';
import { mixedCumulativeMarks } from './mixedCumulativeMarks';
import { negativeCount } from './negativeCount';
import { numberAsText } from './numberAsText';
import { openingDiffersFromClosing } from './openingDiffersFromClosing';
import { partAboveWhole } from './partAboveWhole';
import { partEqualsWhole } from './partEqualsWhole';
import { partsAboveSum } from './partsAboveSum';
import { printedChangeDiffers } from './printedChangeDiffers';
import { printedFigureChanged } from './printedFigureChanged';
import { provinceDiffersFromUnits } from './provinceDiffersFromUnits';
import { provinceRateOutsideUnits } from './provinceRateOutsideUnits';
import { rangeInActual } from './rangeInActual';
import { rateOutsideRange } from './rateOutsideRange';
import { ratioPartsDiffer } from './ratioPartsDiffer';
import { recordedRateDiffers } from './recordedRateDiffers';
import { recordedStatusDiffers } from './recordedStatusDiffers';
import { repeatedFigure } from './repeatedFigure';
import { reportPeriodOutsidePlan } from './reportPeriodOutsidePlan';
import { rowDuplicated } from './rowDuplicated';
import { rowMissing } from './rowMissing';
import { rowMoved } from './rowMoved';
import { rowRenamed } from './rowRenamed';
import { rowUnknown } from './rowUnknown';
import { samePeriodDiffers } from './samePeriodDiffers';
import { signedBeforePeriod } from './signedBeforePeriod';
import { structureNotRatio } from './structureNotRatio';
import { tablesDisagree } from './tablesDisagree';
import { targetUnmet } from './targetUnmet';
import { targetWorseThanBase } from './targetWorseThanBase';
import { unitChanged } from './unitChanged';
import { unitInCell } from './unitInCell';
import { unitMismatch } from './unitMismatch';
import { unitSlip } from './unitSlip';
import { unreadableFigure } from './unreadableFigure';
import { unusualChange } from './unusualChange';
import { unusualMonth } from './unusualMonth';
import { wordsInActual } from './wordsInActual';
import { yearToDateDiffersFromMonths } from './yearToDateDiffersFromMonths';
import { yearToDateStepDiffers } from './yearToDateStepDiffers';
import { zeroSuspected } from './zeroSuspected';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [
  // format
  unreadableFigure, numberAsText, missingFigure, errorValue, boundSignInActual, wordsInActual, rangeInActual, excessDecimals, excelDate,
  formulaOverwritten, zeroSuspected, unitMismatch, unitInCell, dashForMissing, structureNotRatio, ratioPartsDiffer,
  // range
  rateOutsideRange, negativeCount, fractionalPersons, unitSlip, fractionForPercent,
  // cumulative
  cumulativeMarkMissing, cumulativeMarkMisplaced, mixedCumulativeMarks, fallingCumulative, cumulativeSumDiffers, cumulativeTypedAsAnnual,
  annualTypedAsCumulative, fallingYearToDate, yearToDateDiffersFromMonths, yearToDateStepDiffers, decemberDiffersFromYear,
  // relation
  partAboveWhole, partsAboveSum, provinceDiffersFromUnits, assignedTargetsShort, provinceRateOutsideUnits, recordedRateDiffers,
  recordedStatusDiffers, partEqualsWhole, printedChangeDiffers,
  // link
  linkDiffers, printedFigureChanged, tablesDisagree, unitChanged, samePeriodDiffers, openingDiffersFromClosing,
  // time
  unusualChange, repeatedFigure, columnRepeated, figureAfterAsOf, asOfOutsidePeriod, reportPeriodOutsidePlan, signedBeforePeriod, unusualMonth,
  // target
  targetUnmet, behindSchedule, targetWorseThanBase,
  // layout
  rowMissing, rowDuplicated, rowUnknown, rowRenamed, rowMoved, headerChanged, columnMissing, hiddenRow,
];
