import { CFValueType, type IValueConfig } from '@univerjs/preset-sheets-conditional-formatting';
import { invalidArgument } from '../errors';

const types: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Automatic: CFValueType.min,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** Excel's bound of a bar or colour scale. */
export interface Bound {
  readonly type: string;
  readonly formula?: string;
}

/** The engine's bound for Excel's; Automatic is the smallest or the largest value. */
export function engineBound(bound: Bound, upper: boolean): IValueConfig {
  const type = types[bound.type];
  if (!type) throw invalidArgument('type');
  if (bound.type === 'Automatic') return { type: upper ? CFValueType.max : CFValueType.min };
  if (type === CFValueType.min || type === CFValueType.max) return { type };
  const text = String(bound.formula ?? '');
  const number = Number(text.replace(/^=/, ''));
  return Number.isFinite(number) && text !== '' ? { type, value: number } : { type: CFValueType.formula, value: text };
}

export function excelBound(value: IValueConfig): Bound {
  const word = Object.keys(types).find(name => types[name] === value.type && name !== 'Automatic') ?? 'Number';
  return value.value === undefined ? { type: word } : { type: word, formula: String(value.value) };
}
