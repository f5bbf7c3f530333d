/** Where the headings of a plan's range stand, and which years it speaks of. */
import { workbookPlans } from '../plans';
import type { Plan } from '../domain/plan/plan';
import type { Cells } from './cells';
import { planTokens } from './text';

export type Heading = keyof typeof planTokens.headings;

export interface PlanRangeHead {
  readonly headings: ReadonlyMap<Heading, number>;
  /** Below the headings, up to the list of panels that 规划数据 ends with. */
  readonly rows: Cells;
  readonly above: Cells;
}

/** Headings stand near the top; a range is not searched beyond. */
const SEARCHED = 15;
/** The years of a range that says nothing of them: those of the default plan. */
const UNSAID = { start: 2021, end: 2025 };

const plain = (cell: unknown): string => (cell == null ? '' : String(cell).replace(/\s/g, ''));

/** Which column holds what, by the headings of a row; undefined without a column of names. */
function headingsOf(row: readonly unknown[]): ReadonlyMap<Heading, number> | undefined {
  const headings = new Map<Heading, number>();
  for (const [column, cell] of row.entries()) {
    const written = plain(cell);
    const heading = (Object.keys(planTokens.headings) as Heading[]).find((key) => (planTokens.headings[key] as readonly string[]).includes(written));
    if (heading !== undefined && !headings.has(heading)) headings.set(heading, column);
  }
  return headings.has('name') ? headings : undefined;
}

const isPanelList = (row: readonly unknown[]): boolean => planTokens.panelList.every((word) => row.some((cell) => plain(cell) === word));

/** The first row that heads a column of names, and what stands above and below it. */
export function headerOfPlan(cells: Cells): PlanRangeHead | undefined {
  for (const [at, row] of cells.slice(0, SEARCHED).entries()) {
    const headings = headingsOf(row);
    if (headings === undefined) continue;
    const below = cells.slice(at + 1);
    const end = below.findIndex(isPanelList);
    return { headings, rows: end < 0 ? below : below.slice(0, end), above: cells.slice(0, at) };
  }
  return undefined;
}

/** 起止年份 above the headings, else the years of the workbook's plan with exactly these indicators. */
export function periodOfRange(above: Cells, names: readonly string[]): Plan['period'] {
  const [, start, end] = planTokens.years.exec(above.map((row) => row.map(plain).join(' ')).join(' ')) ?? [];
  if (start !== undefined && end !== undefined && Number(start) <= Number(end)) return { start: Number(start), end: Number(end) };
  const same = workbookPlans().find((plan) => {
    const own = plan.panels.flatMap((panel) => panel.indicators.map((indicator) => indicator.name));
    return names.length > 0 && names.every((name) => own.includes(name));
  });
  return same ? same.period : UNSAID;
}
