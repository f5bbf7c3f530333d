import type { ColumnRole, Indicator, IndicatorLink, Panel, Plan } from '../plan/plan';
import { cellOf, isBlank, readTable } from '../table';
import type { TableCell, TableSnapshot } from '../table';
import { rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import { isProvinceTable } from '../table/provinceTable';
import { spoken } from '../speech';
import type { Outcome, Rule, RuleContext } from './rule';
import { isSameFigure } from './sameFigure';
import type { Said } from './sameFigure';
import { addresses, cellName, writtenText } from './wording';
import { words } from './text';

export const text = spoken('link-differs', {
  name: '两张专栏的数不一致',
  what: '同一个数在上一规划的完成情况表和本规划的目标表里写得不一样。',
  wrong: '专栏1 2020年完成数 651，专栏2 2020年基数 615',
  right: '两处都是 651',
  why: '2020年完成数就是2020年基数，“十三五”目标在两张表里是同一个目标。',
  sheet: (cell: string, here: string, panel: string, other: string, there: string, sheet: string, places: string) => `${cell} ${here} 与${panel} ${other} ${there}（${sheet}）不一致。两处应为同一个数，请核对（${places}）。`,
  plan: (cell: string, here: string, panel: string, other: string, there: string, places: string) => `${cell} ${here} 与规划原文${panel} ${other} ${there} 不一致。两处应为同一个数，请核对（${places}）。`,
  unreadable: '其中一处读不出数，不能比较',
});

/** What the linked cell says: in another table of the workbook, else in the plan's print. */
interface Linked { readonly panel: Panel; readonly indicator: Indicator; readonly said: Said; readonly written: string; readonly cell?: TableCell }

const headerOf = (panel: Panel, role: ColumnRole): string => panel.columns.find(column => column.role === role)?.header ?? '';

function inWorkbook(tables: readonly TableSnapshot[], plan: Plan, indicator: string, role: ColumnRole): TableCell | undefined {
  for (const table of tables) {
    if (table.plan !== plan.id || !isProvinceTable(table, plan)) continue;
    const row = readTable(table, plan).rows.find(candidate => candidate.indicator.id === indicator);
    const cell = row && cellOf(row, role);
    if (cell && !isBlank(cell)) return cell;
  }
  return undefined;
}

function linkedCell(context: RuleContext, link: IndicatorLink, role: ColumnRole): Linked | undefined {
  const plan = context.plans.find(candidate => candidate.id === link.plan);
  const panel = plan?.panels.find(candidate => candidate.indicators.some(indicator => indicator.id === link.indicator));
  const indicator = panel?.indicators.find(candidate => candidate.id === link.indicator);
  if (!plan || !panel || !indicator) return undefined;
  const cell = inWorkbook(context.workbook.tables, plan, indicator.id, role);
  if (cell) return { panel, indicator, said: cell, written: writtenText(cell), cell };
  const printed = indicator.cells[role];
  return printed === undefined ? undefined : { panel, indicator, said: { value: printed }, written: printed };
}

/** The printed plan itself differs here and both sides repeat it faithfully. */
function preparedExplanation(here: TableCell, linked: Linked, role: ColumnRole, there: ColumnRole): string | undefined {
  const discrepancy = here.indicator.discrepancies?.find(candidate => candidate.cell === role);
  const faithful = isSameFigure(here, { value: here.indicator.cells[role] }, here.indicator) && isSameFigure(linked.said, { value: linked.indicator.cells[there] }, linked.indicator);
  return faithful === true ? discrepancy?.explanation : undefined;
}

function messageOf(here: TableCell, linked: Linked, there: ColumnRole): string {
  const name = words.cell(words.shortRow(linked.indicator.number), ` ${headerOf(linked.panel, there)}`);
  const places = addresses(linked.cell && linked.cell.place.sheet === here.place.sheet ? [here.place, linked.cell.place] : [here.place]);
  return linked.cell
    ? text.sheet(cellName(here), writtenText(here), linked.panel.label, name, linked.written, linked.cell.place.sheet, places)
    : text.plan(cellName(here), writtenText(here), linked.panel.label, name, linked.written, places);
}

function compare(here: TableCell, linked: Linked, role: ColumnRole, there: ColumnRole): Outcome {
  const same = isSameFigure(here, linked.said, here.indicator.unit === linked.indicator.unit ? here.indicator : undefined);
  if (same === undefined) return cannotJudge([here], text.unreadable);
  // A cell that no longer repeats the plan has a rule of its own, and this one would say it twice.
  if (same || isSameFigure(here, { value: here.indicator.cells[role] }, here.indicator) === false) return pass(here);
  const explanation = preparedExplanation(here, linked, role, there);
  return failAt(linked.cell ? [here, linked.cell] : [here], messageOf(here, linked, there), explanation === undefined ? {} : { preparedExplanation: explanation });
}

export const linkDiffers: Rule = {
  id: 'link-differs', code: 'HB501', severity: 'query', scope: 'workbook', needs: ['base', 'previousTarget'],
  basis: '专栏1的2020年完成数即专栏2的2020年基数；“十三五”目标两处相同',
  text,
  *check(context) {
    if (!isProvinceTable(context.table, context.plan)) return;
    for (const row of rowsOf(context)) {
      const { link } = row.indicator;
      for (const [role, there] of link?.cells ?? []) {
        const here = cellOf(row, role);
        const linked = here && link && !isBlank(here) ? linkedCell(context, link, there) : undefined;
        if (here && linked) yield compare(here, linked, role, there);
      }
    }
  },
};
