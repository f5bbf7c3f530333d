/** What a row's notation and figures are like, by name: rules of guessing are put together from these. */
import { impliedDirection, isProblem, isQuantity, readUnit, type Figure } from '../figure';
import type { Subject } from './guessingRule';
import { tokens } from './text';

export type Trait =
  | 'total' | 'ratio' | 'upperBound' | 'lowerBound' | 'lowerBasis' | 'everyYear' | 'annualAverage'
  | 'percent' | 'belowBase' | 'aboveBase' | 'aboveHundred' | 'rate' | 'structure' | 'quota' | 'countUnit' | 'unitPer' | 'noUnit';

const numberIn = (figure: Subject['target']): number | undefined => (figure.kind === 'number' || figure.kind === 'bound') && !figure.planPeriodCumulative ? figure.value : undefined;
const basisOf = (figure: Figure): string => ('basis' in figure ? figure.basis ?? '' : '');

/** The gap from the base to the target, where both are single figures of the same standing. */
function step({ target, base }: Subject): number {
  const [to, from] = [numberIn(target), numberIn(base)];
  return to === undefined || from === undefined ? 0 : to - from;
}

const isHigh = (figure: Subject['target']): boolean => isQuantity(figure) && (figure.kind === 'range' ? figure.high : figure.value) > 100;

const tests: Readonly<Record<Trait, (subject: Subject) => boolean>> = {
  total: ({ target }) => isQuantity(target) && target.planPeriodCumulative,
  ratio: ({ target }) => target.kind === 'ratio',
  upperBound: ({ target }) => target.kind === 'bound' && (target.sign === 'lt' || target.sign === 'le'),
  lowerBound: ({ target }) => target.kind === 'bound' && (target.sign === 'gt' || target.sign === 'ge'),
  lowerBasis: ({ target }) => !isProblem(target) && target.kind !== 'bound' && impliedDirection(target) === 'lowerIsBetter',
  everyYear: ({ target }) => !isProblem(target) && basisOf(target).includes(tokens.everyYear),
  annualAverage: ({ target }) => !isProblem(target) && basisOf(target).includes(tokens.annualAverage),
  percent: ({ unit, target }) => (tokens.percentUnits as readonly string[]).includes(unit) || (unit === '' && isQuantity(target) && target.unit?.dimension === '%'),
  belowBase: subject => step(subject) < 0,
  aboveBase: subject => step(subject) > 0,
  aboveHundred: ({ target, base }) => isHigh(target) || isHigh(base),
  rate: ({ kind }) => kind === 'rate',
  structure: ({ kind }) => kind === 'structure',
  quota: ({ kind }) => kind === 'yearlyQuota',
  countUnit: ({ unit }) => readUnit(unit) !== undefined && !unit.includes('/') && !(tokens.unsummedDimensions as readonly string[]).includes(readUnit(unit)?.dimension ?? ''),
  unitPer: ({ unit }) => /[/／]/.test(unit),
  noUnit: ({ unit }) => unit === '',
};

export const hasTrait = (subject: Subject, trait: Trait): boolean => tests[trait](subject);
