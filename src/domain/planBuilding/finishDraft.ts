import { figureRoles } from '../plan/derived';
import type { ColumnRole, Indicator, PanelColumn, Plan } from '../plan/plan';
import { isPlan, readPlan } from '../plan/readPlan';
import type { DraftColumn, DraftIndicator, DraftOptions, DraftProblem, PlanCorrection, PlanDraft } from './draft';
import { indicatorProblems, rowProblems } from './indicatorSense';
import { subjectOf } from './questions';
import { text, words } from './text';

const longest = 30;

/** Problems of what the plan itself says: name, years, id. */
function planProblems({ id, name, period: { value: period }, baseYear: { value: baseYear }, indicators, columns }: PlanDraft, taken: NonNullable<DraftOptions['taken']>): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (indicators.length === 0) problems.push({ message: text.noIndicators });
  if (!columns.some(column => column.role === 'target')) problems.push({ message: text.noTargetColumn });
  if (name.value.trim() === '') problems.push({ field: 'name', message: text.needsName });
  if (taken.some(other => other.name === name.value || other.id === id)) problems.push({ field: 'name', message: text.taken(name.value) });
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) problems.push({ message: text.idWrong(id) });
  if (!period) return [...problems, { field: 'period', message: text.needsPeriod }];
  if (period.end < period.start) problems.push({ field: 'period', message: text.periodBackwards(period.start, period.end) });
  else if (period.end - period.start >= longest || period.start <= 1949) problems.push({ field: 'period', message: text.periodLong(period.start, period.end) });
  if (baseYear !== undefined && baseYear >= period.start) problems.push({ field: 'baseYear', message: text.baseYearLate(baseYear, period.start) });
  return problems;
}

/** Figures that were never read: what stands there may look like one, as a date does that Excel keeps as a number. */
function unreadFigures(draft: DraftIndicator): readonly DraftProblem[] {
  return figureRoles.flatMap((role): readonly DraftProblem[] => {
    const figure = draft.figures[role];
    return figure?.problem ? [{ indicator: draft.id, field: role, ...(figure.place ? { place: figure.place } : {}), message: text.unreadable(subjectOf(draft), words.fields[role], figure.reason) }] : [];
  });
}

function cellsOf({ figures, attribute }: DraftIndicator, columns: readonly PanelColumn[]): Indicator['cells'] {
  const cell = (role: ColumnRole): string => (role === 'attribute' ? (attribute.value ? words.attributes[attribute.value] : text.none) : figures[role]?.value ?? '');
  return Object.fromEntries(columns.map(({ role }) => [role, cell(role) || (role === 'target' ? '' : text.none)]));
}

function indicatorOf(draft: DraftIndicator, index: number, { panel }: PlanDraft, columns: readonly PanelColumn[]): Indicator {
  const { id, printedName, name, unit, group, kind, direction, attribute, additive, decimals, parent, upperLimit, evaluationBasis, hold, remark } = draft;
  return {
    id, number: index + 1, name: name.value, printedName, unit: unit.value, group: group.value, kind: kind.value, direction: direction.value,
    ...(attribute.value === undefined ? {} : { attribute: attribute.value }), additive: additive.value, decimals: decimals.value,
    ...(parent.value === undefined ? {} : { parent: parent.value }), ...(upperLimit.value === undefined ? {} : { upperLimit: upperLimit.value }),
    evaluationBasis: evaluationBasis.value, ...(remark === undefined ? {} : { remark }), hold: hold.value, cells: cellsOf(draft, columns), place: text.place(panel.label, index + 1),
  };
}

/** The printed columns, and those the user gave figures or attributes for that the table does not print. */
function columnsOf({ columns, indicators, period, baseYear }: PlanDraft): readonly PanelColumn[] {
  const printed = columns.map(({ role, header, year }: DraftColumn): PanelColumn => ({ role, header, ...(year === undefined ? {} : { year }) }));
  const has = (role: ColumnRole): boolean => printed.some(column => column.role === role);
  const added = figureRoles.filter(role => !has(role) && indicators.some(({ figures }) => figures[role] !== undefined));
  const yearOf = { base: baseYear.value, target: period.value?.end, previousTarget: undefined, actual: undefined };
  const attribute: PanelColumn[] = !has('attribute') && indicators.some(indicator => indicator.attribute.value) ? [{ role: 'attribute', header: words.fields.attribute }] : [];
  return [...printed, ...added.map((role): PanelColumn => ({ role, header: words.fields[role], ...(yearOf[role] === undefined ? {} : { year: yearOf[role] }) })), ...attribute];
}

/**
 * The plan a draft has become, through the same checks as the plans delivered with the product, or everything that keeps it from
 * being one, in the user's words. Unsure guesses are taken over as they are; required questions are problems.
 */
export function finishDraft(draft: PlanDraft, { taken = [] }: DraftOptions = {}, document: PlanCorrection['document'] = { title: draft.title.value, number: '', date: '' }): Plan | readonly DraftProblem[] {
  const columns = columnsOf(draft);
  const indicators = draft.indicators.map((indicator, index) => indicatorOf(indicator, index, draft, columns));
  const subject = (index: number): string => { const one = draft.indicators[index]; return one ? subjectOf(one) : ''; };
  const placed = (index: number, field: keyof DraftIndicator['figures'] | string): Pick<DraftProblem, 'indicator' | 'place'> => {
    const one = draft.indicators[index];
    const figure = figureRoles.find(role => role === field);
    const place = figure && one?.figures[figure]?.place;
    return { ...(one ? { indicator: one.id } : {}), ...(place ? { place } : {}) };
  };
  const problems: DraftProblem[] = [
    ...planProblems(draft, taken),
    ...indicators.flatMap((indicator, index) => {
      const one = draft.indicators[index];
      const unread = one ? unreadFigures(one) : [];
      const others = indicatorProblems(indicator, subject(index)).filter(problem => !unread.some(known => known.field === problem.field));
      return [...unread, ...others.map(problem => ({ ...problem, ...placed(index, problem.field) }))];
    }),
    ...rowProblems(indicators, subject).map(({ index, ...problem }) => ({ ...problem, ...placed(index, problem.field) })),
  ];
  const { value: period } = draft.period;
  if (problems.length > 0 || !period) return problems;
  const reading = readPlan({
    id: draft.id, name: draft.name.value, title: draft.title.value, document, period, baseYear: draft.baseYear.value ?? period.start - 1,
    panels: [{
      id: 'panel-1', label: draft.panel.label, title: draft.panel.title, place: draft.sheet, nameHeader: draft.panel.nameHeader, columns,
      groups: [...new Set(indicators.map(indicator => indicator.group))], note: draft.panel.note, indicators,
    }],
  });
  return isPlan(reading) ? reading : reading.map(({ message }) => ({ message }));
}

/** Tells the two answers of `finishDraft` apart. */
export const isFinished = (answer: Plan | readonly DraftProblem[]): answer is Plan => !Array.isArray(answer);
