import type { BoundFigure, Figure, NumberFigure, RangeFigure, RatioFigure } from './figure';
import type { Fault } from './cursor';
import type { PlainNumber } from './numberReader';
import { decimalsOf } from './decimal';
import type { Statement } from './statementReader';
import { CONTROLLED } from './tokens/bounds';
import { saysYear } from './years';

function largestDecimals(numbers: readonly PlainNumber[]): number {
  return numbers.reduce((largest, number) => Math.max(largest, number.decimals), 0);
}

/** The decimals a number is printed with when only the largest of its row is known. */
export function impliedDecimals(values: readonly number[], decimals: number): readonly number[] {
  const shortest = values.map(decimalsOf);
  return shortest.includes(decimals) ? shortest : shortest.map(() => decimals);
}

/** `decimalsEach` where the implied decimals would not print what was written. */
function eachDecimals(numbers: readonly PlainNumber[], decimals: number): { readonly decimalsEach?: readonly number[] } {
  const implied = impliedDecimals(numbers.map((number) => number.value), decimals);
  if (numbers.every((number, index) => number.decimals === implied[index])) return {};
  return { decimalsEach: Object.freeze(numbers.map((number) => number.decimals)) };
}

interface Extras {
  readonly mark?: string;
  readonly basis?: string;
  readonly remark?: string;
}

function extras({ lead, body, mark }: Statement, trailing: string): Extras {
  const controlled = body.kind === 'range' && lead.controlled ? CONTROLLED : '';
  const remark = lead.remark + controlled + trailing;
  return { ...(mark === undefined ? {} : { mark }), ...(lead.basis === '' ? {} : { basis: lead.basis }), ...(remark === '' ? {} : { remark }) };
}

/** Builds the figure from what was read; `trailing` is the bracketed remark, verbatim. */
export function assembleFigure(statement: Statement, trailing: string): Figure | Fault {
  if (saysYear(statement.body, statement.unit, statement.cumulative)) return { fault: 'bare-year' };
  const { body, unit, sign, cumulative } = statement;
  const decimals = largestDecimals(body.numbers);
  const rest = extras(statement, trailing);
  if (body.kind === 'ratio') {
    const parts = Object.freeze(body.numbers.map((number) => number.value));
    return Object.freeze<RatioFigure>({ kind: 'ratio', parts, decimals, ...eachDecimals(body.numbers, decimals), ...(sign === undefined ? {} : { sign }), ...rest });
  }
  const written = { decimals, ...(unit === undefined ? {} : { unit }), planPeriodCumulative: cumulative, ...rest };
  const { value } = body.numbers[0];
  if (body.kind === 'range') return Object.freeze<RangeFigure>({ kind: 'range', low: value, high: body.numbers[1].value, ...written, ...eachDecimals(body.numbers, decimals) });
  if (sign !== undefined) return Object.freeze<BoundFigure>({ kind: 'bound', sign, value, ...written });
  return Object.freeze<NumberFigure>({ kind: 'number', value, ...written });
}
