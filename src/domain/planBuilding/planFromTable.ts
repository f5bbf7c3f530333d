import { nameOfPeriod } from '../plan/periodName';
import type { FoundTable } from '../recognition/foundTable';
import type { DraftCorrections, DraftOptions, Guess, IndicatorCorrection, LeftOut, PlanCorrection, PlanDraft } from './draft';
import { draftIndicator } from './draftIndicator';
import { questionsOf } from './questions';
import { factsOf, headerOf, type TableFacts } from './tableFacts';
import { text, tokens } from './text';

const sure = <Value>(value: Value, reason: string): Guess<Value> => ({ value, reason, isSure: true });
const unsure = <Value>(value: Value, reason: string): Guess<Value> => ({ value, reason, isSure: false });

function nameOf({ period, table }: TableFacts, { name, period: typed }: PlanCorrection, { taken = [] }: DraftOptions): Guess<string> {
  const [, quoted] = tokens.quotedPlan.exec(table.title) ?? [];
  const value = name ?? (typed ? nameOfPeriod(typed.start, typed.end) : undefined) ?? period.name ?? quoted ?? '';
  if (value !== '' && taken.some(other => other.name === value)) return unsure(value, text.plan.taken(value));
  if (name !== undefined) return sure(value, text.yours);
  return value === '' ? unsure(value, text.plan.noName) : { value, reason: period.reason, isSure: typed !== undefined || period.isSure };
}

function periodOf({ period }: TableFacts, { period: typed }: PlanCorrection): PlanDraft['period'] {
  if (typed) return sure(typed, text.yours);
  const { start, end, reason, isSure } = period;
  return start === undefined || end === undefined ? unsure(undefined, reason) : { value: { start, end }, reason, isSure };
}

function baseYearOf({ columns }: TableFacts, typed: number | undefined, period: PlanDraft['period']['value']): PlanDraft['baseYear'] {
  if (typed !== undefined) return sure(typed, text.yours);
  const printed = columns.find(column => column.role === 'base')?.year;
  const before = period && period.start - 1;
  if (printed === undefined || before === undefined) return before === undefined ? unsure(printed, text.plan.noPeriod) : sure(before, text.plan.baseYearBefore);
  return printed <= before ? sure(printed, text.plan.baseYear) : unsure(before, text.plan.notBeforeStart(printed, before + 1));
}

/** 专栏2：“十五五”时期主要指标 → 专栏2 and what follows. */
function panelOf({ table }: TableFacts, { panelLabel, panelTitle }: PlanCorrection): PlanDraft['panel'] {
  const title = table.title.trim().replace(/\s*[\r\n]+\s*/g, '');
  const [head = '', label] = tokens.panelLabel.exec(title) ?? [];
  const nameColumn = table.columns.find(column => column.role === 'name');
  return {
    label: panelLabel ?? label?.replace(/\s/g, '') ?? text.panelLabel,
    title: panelTitle ?? (title.slice(head.length) || text.panelTitle),
    nameHeader: (nameColumn && headerOf(nameColumn)) || text.nameHeader,
    note: table.notes.map(note => note.trim()).join('\n'),
  };
}

/** `plan-2026-2030`, with a number behind it where that is taken. */
function idOf(period: PlanDraft['period']['value'], typed: string | undefined, taken: readonly string[]): string {
  if (typed !== undefined) return typed;
  const plain = period ? `plan-${period.start}-${period.end}` : 'plan';
  const ids = [plain, ...taken.map((_, index) => `${plain}-${index + 2}`)];
  return ids.find(id => !taken.includes(id)) ?? plain;
}

function draftOf(facts: TableFacts, { plan = {}, indicators = {} }: DraftCorrections, options: DraftOptions): PlanDraft {
  const corrections = new Map<string, IndicatorCorrection>(Object.entries(indicators));
  const isKept = (id: string): boolean => corrections.get(id)?.isLeftOut !== true;
  const rows = facts.rows.filter(row => isKept(row.id));
  const refused = facts.rows.filter(row => !isKept(row.id)).map((row): LeftOut => ({ place: { sheet: facts.table.sheet, row: row.found.row, column: facts.table.area.column }, written: row.found.writtenName, reason: text.leftOut.byUser }));
  const period = periodOf(facts, plan);
  const name = nameOf(facts, plan, options);
  const hasAttributes = facts.columns.some(column => column.role === 'attribute');
  const draft = {
    id: idOf(period.value, plan.id, (options.taken ?? []).map(other => other.id)), sheet: facts.table.sheet, name, period,
    title: plan.title === undefined ? sure(name.value === '' ? '' : text.planTitle(name.value), text.plan.titleFromName) : sure(plan.title, text.yours),
    baseYear: baseYearOf(facts, plan.baseYear, period.value), panel: panelOf(facts, plan), columns: facts.columns,
    indicators: rows.map(row => draftIndicator(row, { rows, hasAttributes }, corrections.get(row.id))),
    leftOut: [...facts.leftOut, ...refused],
  };
  const nameColumn = facts.table.columns.find(column => column.role === 'name')?.column ?? facts.table.area.column;
  return { ...draft, questions: questionsOf(draft, nameColumn) };
}

/**
 * A plan as a found table tells it (从表格建立规划): every indicator with kind, direction, unit, base, target, attribute and 其中,
 * every guess with its reason, every doubt as a question. No figure is guessed: a target that cannot be read is asked.
 * With corrections, the draft as it is after them; what depends on a corrected field follows.
 * Example: target ＜5 → lowerIsBetter, “目标为＜5，按越低越好处理”.
 */
export function planFromTable(found: FoundTable, corrections: DraftCorrections = {}, options: DraftOptions = {}): PlanDraft {
  return draftOf(factsOf(found), corrections, options);
}
