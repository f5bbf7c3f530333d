import { impliedDirection, isProblem, isQuantity, parseFigure } from '../domain/figure';
import type { Figure } from '../domain/figure';
import type { Attribute, Direction, Indicator, IndicatorKind, Plan } from '../domain/plan/plan';
import { inputOf } from './cells';
import type { Cells } from './cells';
import { planTokens } from './text';

/** Names the plan and the panel of a sheet's range. */
const RANGE = 'range';

type Heading = keyof typeof planTokens.headings;

const textOf = (cell: unknown): string => (cell == null ? '' : String(cell).trim());

/** Which column holds what, by the headings of the range's first row; undefined without a column of names. */
function headingsOf(row: readonly unknown[]): ReadonlyMap<Heading, number> | undefined {
  const headings = new Map<Heading, number>();
  for (const [column, cell] of row.entries()) {
    const written = textOf(cell).replace(/\s/g, '');
    const heading = (Object.keys(planTokens.headings) as Heading[]).find((key) => (planTokens.headings[key] as readonly string[]).includes(written));
    if (heading !== undefined && !headings.has(heading)) headings.set(heading, column);
  }
  return headings.has('name') ? headings : undefined;
}

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

/** One row of the range as an indicator; its cells keep what is written. */
function indicatorOf(row: readonly unknown[], headings: ReadonlyMap<Heading, number>, number: number): Indicator {
  const at = (heading: Heading): unknown => row[headings.get(heading) ?? -1];
  const written = (heading: Heading): string => textOf(at(heading));
  const figure = parseFigure(inputOf(at('target')));
  const target = isProblem(figure) ? undefined : figure;
  const attribute = attributeOf(written('attribute'));
  const cells = Object.fromEntries((['base', 'previousTarget', 'target', 'attribute', 'actual'] as const).flatMap((role) => (headings.has(role) ? [[role, written(role)]] : [])));
  return {
    id: `row-${number}`, number, name: written('name'), printedName: written('name'), unit: written('unit'), group: written('group'),
    kind: kindOf(written('kind'), target), direction: directionOf(written('direction'), target), ...(attribute === undefined ? {} : { attribute }),
    additive: false, decimals: target !== undefined && isQuantity(target) ? target.decimals : 0, evaluationBasis: 'periodEnd', hold: false, cells, place: '',
  };
}

/** A plan written on a sheet: one row of headings, one row an indicator; undefined where no column is headed 指标. */
export function planOfRange(cells: Cells): Plan | undefined {
  const [first = [], ...rows] = cells;
  const headings = headingsOf(first);
  if (headings === undefined) return undefined;
  const named = rows.filter((row) => textOf(row[headings.get('name') ?? -1]) !== '');
  const indicators = named.map((row, index) => indicatorOf(row, headings, index + 1));
  const groups = [...new Set(indicators.map((indicator) => indicator.group))];
  return {
    id: RANGE, name: '', title: '', document: { title: '', number: '', date: '' }, period: { start: 2021, end: 2025 }, baseYear: 2020,
    panels: [{ id: RANGE, label: '', title: '', place: '', nameHeader: '', columns: [], groups, note: '', indicators }],
  };
}
