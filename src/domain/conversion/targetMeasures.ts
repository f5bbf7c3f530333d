import { statusText } from '../measures';
import { isProRated } from '../measures/paceLead';
import { grouped, minus } from './arithmetic';
import { NoEquivalent, noConditions, numeral, together, underConditions, type Conditions } from './equivalent';
import { elapsedOf, shareOf, yearsLeftOf, type Elapsed } from './period';
import type { Operand } from './operand';
import { unchanged } from './reading';
import { targetCaseOf, type TargetCase } from './targetCase';
import { reasonText, tokens } from './text';
import { approximateConditions, attainedExpression, holdExpression, isVerdictOnly, verdictExpression } from './verdict';

/** The arguments of a call by place; a missing one is omitted. */
export type Operands = (index: number) => Operand;

const omitted: Operand = { kind: 'omitted' };

const conditionsOf = (question: TargetCase, ...more: readonly (Conditions | undefined)[]): Conditions =>
  together([question.conditions, { numbers: [], others: approximateConditions(question) }, ...more.flatMap(each => each ?? [])]);

const isEachYear = (question: TargetCase): boolean => !isProRated({ actual: 0, target: question.figure, limit: 0, sign: undefined, base: undefined, direction: 1, total: question.isTotal });

const rate = ({ actual, target }: TargetCase): string => `${grouped(actual)}/${grouped(target)}`;

/** A 〔〕 bound at 0 only asks a verdict; its formula would divide by it. */
function refuseZeroTotal(question: TargetCase): void {
  if (question.isTotal && question.sign !== undefined && question.figure.kind === 'bound' && question.figure.value === 0) throw new NoEquivalent(reasonText.verdictOnly);
}

/** The share of the way from base to target, where the target is no hold. */
function shareOfWay(question: TargetCase): string {
  const { actual, target, base, areWritten } = question;
  if (base === undefined) return rate(question);
  return `${grouped(minus(actual, grouped(base), areWritten))}/${grouped(minus(target, grouped(base), areWritten))}`;
}

function progressExpression(question: TargetCase): string {
  if (isVerdictOnly(question)) return verdictExpression(question);
  refuseZeroTotal(question);
  return question.base === undefined ? rate(question) : `IF(${holdExpression(question)},${verdictExpression(question)},${shareOfWay(question)})`;
}

/** HB.PROGRESS(actual, target, [base], [direction]). */
export function progressEquivalent(operand: Operands): string {
  const question = targetCaseOf({ actual: operand(0), target: operand(1), base: operand(2), direction: operand(3) });
  return underConditions(progressExpression(question), conditionsOf(question));
}

const withoutBase = (operand: Operands): TargetCase => targetCaseOf({ actual: operand(0), target: operand(1), base: omitted, direction: operand(2) });

/** HB.COMPLETION(actual, target, [direction]). */
export function completionEquivalent(operand: Operands): string {
  const question = withoutBase(operand);
  return underConditions(progressExpression(question), conditionsOf(question));
}

/** HB.ATTAINED(actual, target, [direction]). */
export function attainedEquivalent(operand: Operands): string {
  const question = withoutBase(operand);
  return underConditions(attainedExpression(question), conditionsOf(question));
}

/** HB.MARGIN(actual, target, [direction]). */
export function marginEquivalent(operand: Operands): string {
  const question = withoutBase(operand);
  const { actual, target, high, direction, isRange, areWritten } = question;
  const over = minus(actual, grouped(target), areWritten);
  const margin = isRange ? `MIN(${over},${minus(high ?? target, grouped(actual), areWritten)})` : direction === 1 ? over : minus(target, grouped(actual), areWritten);
  return underConditions(margin, conditionsOf(question));
}

const periodical = (operand: Operands): TargetCase => targetCaseOf({ actual: operand(0), target: operand(1), base: operand(2), direction: operand(6) });

function dated(operand: Operands, first: number): Elapsed {
  const elapsed = elapsedOf(operand(first), operand(first + 1), operand(first + 2));
  if (!elapsed) throw new NoEquivalent(reasonText.noAnswer(reasonText.verdictOnly));
  return elapsed;
}

/** HB.PACE(actual, target, [base], [asOf], [start], [end], [direction]). */
export function paceEquivalent(operand: Operands): string {
  const [question, elapsed] = [periodical(operand), dated(operand, 3)];
  if (isVerdictOnly(question) || isEachYear(question)) throw new NoEquivalent(reasonText.verdictOnly);
  refuseZeroTotal(question);
  const lead = `(${shareOfWay(question)}-${shareOf(elapsed)})*100`;
  return underConditions(question.base === undefined ? lead : `IF(${holdExpression(question)},NA(),${lead})`, conditionsOf(question, elapsed.conditions));
}

/** HB.REQUIRED(actual, target, [base], [asOf], [start], [end], [direction]). */
export function requiredEquivalent(operand: Operands): string {
  const [question, elapsed] = [periodical(operand), dated(operand, 3)];
  const { actual, target, high, isRange, areWritten } = question;
  const [below, above] = [minus(target, grouped(actual), areWritten), minus(high ?? target, grouped(actual), areWritten)];
  const way = isRange ? `IF(${actual}<${target},${below},${above})` : below;
  const left = yearsLeftOf(elapsed);
  return underConditions(`IF(${attainedExpression(question)},0,IF(${left}<=0,NA(),${grouped(way)}/(${left})))`, conditionsOf(question, elapsed.conditions));
}

/** HB.MILESTONE(target, [base], [asOf], [start], [end], [direction]). */
export function milestoneEquivalent(operand: Operands): string {
  const question = targetCaseOf({ actual: undefined, target: operand(0), base: operand(1), direction: operand(5) });
  const elapsed = dated(operand, 2);
  if (question.isRange) throw new NoEquivalent(reasonText.verdictOnly);
  const { target, base, isTotal, areWritten } = question;
  const conditions = conditionsOf(question, elapsed.conditions);
  if (isTotal) return underConditions(`${grouped(target)}*${shareOf(elapsed)}`, conditions);
  if (isVerdictOnly(question) || isEachYear(question)) return underConditions(target, conditions);
  if (base === undefined) return underConditions(`${grouped(target)}*${shareOf(elapsed)}`, conditions);
  return underConditions(`IF(${holdExpression(question)},${target},${base}+${grouped(minus(target, grouped(base), areWritten))}*${shareOf(elapsed)})`, conditions);
}

const say = (key: keyof typeof statusText): string => `"${statusText[key]}"`;

/** What an unmet target's share of the way says: below the base, on pace, behind. */
function underWay(question: TargetCase, elapsed: Elapsed | undefined): string {
  const share = shareOfWay(question);
  const pace = elapsed === undefined || isEachYear(question) ? say('underWay') : `IF(ROUND(${share}-${shareOf(elapsed)},12)>=0,${say('onPace')},${say('behindPace')})`;
  if (question.base === undefined) return `IF(${question.target}=0,${say('cannotJudge')},${pace})`;
  return `IF(${share}<0,${say(question.direction === 1 ? 'belowBase' : 'worseThanBase')},${pace})`;
}

/** A cell without a date may get one: then more is to be said than was asked here. */
const stillUndated = (asOf: Operand): Conditions => (asOf.kind === 'place' ? unchanged(asOf) : noConditions);

/** HB.STATUS(actual, target, [base], [asOf], [start], [end], [direction]): a blank or — cannot be judged. */
export function statusEquivalent(operand: Operands): string {
  const question = periodical(operand);
  const elapsed = elapsedOf(operand(3), operand(4), operand(5));
  const attained = attainedExpression(question);
  const verdict = `IF(${attained},${say('met')},${say('unmet')})`;
  const missing = question.places.flatMap(place => [`${place}=""`, `${place}="${tokens.dash}"`]);
  const otherwise = missing.length === 0 ? 'NA()' : `IF(OR(${missing.join(',')}),${say('cannotJudge')},NA())`;
  if (isVerdictOnly(question)) return underConditions(verdict, conditionsOf(question, elapsed?.conditions), otherwise);
  const conditions = conditionsOf(question, elapsed?.conditions ?? stillUndated(operand(3)));
  refuseZeroTotal(question);
  const judged = `IF(${attained},${say('completed')},${underWay(question, elapsed)})`;
  return underConditions(question.base === undefined ? judged : `IF(${holdExpression(question)},${verdict},${judged})`, conditions, otherwise);
}

/** HB.ELAPSED(asOf, [start], [end]). */
export function elapsedEquivalent(operand: Operands): string {
  const elapsed = dated(operand, 0);
  return underConditions(shareOf(elapsed), { numbers: operand(0).kind === 'expression' ? [numeralFree(operand(0))] : [], others: elapsed.conditions.others });
}

const numeralFree = (operand: Operand): string => (operand.kind === 'expression' ? operand.text : numeral(0));
