/** What one version of a plan changes in another, indicator by indicator. */
import { decimalText, isProblem, parseFigure, printFigure, withoutDust, type Figure } from '../figure';
import type { Indicator, Plan } from '../plan/plan';
import { findIndicator } from '../plan/links';
import { words } from '../planBuilding/text';
import { pairIndicators, type IndicatorPair } from './pairIndicators';
import { text } from './text';

export type ComparedField = 'name' | 'unit' | 'group' | 'kind' | 'direction' | 'attribute' | 'parent' | 'previousTarget' | 'base' | 'target' | 'actual' | 'title' | 'period' | 'baseYear';

export interface FieldChange {
  readonly field: ComparedField;
  /** As people read it; '' where one side has none. */
  readonly before: string;
  readonly after: string;
  /** The same figure written otherwise: [350] and 〔350〕. */
  readonly isNotationOnly: boolean;
  /** 提高2万人 where both are single figures, else ''. */
  readonly remark: string;
}

export interface IndicatorComparison {
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed' | 'same';
  readonly older?: Indicator;
  readonly newer?: Indicator;
  readonly changes: readonly FieldChange[];
  /** Why a renamed indicator is taken for the same one; '' elsewhere. */
  readonly reason: string;
  /** False where the pair is likely and no more: a reader decides. */
  readonly isSure: boolean;
}

export interface PlanComparison {
  readonly older: Plan;
  readonly newer: Plan;
  readonly ofPlan: readonly FieldChange[];
  /** In the order of the newer plan; what it dropped stands where it stood in the older one. */
  readonly indicators: readonly IndicatorComparison[];
}

const single = (figure: ReturnType<typeof parseFigure>): { readonly value: number; readonly decimals: number } | undefined =>
  (figure.kind === 'number' || figure.kind === 'bound' ? figure : undefined);

/** Both as the grammar prints them: what is printed alike says the same. */
function sameFigure(before: string, after: string): boolean {
  const [one, other] = [parseFigure(before), parseFigure(after)];
  return !isProblem(one) && !isProblem(other) && printFigure(one) === printFigure(other);
}

/** The step between two figures of the same standing: a total is never held against a year's figure. */
function stepOf(before: string, after: string, unit: string): string {
  const [from, to] = [parseFigure(before), parseFigure(after)];
  const [one, other] = [single(from), single(to)];
  const isTotal = (figure: Figure | { readonly kind: 'problem' }): boolean => 'planPeriodCumulative' in figure && figure.planPeriodCumulative;
  const hasUnit = 'unit' in from || 'unit' in to;
  if (!one || !other || hasUnit || isTotal(from) !== isTotal(to)) return '';
  const step = withoutDust(other.value - one.value);
  return step === 0 ? '' : text.step(step > 0, decimalText(Math.abs(step), Math.max(one.decimals, other.decimals)), unit);
}

const change = (field: ComparedField, before: string, after: string, rest: Partial<FieldChange> = {}): readonly FieldChange[] =>
  (before === after ? [] : [{ field, before, after, isNotationOnly: false, remark: '', ...rest }]);

const wholeName = (plan: Plan, { parent }: Indicator): string => (parent === undefined ? '' : findIndicator(plan, parent)?.indicator.name ?? '');

function changesOf({ older, newer }: { readonly older: Indicator; readonly newer: Indicator }, before: Plan, after: Plan): readonly FieldChange[] {
  const figures = (['previousTarget', 'base', 'target', 'actual'] as const).flatMap(role => {
    const [from, to] = [older.cells[role] ?? '', newer.cells[role] ?? ''];
    return change(role, from, to, { isNotationOnly: sameFigure(from, to), remark: older.unit === newer.unit ? stepOf(from, to, newer.unit) : '' });
  });
  const attribute = (one: Indicator): string => (one.attribute ? words.attributes[one.attribute] : '');
  return [
    ...change('name', older.name, newer.name), ...change('unit', older.unit, newer.unit), ...change('group', older.group, newer.group), ...change('kind', words.kinds[older.kind], words.kinds[newer.kind]),
    ...change('direction', words.directions[older.direction], words.directions[newer.direction]), ...change('attribute', attribute(older), attribute(newer)),
    ...change('parent', wholeName(before, older), wholeName(after, newer)), ...figures,
  ];
}

function compared({ older, newer, reason, isSure }: IndicatorPair, before: Plan, after: Plan): IndicatorComparison {
  if (!older || !newer) return { kind: newer ? 'added' : 'removed', ...(older ? { older } : {}), ...(newer ? { newer } : {}), changes: [], reason: '', isSure: true };
  const changes = changesOf({ older, newer }, before, after);
  return { kind: reason !== '' ? 'renamed' : changes.length > 0 ? 'changed' : 'same', older, newer, changes, reason, isSure };
}

/**
 * Compares two plans, or two versions of one: which indicators came, went or were renamed, and what changed in the others. Indicators
 * are known by name; a renamed one by its id, or likely by a name much alike in the same unit, which is told.
 * Example: target 95 → 97 → 提高2; [350] → 〔350〕 is the same figure, written otherwise.
 */
export function comparePlans(older: Plan, newer: Plan): PlanComparison {
  const years = ({ period }: Plan): string => text.years(period.start, period.end);
  return {
    older, newer,
    ofPlan: [...change('title', older.title, newer.title), ...change('period', years(older), years(newer)), ...change('baseYear', text.year(older.baseYear), text.year(newer.baseYear))],
    indicators: pairIndicators(older, newer).map(pair => compared(pair, older, newer)),
  };
}
