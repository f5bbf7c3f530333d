import { decimalText, withoutDust } from '../figure';
import { isUnscaledCount } from '../measures';
import { unitOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, reported, rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import { eachReference, referencesOf } from './references';
import type { Reference } from './references';
import { inRowUnit } from './rowFigure';
import type { Fix, Outcome, Rule, RuleContext } from './rule';
import { words } from './text';
import { at, cellName, numberText, writtenText, yearName } from './wording';

export const text = spoken('unit-slip', {
  name: '小数点或计量单位错位',
  what: '数与同口径的其他数相差约10倍、100倍、1000倍或1万倍。',
  wrong: '失业保险参保人数（万人）6510000',
  right: '失业保险参保人数（万人）651',
  why: '相差整十倍多半是小数点点错、零多少，或把“人”当成了“万人”。只与同口径的数比：当年数比当年数，不与上一个五年的累计数比。',
  above: (cell: string, written: string, place: string, reference: string, times: string, reading: string) => `${cell} ${written}${place}约为${reference}的${times}倍，疑为小数点或计量单位错位。请核对；若应为 ${reading}，请改正。`,
  below: (cell: string, written: string, place: string, reference: string, times: string, reading: string) => `${cell} ${written}${place}约为${reference}的${times}分之一，疑为小数点或计量单位错位。请核对；若应为 ${reading}，请改正。`,
  times: { 1: '10', 2: '100', 3: '1000', 4: '1万' } as Readonly<Record<number, string>>,
  reference: { year: (cell: string, value: string) => `${cell} ${value}`, month: (cell: string, value: string) => `${cell} ${value}`, base: (_cell: string, value: string) => `基数 ${value}`, target: (_cell: string, value: string) => `目标 ${value}`, otherYears: (cell: string) => cell },
  yearShare: (value: string) => `目标的年均数 ${value}`,
  nothing: '没有同口径的数可比',
});

const powers = [1, 2, 3, 4, -1, -2, -3, -4];
/** How far from an exact ×10ⁿ a slip may lie: real figures change from year to year, by a factor of ten they do not. */
const nearness = (power: number): number => (Math.abs(power) === 1 ? 2 : 3);

/** Of a handful of persons one year may truly be ten times another. */
const handful = 20;
const isSmallCount = (cell: TableCell, amount: number, references: readonly Reference[]): boolean => isUnscaledCount(unitOf(cell.indicator)) && (amount < handful || references.some(({ value }) => value < handful));

/** What stands nearer to its first reference than this has slipped by no power of ten. */
const apart = 10 / nearness(1);

/** Every reference must agree that the figure is 10ⁿ times too large or small. */
function slipOf(amount: number, references: readonly Reference[]): number | undefined {
  return references.length === 0 ? undefined : powers.find(power => references.every(({ value }) => {
    const ratio = amount / (value * 10 ** power);
    return ratio > 1 / nearness(power) && ratio < nearness(power);
  }));
}

/** A single far target says nothing about smallness: a programme may have just begun. */
function isComparable(power: number, references: readonly Reference[]): boolean {
  return power > 0 || references.some(reference => reference.kind !== 'target');
}

function describe(reference: Reference): string {
  const [cell] = reference.cells;
  const value = numberText(Number(decimalText(reference.value, 2)));
  if (reference.kind === 'target' && cell && !isPrinted(cell, reference.value)) return text.yearShare(value);
  return text.reference[reference.kind](cell === undefined ? '' : yearName(cell).trim(), value);
}

/** A year's share of a target is not what the cell of the target shows. */
function isPrinted(cell: TableCell, value: number): boolean {
  const figure = inRowUnit(cell.figure, cell.indicator);
  return 'value' in figure && figure.value === value;
}

/** Beyond its limit, or a hundredth of itself, a share has a rule of its own. */
const hasOwnRule = (cell: TableCell, amount: number, power: number): boolean => cell.indicator.kind === 'rate' && (power === -2 || amount > (cell.indicator.upperLimit ?? Infinity));

/** By which power of ten a figure seems to have slipped; undefined where it stands as it should. */
export function slippedPower(cell: TableCell, amount: number, references: readonly Reference[]): number | undefined {
  const power = slipOf(amount, references);
  return power === undefined || isSmallCount(cell, amount, references) || !isComparable(power, references) || hasOwnRule(cell, amount, power) ? undefined : power;
}

const stands = ({ amount }: TableCell): boolean => amount !== undefined && amount !== 0;

/** Does the row write such figures in 〔〕? The total of a period always, a year or unit where all others of the row do. */
function isWrittenInMarks(row: RowReading, cell: TableCell): boolean {
  if (cell.indicator.kind !== 'planPeriodTotal') return false;
  if (cell.marked) return true;
  const others = row.cells.filter(other => other.role === cell.role && other.place.column !== cell.place.column && stands(other));
  return cell.role === 'actual' || (others.length > 0 && others.every(other => other.marked));
}

/** A slip of 人 for 万人 is mended where the cell holds the bare figure; what its number format brackets stays a number. */
function fixOf({ value, formula, figure, meaning, place }: TableCell, reading: number, marked: string | undefined): { fix?: Fix } {
  const bare = typeof value === 'number' || (marked !== undefined && !('unit' in figure) && !('mark' in figure));
  if (formula !== undefined || !bare) return {};
  return { fix: marked === undefined || meaning.cumulative ? { place, before: value, after: reading } : { place, before: value, after: marked, numberFormat: '@' } };
}

function judge(row: RowReading, cell: TableCell, amount: number, context: RuleContext): Outcome {
  if (amount <= 0) return pass(cell);
  const first = eachReference(row, cell, context).next().value;
  if (!first) return cannotJudge([cell], text.nothing);
  if (amount < first.value * apart && first.value < amount * apart) return pass(cell);
  const references = referencesOf(row, cell, context);
  const power = slippedPower(cell, amount, references);
  if (power === undefined) return pass(cell);
  const reading = withoutDust(amount / 10 ** power);
  const marked = isWrittenInMarks(row, cell) ? words.marked(numberText(reading)) : undefined;
  const sentence = power > 0 ? text.above : text.below;
  const message = sentence(cellName(cell), writtenText(cell), at(cell), describe(first), text.times[Math.abs(power)] ?? '', marked ?? numberText(reading));
  return failAt([cell, ...references.flatMap(reference => reference.cells)], message, Math.abs(power) === 4 ? fixOf(cell, reading, marked) : {});
}

export const unitSlip: Rule = {
  id: 'unit-slip', code: 'HB204', severity: 'query', scope: 'row', needs: reported,
  basis: '本项目：同口径的数不会整十倍地变化',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if (isReported(cell) && cell.amount !== undefined && cell.indicator.kind !== 'structure') yield judge(row, cell, cell.amount, context);
    }
  },
};
