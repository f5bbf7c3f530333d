/** The functions the self-test can calculate. */
import { roundHalfUp, sum } from '../../measures';
import { isEmpty, isError, failed, type Value } from './expression';
import { asNumber } from './operators';

/** An argument with all it holds: one value, or the cells of a range. */
export interface Argument { readonly values: readonly Value[]; readonly isRange: boolean }

type Calculation = (given: readonly Argument[]) => Value;

/** Numbers among the arguments: of ranges only what is a number, of single values all that can be read as one. */
function numbers(given: readonly Argument[]): number[] | undefined {
  const found: number[] = [];
  for (const { values, isRange } of given) for (const value of values) {
    if (isError(value)) return undefined;
    const number = isRange ? (typeof value === 'number' ? value : undefined) : asNumber(value);
    if (number !== undefined) found.push(number);
    else if (!isRange) return undefined;
  }
  return found;
}

const ofNumbers = (calculate: (found: readonly number[]) => Value): Calculation => given => {
  const found = numbers(given);
  return found ? calculate(found) : failed;
};

/** TRUE and FALSE among the arguments, numbers counting as such; texts and blanks of ranges are passed over. */
function truths(given: readonly Argument[]): boolean[] | undefined {
  const found: boolean[] = [];
  for (const { values, isRange } of given) for (const value of values) {
    if (isError(value) || (typeof value === 'string' && !isRange)) return undefined;
    if (typeof value === 'boolean') found.push(value);
    else if (typeof value === 'number') found.push(value !== 0);
    else if (isEmpty(value) && !isRange) found.push(false);
  }
  return found.length === 0 ? undefined : found;
}

const ofTruths = (calculate: (found: readonly boolean[]) => boolean): Calculation => given => {
  const found = truths(given);
  return found ? calculate(found) : failed;
};

function round(given: readonly Argument[]): Value {
  const [value, digits] = given.map(({ values }) => asNumber(values[0] ?? failed));
  return value === undefined || digits === undefined ? failed : roundHalfUp(value, Math.trunc(digits));
}

const single = (test: (value: Value) => Value): Calculation => ([first]) => test(first?.values[0] ?? failed);

/** How many arguments each takes. */
interface Known { readonly least: number; readonly most: number; readonly calculate: Calculation }
const many = 255;

/** By name; IF is evaluated by itself, because only one of its branches is. */
export const functions: Readonly<Record<string, Known>> = {
  SUM: { least: 1, most: many, calculate: ofNumbers(found => sum([...found])) },
  ABS: { least: 1, most: 1, calculate: ofNumbers(([value = 0]) => Math.abs(value)) },
  MAX: { least: 1, most: many, calculate: ofNumbers(found => (found.length === 0 ? 0 : Math.max(...found))) },
  MIN: { least: 1, most: many, calculate: ofNumbers(found => (found.length === 0 ? 0 : Math.min(...found))) },
  ROUND: { least: 2, most: 2, calculate: round },
  AND: { least: 1, most: many, calculate: ofTruths(found => found.every(Boolean)) },
  OR: { least: 1, most: many, calculate: ofTruths(found => found.some(Boolean)) },
  NOT: { least: 1, most: 1, calculate: ofTruths(([value = false]) => !value) },
  COUNT: { least: 1, most: many, calculate: given => given.flatMap(({ values, isRange }) => values.filter(value => (isRange ? typeof value === 'number' : asNumber(value) !== undefined && !isEmpty(value)))).length },
  COUNTA: { least: 1, most: many, calculate: given => given.flatMap(({ values }) => values.filter(value => !isEmpty(value))).length },
  ISNUMBER: { least: 1, most: 1, calculate: single(value => typeof value === 'number') },
  ISBLANK: { least: 1, most: 1, calculate: single(isEmpty) },
};

/** Those whose arguments may be ranges of several cells. */
export const takesRanges: readonly string[] = ['SUM', 'MAX', 'MIN', 'AND', 'OR', 'COUNT', 'COUNTA'];
