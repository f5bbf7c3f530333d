/** What a draft leaves open, one line each, in the order of the table. */
import type { DraftIndicator, DraftQuestion, IndicatorField, PlanDraft, SheetCell } from './draft';
import { figureRoles } from '../plan/derived';
import { text, words } from './text';

const guessed = ['name', 'unit', 'group', 'kind', 'direction', 'attribute', 'additive', 'upperLimit', 'evaluationBasis', 'parent', 'hold'] as const satisfies readonly IndicatorField[];

/** 第7行“城镇登记失业率” */
export const subjectOf = ({ row, name }: DraftIndicator): string => text.row(row + 1, name.value);

function figureQuestions(indicator: DraftIndicator): readonly DraftQuestion[] {
  return figureRoles.flatMap((role): readonly DraftQuestion[] => {
    const figure = indicator.figures[role];
    const common = { indicator: indicator.id, field: role, ...(figure?.place ? { place: figure.place } : {}) };
    const subject = subjectOf(indicator);
    if (role === 'target' && (figure === undefined || figure.value === '')) return [{ ...common, isRequired: true, message: text.targetMissing(subject) }];
    if (figure?.problem) {
      const { reading } = figure.problem;
      return [{ ...common, isRequired: true, message: text.unreadable(subject, words.fields[role], figure.reason), ...(reading === undefined ? {} : { offered: reading }) }];
    }
    return figure && !figure.isSure ? [{ ...common, isRequired: false, message: text.question(subject, words.fields[role], figure.reason) }] : [];
  });
}

function guessQuestions(indicator: DraftIndicator, sheet: string, column: number): readonly DraftQuestion[] {
  const place: SheetCell = { sheet, row: indicator.row, column };
  return guessed.filter(field => !indicator[field].isSure).map(field => ({
    indicator: indicator.id, field, place, isRequired: false, message: text.question(subjectOf(indicator), words.fields[field], indicator[field].reason),
  }));
}

/** Questions about the plan come first, then those about each row: its figures, then its meaning. */
export function questionsOf(draft: Omit<PlanDraft, 'questions'>, nameColumn: number): readonly DraftQuestion[] {
  const ofPlan = (['name', 'title', 'period', 'baseYear'] as const).filter(field => !draft[field].isSure)
    .map((field): DraftQuestion => ({ field, isRequired: draft[field].value === undefined || draft[field].value === '', message: text.question('', words.fields[field], draft[field].reason) }));
  const ofColumns = draft.columns.flatMap((column): readonly DraftQuestion[] => (column.isSure || column.role === 'attribute' ? [] : [{
    field: column.role, place: { sheet: draft.sheet, row: Math.max(0, (draft.indicators[0]?.row ?? 1) - 1), column: column.column }, isRequired: false,
    message: text.column.doubtful(column.header, words.fields[column.role], column.reason),
  }]));
  return [...ofPlan, ...ofColumns, ...draft.indicators.flatMap(indicator => [...figureQuestions(indicator), ...guessQuestions(indicator, draft.sheet, nameColumn)])];
}
