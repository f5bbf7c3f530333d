import type { IStyleBase } from '@univerjs/core';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFTimePeriodOperator, CFValueType } from '@univerjs/preset-sheets-conditional-formatting';
import { areaText } from '../address';
import { areaOf, type Area } from '../area';
import { apiNotFound, invalidArgument } from '../errors';
import type { StoredRule } from './store';

export type EngineRule = StoredRule['rule'];
/** Excel's description of a rule, kept beside the engine's so that it reads back as written. */
export type ExcelWords = Readonly<Record<string, unknown>>;
type Worded = EngineRule & { readonly excel?: { readonly type: string; readonly words: ExcelWords } };

const comparisons: Readonly<Record<string, readonly [CFNumberOperator, string]>> = {
  Between: [CFNumberOperator.between, ''],
  NotBetween: [CFNumberOperator.notBetween, ''],
  EqualTo: [CFNumberOperator.equal, '='],
  NotEqualTo: [CFNumberOperator.notEqual, '<>'],
  GreaterThan: [CFNumberOperator.greaterThan, '>'],
  LessThan: [CFNumberOperator.lessThan, '<'],
  GreaterThanOrEqual: [CFNumberOperator.greaterThanOrEqual, '>='],
  LessThanOrEqual: [CFNumberOperator.lessThanOrEqual, '<='],
};

const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const highlight = (subType: CFSubRuleType, style: IStyleBase, more: object): EngineRule =>
  ({ type: CFRuleType.highlightCell, subType, style, ...more }) as unknown as EngineRule;

const presets: Readonly<Record<string, (style: IStyleBase) => EngineRule>> = {
  Blanks: style => highlight(CFSubRuleType.text, style, { operator: CFTextOperator.containsBlanks }),
  NonBlanks: style => highlight(CFSubRuleType.text, style, { operator: CFTextOperator.notContainsBlanks }),
  Errors: style => highlight(CFSubRuleType.text, style, { operator: CFTextOperator.containsErrors }),
  NonErrors: style => highlight(CFSubRuleType.text, style, { operator: CFTextOperator.notContainsErrors }),
  UniqueValues: style => highlight(CFSubRuleType.uniqueValues, style, {}),
  DuplicateValues: style => highlight(CFSubRuleType.duplicateValues, style, {}),
  AboveAverage: style => highlight(CFSubRuleType.average, style, { operator: CFNumberOperator.greaterThan }),
  BelowAverage: style => highlight(CFSubRuleType.average, style, { operator: CFNumberOperator.lessThan }),
  EqualOrAboveAverage: style => highlight(CFSubRuleType.average, style, { operator: CFNumberOperator.greaterThanOrEqual }),
  EqualOrBelowAverage: style => highlight(CFSubRuleType.average, style, { operator: CFNumberOperator.lessThanOrEqual }),
  Today: style => highlight(CFSubRuleType.timePeriod, style, { operator: CFTimePeriodOperator.today }),
  ThisMonth: style => highlight(CFSubRuleType.timePeriod, style, { operator: CFTimePeriodOperator.thisMonth }),
};

function cellValue(words: ExcelWords, style: IStyleBase, area: Area): EngineRule {
  const comparison = comparisons[String(words['operator'])];
  if (!comparison) throw invalidArgument('operator');
  const operands = [words['formula1'], words['formula2']].filter(one => one !== undefined && one !== null).map(one => String(one).replace(/^=/, ''));
  const numbers = operands.map(Number);
  const [operator, sign] = comparison;
  if (operands.length > 0 && numbers.every(Number.isFinite)) return highlight(CFSubRuleType.number, style, { operator, value: sign === '' ? numbers : numbers[0] });
  const cell = areaText(areaOf(area.sheetId, area.row, area.column, 1, 1));
  const between = `AND(${cell}>=(${operands[0]}),${cell}<=(${operands[1]}))`;
  const condition = sign === '' ? (operator === CFNumberOperator.between ? between : `NOT(${between})`) : `${cell}${sign}(${operands[0]})`;
  return highlight(CFSubRuleType.formula, style, { value: `=${condition}` });
}

const writers: Readonly<Record<string, (words: ExcelWords, style: IStyleBase, area: Area) => EngineRule>> = {
  Custom: (words, style) => highlight(CFSubRuleType.formula, style, { value: String(words['formula'] ?? '') }),
  CellValue: cellValue,
  ContainsText: (words, style) => highlight(CFSubRuleType.text, style, { operator: textOperators[String(words['operator'])] ?? CFTextOperator.containsText, value: String(words['text'] ?? '') }),
  PresetCriteria: (words, style) => {
    const preset = presets[String(words['criterion'])];
    if (!preset) throw apiNotFound(`ConditionalPresetCriteriaRule.criterion ${String(words['criterion'])}`);
    return preset(style);
  },
  TopBottom: (words, style) => {
    const type = String(words['type']);
    return highlight(CFSubRuleType.rank, style, { isBottom: type.startsWith('Bottom'), isPercent: type.endsWith('Percent'), value: Number(words['rank']) });
  },
};

/** What a new conditional format of a kind starts from, before its members are set. */
export const initialWords: Readonly<Record<string, ExcelWords>> = {
  Custom: { formula: '=FALSE' },
  CellValue: { operator: 'EqualTo', formula1: '=NA()' },
  ContainsText: { operator: 'Contains', text: '\u0000' },
  PresetCriteria: { criterion: 'Errors' },
  TopBottom: { rank: 10, type: 'TopItems' },
};

/** The engine's rule for Excel's words on an area. */
export function highlightRule(type: string, words: ExcelWords, style: IStyleBase, area: Area): EngineRule {
  const write = writers[type];
  if (!write) throw apiNotFound(`ConditionalFormat ${type}`);
  return { ...write(words, style, area), excel: { type, words } } as unknown as EngineRule;
}

/** Kind and words of a rule; one made in the grid by hand is described as far as Excel has words for it. */
export function wordsOf(rule: EngineRule): { type: string; words: ExcelWords } {
  const { excel } = rule as Worded;
  if (excel) return excel;
  if (rule.type === CFRuleType.dataBar) return { type: 'DataBar', words: {} };
  if (rule.type === CFRuleType.colorScale) return { type: 'ColorScale', words: {} };
  if (rule.type === CFRuleType.iconSet) return { type: 'IconSet', words: {} };
  const { subType, value, operator } = rule as unknown as { subType: CFSubRuleType; value?: unknown; operator?: string };
  if (subType === CFSubRuleType.formula) return { type: 'Custom', words: { formula: value } };
  if (subType === CFSubRuleType.number) {
    const [formula1, formula2] = [value].flat();
    return { type: 'CellValue', words: { operator: Object.keys(comparisons).find(word => comparisons[word]?.[0] === operator), formula1, formula2 } };
  }
  return { type: subType === CFSubRuleType.text ? 'ContainsText' : 'PresetCriteria', words: { text: value } };
}

/** A bar as long as the value, from the smallest to the largest. */
export const initialDataBar = (): EngineRule => ({
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: { min: { type: CFValueType.min }, max: { type: CFValueType.max }, isGradient: true, positiveColor: '#638EC6', nativeColor: '#FF0000' },
});

/** Red over yellow to green, as Excel's first choice. */
export const initialColorScale = (): EngineRule => ({
  type: CFRuleType.colorScale,
  config: [
    { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
    { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
  ],
});
