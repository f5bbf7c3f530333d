/** What keeps an indicator out of a plan, in the words of whoever fills a table; `readPlan` says the same to whoever writes a file. */
import { impliedDirection, isProblem, isQuantity } from '../figure';
import { figureOf, figureRoles } from '../plan/derived';
import type { Indicator } from '../plan/plan';
import { writtenName } from '../plan/writtenName';
import type { IndicatorField } from './draft';
import { text, words } from './text';

export interface SenseProblem { readonly field: IndicatorField; readonly message: string }

const isControl = (character: string): boolean => (character.charCodeAt(0) < 32 && character !== '\n') || character.charCodeAt(0) === 127;

/** Texts that Excel would take for a formula, or that carry what nobody sees. */
function textProblems(indicator: Indicator, subject: string): readonly SenseProblem[] {
  const problems: SenseProblem[] = [];
  for (const field of ['name', 'unit', 'group'] as const) {
    const written = indicator[field];
    if (/^[=+\-@＝＋＠]/.test(written)) problems.push({ field, message: text.wrong.formula(subject, words.fields[field], written.charAt(0)) });
    if ([...written].some(isControl)) problems.push({ field, message: text.wrong.control(subject, words.fields[field]) });
  }
  return problems;
}

function figureProblems({ cells }: Indicator, subject: string): readonly SenseProblem[] {
  return figureRoles.flatMap((role): readonly SenseProblem[] => {
    const written = cells[role];
    if (role === 'target' && (written ?? '') === '') return [{ field: role, message: text.wrong.noTarget(subject) }];
    const figure = figureOf(written);
    return isProblem(figure) ? [{ field: role, message: text.unreadable(subject, words.fields[role], figure.message) }] : [];
  });
}

/** Kind and direction against the notation of the target. */
function notationProblems({ kind, direction, cells: { target = '' } }: Indicator, subject: string): readonly SenseProblem[] {
  const { wrong } = text;
  const figure = figureOf(target);
  if (isProblem(figure)) return [];
  const implied = impliedDirection(figure);
  const direct: readonly SenseProblem[] = implied !== undefined && implied !== direction
    ? [{ field: 'direction', message: wrong.direction(subject, target, words.directions[direction], words.directions[implied]) }] : [];
  if (figure.kind === 'ratio') return kind === 'structure' ? direct : [{ field: 'kind', message: wrong.ratioPrinted(subject, target, words.kinds[kind]) }, ...direct];
  if (!isQuantity(figure)) return direct;
  if (figure.planPeriodCumulative !== (kind === 'planPeriodTotal')) {
    return [{ field: 'kind', message: figure.planPeriodCumulative ? wrong.totalPrinted(subject, target, words.kinds[kind]) : wrong.totalNotPrinted(subject, target) }, ...direct];
  }
  return kind === 'structure' ? [{ field: 'kind', message: wrong.ratioNotPrinted(subject, target) }, ...direct] : direct;
}

/** Everything wrong with one indicator; `subject` is how messages call it. */
export function indicatorProblems(indicator: Indicator, subject: string): readonly SenseProblem[] {
  const noName: readonly SenseProblem[] = indicator.name.trim() === '' ? [{ field: 'name', message: text.wrong.noName(subject) }] : [];
  const limit: readonly SenseProblem[] = indicator.upperLimit !== undefined && !(indicator.upperLimit > 0) ? [{ field: 'upperLimit', message: text.wrong.limit(subject) }] : [];
  return [...noName, ...textProblems(indicator, subject), ...figureProblems(indicator, subject), ...notationProblems(indicator, subject), ...limit];
}

/** Rows that call themselves alike, and parts that stand before their whole. `index` is the later row. */
export function rowProblems(indicators: readonly Indicator[], subject: (index: number) => string): readonly (SenseProblem & { readonly index: number })[] {
  const first = new Map<string, number>();
  return indicators.flatMap(({ name, parent }, index) => {
    const key = writtenName(name).whole;
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    const same = before === undefined || key === '' ? [] : [{ index, field: 'name' as const, message: text.wrong.sameName(subject(index), subject(before)) }];
    const isLate = parent !== undefined && !indicators.slice(0, index).some(other => other.id === parent);
    return [...same, ...(isLate ? [{ index, field: 'parent' as const, message: text.wrong.parentLater(subject(index)) }] : [])];
  });
}
