import type { Indicator, Panel, Plan } from '../plan/plan';
import { isPlan, readPlan } from '../plan/readPlan';
import { indicatorProblems, rowProblems } from '../planBuilding/indicatorSense';
import { textAt } from '../table/sheetCells';
import type { Area, SheetSnapshot } from '../table/snapshot';
import { findPlanSheet, planSheetArea, type FoundPlanSheet } from './findPlanSheet';
import { captionCount } from './layPlanSheet';
import type { PlanColumnKey } from './planColumns';
import { readIndicator, type SheetRow } from './readIndicator';
import { readPanels, type PanelHead } from './readPanels';
import { readListedUnits, readPlanHead } from './readPlanHead';
import { problemsOf, type PlanSheetProblem, type ReportAt } from './sheetProblem';
import { text } from './text';

export interface PlanSheetReading {
  readonly sheet: string;
  readonly area: Area;
  /** Absent where anything keeps the sheet from being a plan: then `problems` says what. */
  readonly plan?: Plan;
  readonly problems: readonly PlanSheetProblem[];
}

interface PlacedIndicator { readonly indicator: Indicator; readonly row: SheetRow }

const wordAt = (found: FoundPlanSheet, row: number, key: PlanColumnKey): string => { const column = found.columns.get(key); return column === undefined ? '' : textAt(found.sheet, row, column); };

/** A message about a cell, or about the row's name where the sheet has no such column. */
const reporter = (found: FoundPlanSheet, row: number, reportAt: ReportAt) => (key: PlanColumnKey, message: string): void => {
  reportAt({ row, column: found.columns.get(key) ?? found.columns.get('name') ?? found.sheet.column }, message);
};

/** Every row with its panel and its position there. A blank 专栏编号 goes on with the panel above. */
function rowsOf(found: FoundPlanSheet, panels: readonly PanelHead[], reportAt: ReportAt): readonly SheetRow[] {
  const counts = new Map<string, number>();
  let panel = panels[0];
  return found.rows.flatMap((row): readonly SheetRow[] => {
    const named = wordAt(found, row, 'panel');
    const subject = text.row(row + 1, wordAt(found, row, 'name'));
    const report = reporter(found, row, reportAt);
    panel = named === '' ? panel : panels.find(one => one.id === named);
    if (!panel) { report('panel', text.unknownPanel(subject, named, panels.map(one => one.id))); panel = panels[0]; return []; }
    const number = (counts.get(panel.id) ?? 0) + 1;
    counts.set(panel.id, number);
    return [{ found, row, panel, number, subject, report }];
  });
}

/** Ids as written; rows added by hand get the next free one. */
function withIds(rows: readonly SheetRow[]): readonly PlacedIndicator[] {
  const used = new Set(rows.map(({ found, row }) => wordAt(found, row, 'id')).filter(id => id !== ''));
  const seen = new Set<string>();
  let next = 1;
  return rows.map(row => {
    const written = wordAt(row.found, row.row, 'id');
    if (written !== '' && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(written)) row.report('id', text.badIndicatorId(row.subject, written));
    if (seen.has(written)) row.report('id', text.sameId(row.subject, written));
    if (written !== '') seen.add(written);
    while (written === '' && used.has(`indicator-${next}`)) next += 1;
    const id = written === '' ? `indicator-${next}` : written;
    used.add(id);
    return { row, indicator: { ...readIndicator(row), id } };
  });
}

/** 其中属于 names the whole by its 序号 as written in the sheet, by its name or its id. */
function withParents(rows: readonly PlacedIndicator[]): readonly PlacedIndicator[] {
  return rows.map(placed => {
    const { row, indicator } = placed;
    const written = wordAt(row.found, row.row, 'parent');
    if (written === '') return placed;
    const whole = rows.find(other => other !== placed && other.row.panel === row.panel
      && [wordAt(row.found, other.row.row, 'number'), other.indicator.name, other.indicator.id].includes(written));
    if (!whole) row.report('parent', text.parentUnknown(row.subject, written));
    return whole ? { row, indicator: { ...indicator, parent: whole.indicator.id } } : placed;
  });
}

function reportSense(rows: readonly PlacedIndicator[]): void {
  for (const { row, indicator } of rows) for (const { field, message } of indicatorProblems(indicator, row.subject)) row.report(field, message);
  for (const panel of new Set(rows.map(({ row }) => row.panel))) {
    const own = rows.filter(({ row }) => row.panel === panel);
    const subject = (index: number): string => own[index]?.row.subject ?? '';
    for (const { index, field, message } of rowProblems(own.map(({ indicator }) => indicator), subject)) own[index]?.row.report(field, message);
  }
}

/** Groups as listed, without those no row names any more; groups of new rows follow in their order. */
function panelOf({ groups, ...head }: PanelHead, rows: readonly PlacedIndicator[]): Panel {
  const indicators = rows.filter(({ row }) => row.panel.id === head.id).map(({ indicator }) => indicator);
  const used = [...new Set(indicators.map(indicator => indicator.group))];
  return { ...head, groups: [...new Set([...groups.filter(group => used.includes(group)), ...used])], indicators };
}

function read(found: FoundPlanSheet): { readonly plan?: Plan; readonly problems: readonly PlanSheetProblem[] } {
  const { problems, reportAt } = problemsOf(found.sheet);
  const top = { row: found.header, column: Math.min(...found.columns.values()) };
  const head = readPlanHead(found, reportAt);
  const panels = readPanels(found, head ? { end: head.period.end, baseYear: head.baseYear } : {}, reportAt);
  const rows = withParents(withIds(rowsOf(found, panels, reportAt)));
  if (found.rows.length === 0) reportAt(top, text.noIndicators);
  reportSense(rows);
  if (!head || problems.length > 0) return { problems };
  const json = { ...head, panels: panels.map(panel => panelOf(panel, rows)).filter(panel => panel.indicators.length > 0) };
  const reading = readPlan(json);
  if (!isPlan(reading)) for (const { message } of reading) reportAt(top, message);
  const units = readListedUnits(found);
  return isPlan(reading) ? { plan: units.length > 0 ? { ...reading, reportingUnits: units } : reading, problems } : { problems };
}

/**
 * Reads 规划数据 back, found by its header whatever the sheet is called; undefined where the sheet keeps no plan. Rows may be added,
 * moved or left blank, columns moved; every cell that cannot be read is named. `readPlanSheet` of `planSheet` is the same plan.
 */
export function readPlanSheet(sheet: SheetSnapshot): PlanSheetReading | undefined {
  const found = findPlanSheet(sheet);
  return found && { sheet: sheet.name, area: planSheetArea(found, captionCount), ...read(found) };
}

/** The plans of a workbook, one a sheet. */
export const readPlanSheets = (sheets: readonly SheetSnapshot[]): readonly PlanSheetReading[] => sheets.flatMap(sheet => readPlanSheet(sheet) ?? []);

