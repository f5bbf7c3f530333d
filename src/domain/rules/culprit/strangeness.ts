import { accrues } from '../../plan/accrual';
import { periodYears } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { cellOf } from '../../table';
import type { TableCell, WorkbookSnapshot } from '../../table';
import { middleOf, referencesOf } from '../references';
import { isMonthCell, monthAfter, monthBefore } from '../months';
import type { RuleSettings } from '../rule';
import { statedElsewhere } from '../statementIndex';
import { monthMatter } from '../statements';
import type { Located } from './cellIndex';

/** What is looked at besides the cell. */
export interface Surroundings { readonly workbook: WorkbookSnapshot; readonly plans: readonly Plan[]; readonly settings: RuleSettings }

type Lookup = (unit: string, year: number) => number | undefined;

/** The same figure of another year: of the same month where it is a month's. */
function matterIn({ role, month }: TableCell, year: number): string {
  if (month === undefined || (role !== 'monthActual' && role !== 'yearToDate')) return `year ${year}`;
  return monthMatter(role === 'monthActual' ? 'month' : 'to', year, month);
}

function lookupOf({ cell, plan }: Located, workbook: WorkbookSnapshot): Lookup {
  return (unit, year) => statedElsewhere(cell, matterIn(cell, year), unit, workbook, plan)?.amount;
}

/** 填报单位 of a cell, '' for the province. */
function unitName({ reportingUnit }: TableCell, units: NonNullable<Plan['reportingUnits']>): string {
  return units.find(unit => reportingUnit?.includes(unit.name))?.name ?? '';
}

/** What moves together with a figure: the province for a unit, all units together for the province. */
function companion(unit: string, year: number, lookup: Lookup, units: NonNullable<Plan['reportingUnits']>): number | undefined {
  if (unit !== '') return lookup('', year);
  const all = units.map(other => lookup(other.name, year)).filter(value => value !== undefined);
  return all.length > 1 ? all.reduce((total, value) => total + value, 0) : undefined;
}

/** The share a unit usually has of the province, applied to the province's figure of the year. */
function expectedByCompanion(located: Located, workbook: WorkbookSnapshot): number | undefined {
  const { cell, plan } = located;
  const units = plan.reportingUnits ?? [];
  const lookup = lookupOf(located, workbook);
  const unit = unitName(cell, units);
  const now = cell.year === undefined ? undefined : companion(unit, cell.year, lookup, units);
  const shares = periodYears(plan).filter(year => year !== cell.year).flatMap(year => {
    const [own, other] = [lookup(unit, year), companion(unit, year, lookup, units)];
    return own !== undefined && other !== undefined && other > 0 ? [own / other] : [];
  });
  return now === undefined || shares.length === 0 ? undefined : now * middleOf(shares);
}

function expectedByYears({ cell, row, table, plan }: Located, around: Surroundings): number | undefined {
  const references = referencesOf(row, cell, { ...around, table, plan, judged: [table] }).filter(reference => reference.kind === 'year' || reference.kind === 'month' || reference.kind === 'base');
  return references.length === 0 ? undefined : middleOf(references.map(reference => reference.value));
}

/** Where things stood in the months before and after, halfway between them. */
function expectedBetween(located: Located, workbook: WorkbookSnapshot): number | undefined {
  const { cell, plan } = located;
  if (cell.role !== 'monthActual' || accrues(cell.indicator) || !isMonthCell(cell)) return undefined;
  const unit = unitName(cell, plan.reportingUnits ?? []);
  const near = [monthBefore(cell), monthAfter(cell)].flatMap(({ year, month }) => statedElsewhere(cell, monthMatter('month', year, month), unit, workbook, plan)?.amount ?? []);
  return near.length === 0 ? undefined : near.reduce((total, value) => total + value, 0) / near.length;
}

/** A month of what accrues is about its part of the year so far. */
function expectedInRow({ cell, row }: Located): number | undefined {
  const total = cell.role === 'monthActual' && cell.month !== undefined ? cellOf(row, 'yearToDate')?.amount : undefined;
  return total === undefined || cell.month === undefined ? undefined : total / cell.month;
}

/** How far a figure stands from what its other years and its companions suggest, as a ratio on a log scale; 0 where nothing does. */
export function strangeness(located: Located, around: Surroundings, value = located.cell.amount): number {
  if (value === undefined) return Infinity;
  const usual = expectedBetween(located, around.workbook) ?? expectedByCompanion(located, around.workbook) ?? expectedByYears(located, around) ?? expectedInRow(located);
  if (usual === undefined) return 0;
  return value > 0 && usual > 0 ? Math.abs(Math.log(value / usual)) : Infinity;
}
