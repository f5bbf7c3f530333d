import { impliedDirection, isProblem, isQuantity, parseFigure } from '../domain/figure';
import type { Figure } from '../domain/figure';
import { printedDecimals, printedHold } from '../domain/plan/derived';
import type { Attribute, Direction, Indicator, IndicatorKind, Plan } from '../domain/plan/plan';
import { inputOf } from './cells';
import type { Cells } from './cells';
import { headerOfPlan, periodOfRange } from './planRangeHead';
import type { Heading } from './planRangeHead';
import { planTokens } from './text';

/** Names the plan and the panel of a sheet's range. */
const RANGE = 'range';

const textOf = (cell: unknown): string => (cell == null ? '' : String(cell).trim());

function kindOf(written: string, target: Figure | undefined): IndicatorKind {
  const named = (Object.keys(planTokens.kinds) as IndicatorKind[]).find((kind) => planTokens.kinds[kind] === written);
  if (named !== undefined) return named;
  if (target?.kind === 'ratio') return 'structure';
  return target !== undefined && isQuantity(target) && target.planPeriodCumulative ? 'planPeriodTotal' : 'stock';
}

function directionOf(written: string, target: Figure | undefined): Direction {
  if (written !== '') return written === planTokens.directions.lowerIsBetter ? 'lowerIsBetter' : 'higherIsBetter';
  return (target && impliedDirection(target)) ?? 'higherIsBetter';
}

function attributeOf(written: string): Attribute | undefined {
  return (Object.keys(planTokens.attributes) as Attribute[]).find((attribute) => planTokens.attributes[attribute] === written);
}

/** One row of the range as an indicator; its cells keep what is written, blank ones are not there. */
function indicatorOf(row: readonly unknown[], headings: ReadonlyMap<Heading, number>, number: number): Indicator {
  const at = (heading: Heading): unknown => row[headings.get(heading) ?? -1];
  const written = (heading: Heading): string => textOf(at(heading));
  const figure = parseFigure(inputOf(at('target')));
  const target = isProblem(figure) ? undefined : figure;
  const attribute = attributeOf(written('attribute'));
  const limit = Number(written('upperLimit'));
  const cells = Object.fromEntries((['base', 'previousTarget', 'target', 'attribute', 'actual'] as const).flatMap((role) => (written(role) === '' ? [] : [[role, written(role)]])));
  const [kind, direction] = [kindOf(written('kind'), target), directionOf(written('direction'), target)];
  return {
    id: `row-${number}`, number, name: written('name'), printedName: written('name'), unit: written('unit'), group: written('group'), kind, direction, ...(attribute === undefined ? {} : { attribute }),
    additive: written('additive') === planTokens.yes, decimals: printedDecimals(cells), ...(limit > 0 ? { upperLimit: limit } : {}), evaluationBasis: 'periodEnd',
    hold: printedHold({ kind, direction, cells }) ?? written('hold') === planTokens.yes, cells, place: '',
  };
}

/**
 * A plan written on a sheet: a row of headings, one row an indicator; undefined where no column is headed 指标. Rows above the
 * headings may name the years (起止年份); else a plan of the workbook with the same indicators does.
 */
export function planOfRange(cells: Cells): Plan | undefined {
  const header = headerOfPlan(cells);
  if (header === undefined) return undefined;
  const { headings, rows } = header;
  const named = rows.filter((row) => textOf(row[headings.get('name') ?? -1]) !== '');
  const indicators = named.map((row, index) => indicatorOf(row, headings, index + 1));
  const groups = [...new Set(indicators.map((indicator) => indicator.group))];
  const period = periodOfRange(header.above, indicators.map((indicator) => indicator.name));
  return {
    id: RANGE, name: '', title: '', document: { title: '', number: '', date: '' }, period, baseYear: period.start - 1,
    panels: [{ id: RANGE, label: '', title: '', place: '', nameHeader: '', columns: [], groups, note: '', indicators }],
  };
}
