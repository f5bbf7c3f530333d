import { DataValidationOperator, DataValidationType } from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine';
import { invalidArgument } from '../errors';
import { RangePlace } from '../model/rangePlace';
import { referenceText } from '../names';
import type { ValidationRule } from './store';

/** Excel.DataValidationRule: one member, named for the kind of rule. */
export type ExcelRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const compared: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
};

const typeWords: Readonly<Record<string, string>> = {
  whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', list: 'List', custom: 'Custom', any: 'None',
};

/** Excel.DataValidationType of a rule of the engine's. */
export const typeWord = (rule: { readonly type: string } | undefined) => (rule ? (typeWords[rule.type] ?? 'None') : 'None');

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const operand = (engine: Engine, value: unknown): string | undefined => {
  if (value instanceof RangePlace) return `=${referenceText(engine, value.area)}`;
  return value === undefined || value === null ? undefined : String(value);
};

function listSource(engine: Engine, source: unknown): string {
  const text = operand(engine, source);
  if (!text) throw invalidArgument('rule');
  return text.startsWith('=') ? text : serializeListOptions(text.split(',').map(option => option.trim()));
}

/** The engine's rule for Excel's; a rule must name exactly one kind. */
export function engineRule(engine: Engine, rule: ExcelRule): ValidationRule {
  const kinds = Object.keys(rule).filter(kind => rule[kind] != null);
  const [kind = ''] = kinds;
  const body = rule[kind];
  if (kinds.length !== 1 || !body) throw invalidArgument('rule');
  if (kind === 'list') return { type: DataValidationType.LIST, formula1: listSource(engine, body['source']), showDropDown: body['inCellDropDown'] !== false };
  const formula1 = operand(engine, kind === 'custom' ? body['formula'] : body['formula1']);
  if (formula1 === undefined) throw invalidArgument('rule');
  if (kind === 'custom') return { type: DataValidationType.CUSTOM, formula1 };
  const type = compared[kind];
  const operator = operators[String(body['operator'])];
  const formula2 = operand(engine, body['formula2']);
  const needsSecond = operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  if (!type || !operator || (needsSecond && formula2 === undefined)) throw invalidArgument('rule');
  return { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

const shownOperand = (text: string | undefined): unknown => (text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text);

/** Excel's rule for the engine's; no rule is `{}`. */
export function excelRule(rule: ValidationRule | undefined): ExcelRule {
  if (!rule || rule.type === DataValidationType.ANY) return {};
  const { formula1 = '', formula2, operator } = rule;
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: formula1.startsWith('=') ? formula1 : deserializeListOptions(formula1).join(',') } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  const kind = Object.keys(compared).find(word => compared[word] === rule.type);
  const word = Object.keys(operators).find(name => operators[name] === operator) ?? 'Between';
  return kind ? { [kind]: { formula1: shownOperand(formula1), operator: word, ...(formula2 === undefined ? {} : { formula2: shownOperand(formula2) }) } } : {};
}
