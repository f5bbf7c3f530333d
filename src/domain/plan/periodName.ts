/** The national five-year plans by number: 十五五 is the fifteenth, 2026—2030. */
import { tokens } from './text';

/** The first year before the first plan that the count of five-year steps goes on from: 1951 + 5·15 = 2026. */
const zeroth = 1951;
const length = 5;

const numerals = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens > 1 ? tokens.digits[tens] ?? '' : '') + (tens > 0 ? tokens.ten : '') + (ones > 0 ? tokens.digits[ones] ?? '' : '');
};

/** Period and short name of the plans of this century and the next: 十五 (2001) to 五十五. */
const known = Array.from({ length: 46 }, (_, index) => index + 10).map(number => ({
  name: numerals(number) + tokens.five, start: zeroth + length * number, end: zeroth + length * number + length - 1,
}));

/** 十五五 → 2026 to 2030; undefined for words that name none. */
export const periodOfName = (name: string): { readonly start: number; readonly end: number } | undefined => {
  const found = known.find(one => one.name === name);
  return found && { start: found.start, end: found.end };
};

/** 2026 to 2030 → 十五五; undefined for a period that is none of the national plans'. */
export const nameOfPeriod = (start: number, end: number): string | undefined => known.find(one => one.start === start && one.end === end)?.name;
