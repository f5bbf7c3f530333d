/** The rules that can find something about figures of one indicator by themselves, with no table or other indicator around them. */
import { annualTypedAsCumulative } from './annualTypedAsCumulative';
import { asOfOutsidePeriod } from './asOfOutsidePeriod';
import { behindSchedule } from './behindSchedule';
import { boundSignInActual } from './boundSignInActual';
import { columnRepeated } from './columnRepeated';
import { cumulativeMarkMisplaced } from './cumulativeMarkMisplaced';
import { cumulativeMarkMissing } from './cumulativeMarkMissing';
import { cumulativeTypedAsAnnual } from './cumulativeTypedAsAnnual';
import { dashForMissing } from './dashForMissing';
import { errorValue } from './errorValue';
import { excelDate } from './excelDate';
import { excessDecimals } from './excessDecimals';
import { fallingCumulative } from './fallingCumulative';
import { figureAfterAsOf } from './figureAfterAsOf';
import { fractionalPersons } from './fractionalPersons';
import { fractionForPercent } from './fractionForPercent';
import { missingFigure } from './missingFigure';
import { mixedCumulativeMarks } from './mixedCumulativeMarks';
import { negativeCount } from './negativeCount';
import { numberAsText } from './numberAsText';
import { partAboveWhole } from './partAboveWhole';
import { partEqualsWhole } from './partEqualsWhole';
import { partsAboveSum } from './partsAboveSum';
import { printedFigureChanged } from './printedFigureChanged';
import { rangeInActual } from './rangeInActual';
import { rateOutsideRange } from './rateOutsideRange';
import { ratioPartsDiffer } from './ratioPartsDiffer';
import { repeatedFigure } from './repeatedFigure';
import { signedBeforePeriod } from './signedBeforePeriod';
import { structureNotRatio } from './structureNotRatio';
import { targetUnmet } from './targetUnmet';
import { unitChanged } from './unitChanged';
import { unitInCell } from './unitInCell';
import { unitMismatch } from './unitMismatch';
import { unitSlip } from './unitSlip';
import { unreadableFigure } from './unreadableFigure';
import { unusualChange } from './unusualChange';
import { wordsInActual } from './wordsInActual';
import { zeroSuspected } from './zeroSuspected';
import type { Rule } from './rule';

/**
 * What HB.CHECK runs, in the order of the codes: no rule of a whole workbook, none about the layout of a table, and only such as need
 * a reported figure. The functions are there before everything else; the other rules come with the audit. Every rule of this
 * kind is named here: a test holds the list against the registry.
 */
export const figureRules: readonly Rule[] = [
  unreadableFigure, numberAsText, missingFigure, errorValue, boundSignInActual, wordsInActual, rangeInActual, excessDecimals, excelDate,
  zeroSuspected, unitMismatch, unitInCell, dashForMissing, structureNotRatio, ratioPartsDiffer, rateOutsideRange, negativeCount, fractionalPersons,
  unitSlip, fractionForPercent, cumulativeMarkMissing, cumulativeMarkMisplaced, mixedCumulativeMarks, fallingCumulative, cumulativeTypedAsAnnual,
  annualTypedAsCumulative, partAboveWhole, partsAboveSum, partEqualsWhole, printedFigureChanged, unitChanged, unusualChange, repeatedFigure,
  columnRepeated, figureAfterAsOf, asOfOutsidePeriod, signedBeforePeriod, targetUnmet, behindSchedule,
];
