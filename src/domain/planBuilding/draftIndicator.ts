/** One row of the table as an indicator: the user's words first, then what is written, then the rules of guessing. */
import { isQuantity, parseFigure } from '../figure';
import { figureRoles, printedDecimals, printedHold, type FigureRole } from '../plan/derived';
import type { Attribute, Indicator } from '../plan/plan';
import type { DraftFigure, DraftIndicator, Guess, IndicatorCorrection } from './draft';
import { directionRules } from './directionRules';
import { guess, type Subject } from './guessingRule';
import { kindRules } from './kindRules';
import { additiveRules, basisRules, limitRules } from './meaningRules';
import { nameAsWritten, printedName } from './printedName';
import type { RowFacts } from './tableFacts';
import { text, tokens, words } from './text';

const sure = <Value>(value: Value, reason: string): Guess<Value> => ({ value, reason, isSure: true });
const unsure = <Value>(value: Value, reason: string): Guess<Value> => ({ value, reason, isSure: false });
const chosen = <Value>(value: Value | undefined, otherwise: () => Guess<Value>): Guess<Value> => (value === undefined ? otherwise() : sure(value, text.yours));
/** `null` takes a value away. */
const chosenOrNone = <Value>(value: Value | null | undefined, otherwise: () => Guess<Value | undefined>): Guess<Value | undefined> =>
  (value === undefined ? otherwise() : sure(value ?? undefined, text.yours));

function figuresOf(facts: RowFacts, correction: IndicatorCorrection): DraftIndicator['figures'] {
  const figures: Partial<Record<FigureRole, DraftFigure>> = {};
  for (const role of figureRoles) {
    const figure = facts.figures[role];
    const written = correction[role];
    if (written === undefined && !figure) continue;
    figures[role] = written === undefined && figure ? figure : typedFigure(written ?? '', figure);
  }
  return figures;
}

/** What the user typed is read like any cell; nobody types a figure that goes unread into a plan. */
function typedFigure(written: string, before: DraftFigure | undefined): DraftFigure {
  const value = written.trim();
  const figure = parseFigure(value);
  const place = before?.place ? { place: before.place } : {};
  return figure.kind === 'problem' ? { value, reason: figure.message, isSure: false, problem: figure, ...place } : { value, reason: text.yours, isSure: true, ...place };
}

/** The unit written with the name, else the one the target carries; two different ones are asked. */
function unitOf({ found }: RowFacts, target: string): Guess<string> {
  const figure = parseFigure(target);
  const carried = isQuantity(figure) ? figure.unit?.text ?? '' : '';
  if (found.unit === '') return carried === '' ? sure('', text.unit.none) : sure(carried, text.unit.inTarget(target));
  return carried === '' || carried === found.unit ? sure(found.unit, text.unit.written) : unsure(found.unit, text.unit.differs(found.unit, target));
}

function attributeOf({ found }: RowFacts, hasColumn: boolean): Guess<Attribute | undefined> {
  if (found.attribute) return sure(found.attribute, text.attribute.written(words.attributes[found.attribute]));
  return hasColumn ? unsure(undefined, text.attribute.blank) : sure(undefined, text.attribute.none);
}

function parentOf({ found }: RowFacts, rows: readonly RowFacts[]): Guess<string | undefined> {
  const whole = rows.find(other => other.found.row === found.parentRow);
  if (whole) return sure(whole.id, text.parent.of(whole.found.name));
  return tokens.ofWhich.test(found.writtenName) ? unsure(undefined, text.parent.unknown) : sure(undefined, text.parent.none);
}

/** Two rows of one name cannot be told apart by functions and rules: an 其中 row takes its whole's name with it. */
function nameOf(facts: RowFacts, rows: readonly RowFacts[]): Guess<string> {
  const { found } = facts;
  const name = nameAsWritten(found.writtenName, found.name, found.unit);
  const earlier = rows.find(other => other.found.name === found.name && other.number < facts.number);
  if (earlier) {
    const whole = rows.find(other => other.found.row === found.parentRow);
    return unsure(whole ? `${whole.found.name}：${name}` : name, text.name.repeated(name, earlier.found.row + 1));
  }
  if (found.isHidden) return unsure(name, text.name.hidden);
  return found.isSure ? sure(name, text.fromTable) : unsure(name, text.name.doubtful(found.reason));
}

function holdOf(indicator: Pick<Indicator, 'kind' | 'direction' | 'cells'>): Guess<boolean> {
  const due = printedHold(indicator);
  if (due === undefined) return sure(false, text.hold.undecided);
  if (indicator.kind === 'planPeriodTotal') return sure(false, text.hold.total);
  return sure(due, due ? text.hold.yes(indicator.cells.base ?? '', indicator.cells.target ?? '') : text.hold.no);
}

const cellsOf = (figures: DraftIndicator['figures']): Indicator['cells'] => Object.fromEntries(figureRoles.flatMap(role => (figures[role] ? [[role, figures[role].value]] : [])));

export interface DraftTable { readonly rows: readonly RowFacts[]; readonly hasAttributes: boolean }

/** Guesses every field of an indicator. What depends on another field follows its correction: a target typed as ＜5 turns the direction. */
export function draftIndicator(facts: RowFacts, { rows, hasAttributes }: DraftTable, correction: IndicatorCorrection = {}): DraftIndicator {
  const figures = figuresOf(facts, correction);
  const [targetText, baseText] = [figures.target?.value ?? '', figures.base?.value ?? ''];
  const name = chosen(correction.name, () => nameOf(facts, rows));
  const unit = chosen(correction.unit, () => unitOf(facts, targetText));
  const subject: Subject = { name: name.value, unit: unit.value, header: facts.targetHeader, target: parseFigure(targetText), targetText, base: parseFigure(baseText), baseText };
  const kind = chosen(correction.kind, () => guess(kindRules, subject));
  const known = { ...subject, kind: kind.value };
  const direction = chosen(correction.direction, () => guess(directionRules, known));
  const cells = cellsOf(figures);
  const decimals = printedDecimals(cells);
  const { found } = facts;
  return {
    id: facts.id, number: facts.number, row: found.row, name, unit, kind, direction, figures, printedName: printedName(found.writtenName, name.value, unit.value),
    group: chosen(correction.group, () => sure(found.group, found.group === '' ? text.group.none : text.group.written(found.group))),
    attribute: chosenOrNone(correction.attribute, () => attributeOf(facts, hasAttributes)),
    additive: chosen(correction.additive, () => guess(additiveRules, known)),
    upperLimit: chosenOrNone(correction.upperLimit, () => guess(limitRules, known)),
    evaluationBasis: chosen(correction.evaluationBasis, () => guess(basisRules, known)),
    parent: chosenOrNone(correction.parent, () => parentOf(facts, rows)),
    hold: chosen(correction.hold, () => holdOf({ kind: kind.value, direction: direction.value, cells })),
    decimals: sure(decimals, text.decimals(decimals)),
    ...(facts.remark === undefined ? {} : { remark: facts.remark }),
  };
}
