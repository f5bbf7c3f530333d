import { DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import { deserializeListOptions } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../reading';

/** Does a value keep a rule? Undefined where the rule's bounds are formulas: the grid judges those, in its own time. */
export function keepsRule(rule: ISheetDataValidationRule, value: CellValue): boolean | undefined {
  if (value === '') return rule.allowBlank !== false || undefined;
  const first = rule.formula1 ?? '';
  if (rule.type === DataValidationType.ANY) return true;
  if (first.startsWith('=') || rule.formula2?.startsWith('=') || rule.type === DataValidationType.CUSTOM) return undefined;
  if (rule.type === DataValidationType.LIST) return deserializeListOptions(first).includes(String(value));
  if (rule.type === DataValidationType.TEXT_LENGTH) return fits(rule, String(value).length);
  if (typeof value !== 'number') return false;
  return (rule.type !== DataValidationType.WHOLE || Number.isInteger(value)) && fits(rule, value);
}

function fits(rule: ISheetDataValidationRule, value: number): boolean {
  const [first, second] = [Number(rule.formula1), Number(rule.formula2)];
  switch (rule.operator) {
    case DataValidationOperator.BETWEEN: return value >= first && value <= second;
    case DataValidationOperator.NOT_BETWEEN: return value < first || value > second;
    case DataValidationOperator.EQUAL: return value === first;
    case DataValidationOperator.NOT_EQUAL: return value !== first;
    case DataValidationOperator.GREATER_THAN: return value > first;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL: return value >= first;
    case DataValidationOperator.LESS_THAN: return value < first;
    case DataValidationOperator.LESS_THAN_OR_EQUAL: return value <= first;
    default: return true;
  }
}
