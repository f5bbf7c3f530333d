import type { Panel, Plan } from '../plan/plan';
import { layRecord, textCell } from '../templates/recordSheet';
import type { LayoutCell, TableLayout } from '../templates/template';
import { headerOf, panelColumns, planColumns, type PlanColumnKey } from './planColumns';
import { text, tokens } from './text';

/** What only the program needs is shown as print, the rest as cells to fill. */
const printedKeys: readonly PlanColumnKey[] = ['number', 'place', 'panel', 'id', 'link', 'discrepancies'];

/** Lines between title and header. */
export const captionCount = 6;

const across = (cells: readonly LayoutCell[]): readonly LayoutCell[] => planColumns.map((_, at) => cells[at] ?? { value: '', look: 'empty' });

const rowsOf = (panel: Panel): readonly (readonly LayoutCell[])[] =>
  panel.indicators.map(indicator => planColumns.map(({ key, write }) => textCell(write(indicator, panel), printedKeys.includes(key) ? 'printed' : 'input')));

/** The list of panels below the indicators: what a panel prints besides its rows. */
const panelRows = (panels: readonly Panel[]): readonly (readonly LayoutCell[])[] => [
  across([]), across([{ value: text.panels, look: 'caption' }]),
  across(panelColumns.map(({ key }): LayoutCell => ({ value: tokens.panelHeaders[key], look: 'header' }))),
  ...panels.map(panel => across(panelColumns.map(({ write }) => textCell(write(panel), 'input')))),
];

/**
 * The sheet 规划数据 of a plan: everything a plan file holds, as text cells to read, print and correct. `HB.PLAN(指标, 项目, 规划数据!A8:X25)`
 * reads its rows as they stand; `readPlanSheet` reads the whole of it back.
 */
export function planSheet(plan: Plan, origin = { row: 0, column: 0 }): TableLayout {
  const { captions } = text;
  const { start, end } = plan.period;
  return layRecord({
    id: 'plan-data', sheetName: text.sheetName, title: text.title(plan.name),
    captions: [
      text.lead, captions.name(plan.name), captions.title(plan.title), captions.years(start, end, plan.baseYear, plan.id, plan.document.date, (plan.reportingUnits ?? []).map(({ name }) => name).join(text.unitSeparator)),
      captions.document(plan.document.title), captions.number(plan.document.number),
    ],
    columns: planColumns.map(({ key, width }) => ({ header: headerOf(key), width })),
    rows: [...plan.panels.flatMap(rowsOf), ...panelRows(plan.panels)], orientation: 'landscape',
  }, origin);
}
