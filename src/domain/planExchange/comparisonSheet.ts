/** The sheet 规划对照: what changed between two plans, ready to print. */
import type { Indicator } from '../plan/plan';
import { words } from '../planBuilding/text';
import { layRecord, textCell, type RecordColumn } from '../templates/recordSheet';
import type { LayoutCell, TableLayout } from '../templates/template';
import type { FieldChange, IndicatorComparison, PlanComparison } from './comparison';
import { text } from './text';

const { headers } = text;
const columns: readonly RecordColumn[] = [
  { header: headers.change, width: 9 }, { header: headers.indicator, width: 34 }, { header: headers.field, width: 10 }, { header: headers.before, width: 18 }, { header: headers.after, width: 18 }, { header: headers.remark, width: 44 },
];

const row = (change: string, indicator: string, field: string, before: string, after: string, remark: string): readonly LayoutCell[] =>
  [textCell(change, 'printed'), textCell(indicator), textCell(field, 'printed'), textCell(before, 'printed'), textCell(after, 'printed'), textCell(remark)];

const named = ({ name, unit }: Indicator): string => (unit === '' ? name : `${name}（${unit}）`);
const remarkOf = ({ isNotationOnly, remark }: FieldChange): string => (isNotationOnly ? text.notationOnly : remark);

function rowsOf({ kind, older, newer, changes, reason, isSure }: IndicatorComparison): readonly (readonly LayoutCell[])[] {
  const label = text.kinds[kind];
  if (kind === 'added' && newer) return [row(label, named(newer), words.fields.target, '', newer.cells.target ?? '', '')];
  if (kind === 'removed' && older) return [row(label, named(older), words.fields.target, older.cells.target ?? '', '', '')];
  const name = newer ?? older;
  return changes.map(one => row(label, name ? named(name) : '', words.fields[one.field], one.before, one.after, one.field === 'name' ? text.renamed(reason, isSure) : remarkOf(one)));
}

/** How many indicators came, went, were renamed, changed, stayed. */
export function countsOf({ indicators }: PlanComparison): Readonly<Record<IndicatorComparison['kind'], number>> {
  const count = (kind: IndicatorComparison['kind']): number => indicators.filter(one => one.kind === kind).length;
  return { added: count('added'), removed: count('removed'), renamed: count('renamed'), changed: count('changed'), same: count('same') };
}

/** Lays a comparison as a record: the plan's own changes first, then the indicators'; what stayed the same is counted, not listed. */
export function comparisonSheet(comparison: PlanComparison, origin = { row: 0, column: 0 }): TableLayout {
  const { older, newer, ofPlan, indicators } = comparison;
  const rows = [...ofPlan.map(one => row(text.kinds.changed, text.thePlan, words.fields[one.field], one.before, one.after, '')), ...indicators.flatMap(rowsOf)];
  return layRecord({
    id: 'comparison', sheetName: text.sheetName, title: text.sheetTitle, captions: [text.plans(older.title, newer.title), text.counts(countsOf(comparison))],
    columns, rows: rows.length > 0 ? rows : [row('', text.nothing, '', '', '', '')], orientation: 'landscape',
  }, origin);
}
