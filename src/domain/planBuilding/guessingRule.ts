/** How a rule of guessing is written down: which words and which notation it looks for, what follows, and why. */
import type { Figure, Problem } from '../figure';
import type { IndicatorKind } from '../plan/plan';
import type { Guess } from './draft';
import { spoken } from '../speech';
import { hasTrait, type Trait } from './traits';

/** What is known of a row when a field is guessed. Figures are those that will stand in the plan. */
export interface Subject {
  readonly name: string;
  readonly unit: string;
  /** Words above the target's column. */
  readonly header: string;
  readonly target: Figure | Problem;
  readonly targetText: string;
  readonly base: Figure | Problem;
  readonly baseText: string;
  /** Known once it has been guessed. */
  readonly kind?: IndicatorKind;
}

/** All that is written must hold; the word that was found is told in the reason. */
export interface RuleWords {
  /** One of these is part of the name. */
  readonly name?: readonly string[];
  /** And none of these. */
  readonly except?: readonly string[];
  /** The unit is one of these. */
  readonly unit?: readonly string[];
  /** One of these is part of the header of the target. */
  readonly header?: readonly string[];
}

export interface RuleExample { readonly name: string; readonly unit: string; readonly target: string; readonly base?: string; readonly header?: string; readonly kind?: IndicatorKind }

export interface GuessingRule<Value> {
  /** kebab-case, unique within its field. */
  readonly id: string;
  readonly value: Value;
  /** Of an unsure guess the user is asked. */
  readonly isSure: boolean;
  readonly words?: RuleWords;
  /** What the target, base or unit must be like, all of it. */
  readonly traits?: readonly Trait[];
  /** The reason, with the word that was found. */
  readonly text: (found: Subject & { readonly word: string }) => string;
  /** Rows for which this rule is the one that decides; they are tests and documentation. */
  readonly examples: readonly RuleExample[];
}

/** The rules of one field, their reasons a book by the rules' ids. */
export function guesses<Value>(book: string, rules: readonly GuessingRule<Value>[]): readonly GuessingRule<Value>[] {
  const reasons = spoken(book, Object.fromEntries(rules.map(rule => [rule.id, rule.text])));
  return rules.map(rule => ({ ...rule, text: reasons[rule.id] ?? rule.text }));
}

/** The word a rule finds, '' where it asks for none; undefined where it does not fit. */
function fits({ words = {}, traits = [] }: GuessingRule<unknown>, subject: Subject): string | undefined {
  const inName = words.name?.find(word => subject.name.includes(word));
  const inHeader = words.header?.find(word => subject.header.includes(word));
  if ((words.name && inName === undefined) || (words.header && inHeader === undefined)) return undefined;
  if (words.except?.some(word => subject.name.includes(word)) === true) return undefined;
  if (words.unit && !words.unit.includes(subject.unit)) return undefined;
  return traits.every(trait => hasTrait(subject, trait)) ? inName ?? inHeader ?? '' : undefined;
}

/** The first rule that fits, with its word. The last rule of every list fits always. */
export function firstFitting<Value>(rules: readonly GuessingRule<Value>[], subject: Subject): { readonly rule: GuessingRule<Value>; readonly word: string } {
  for (const rule of rules) {
    const word = fits(rule, subject);
    if (word !== undefined) return { rule, word };
  }
  throw new RangeError('a list of guessing rules ends without a default');
}

/** What the rules say of a row. */
export function guess<Value>(rules: readonly GuessingRule<Value>[], subject: Subject): Guess<Value> {
  const { rule, word } = firstFitting(rules, subject);
  return { value: rule.value, reason: rule.text({ ...subject, word }), isSure: rule.isSure };
}
