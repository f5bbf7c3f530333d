import { minus } from './arithmetic';
import { numeral } from './equivalent';
import type { TargetCase } from './targetCase';

/** Is the target met? By the bound's own sign, inside a range, else by the direction; 左右 within half a unit of the last digit. */
export function attainedExpression({ actual, target, high, sign, direction, isRange, figure, areWritten }: TargetCase): string {
  if (isRange) return `AND(${actual}>=${target},${actual}<=${high ?? target})`;
  switch (sign) {
    case 'lt': return `${actual}<${target}`;
    case 'le': return `${actual}<=${target}`;
    case 'gt': return `${actual}>${target}`;
    case 'ge': return `${actual}>=${target}`;
    case 'approx': return `ABS(${minus(actual, target, areWritten)})<=${numeral(Number(`5e${-figure.decimals - 1}`))}`;
    case undefined: return direction === 1 ? `${actual}>=${target}` : `${actual}<=${target}`;
  }
}

/** 1 or 0. */
export const verdictExpression = (question: TargetCase): string => `IF(${attainedExpression(question)},1,0)`;

/** 约60 that becomes 约60.5 has a narrower width: the digits after the point must stay as many. */
export function approximateConditions({ sign, figure, targetReading }: TargetCase): readonly string[] {
  const { place } = targetReading;
  if (sign !== 'approx' || place === undefined) return [];
  if (figure.decimals === 0) return [`ISERROR(FIND(".",${place}))`];
  return [`FIND(".",${targetReading.value}&"")+${figure.decimals}=LEN(${targetReading.value})`];
}

/** Can only 达标 or 未达标 be said, whatever the numbers are? */
export function isVerdictOnly({ isRange, isTotal, direction, sign, base }: TargetCase): boolean {
  if (isRange) return true;
  if (isTotal) return direction === -1;
  return base === undefined && (sign !== undefined || direction === -1);
}

/** 保持类: the target does not go beyond the base, so keeping the level is the task. */
export const holdExpression = ({ target, base, direction }: TargetCase): string => (direction === 1 ? `${target}<=${base ?? '0'}` : `${target}>=${base ?? '0'}`);
