/** Is it a plan-like table at all? Rosters, ledgers and calendars have columns and years too. */
import type { FoundColumn, FoundRow } from './foundTable';
import type { HeaderBand } from './headerBand';
import type { TableContext } from './tableContext';
import type { BodyColumn } from './tableExtent';
import { plainHeader } from './plainHeader';
import { tokens } from './text/headerWords';

/** Points below which a table is no plan table. */
const enough = 3;

const figureRoles: readonly string[] = ['base', 'previousTarget', 'target', 'actual', 'yearActual', 'planPeriodCumulative'];
export const hasPlanFigures = (columns: readonly FoundColumn[]): boolean => columns.some(({ role }) => figureRoles.includes(role));

function headerPoints(columns: readonly BodyColumn[]): number {
  const has = (is: (column: BodyColumn) => boolean): boolean => columns.some(is);
  const years = columns.filter(({ sense }) => (sense?.kind === 'dated' || sense?.kind === 'actual') && sense.years.length > 0).length;
  return (has(({ sense }) => sense?.kind === 'name') ? 2 : 0)
    + (has(({ stats }) => stats.attributes > 0) ? 2 : 0)
    + (has(({ sense }) => (sense?.plans.length ?? 0) > 0) ? 2 : 0)
    + (has(({ sense }) => sense?.kind === 'target' && sense.years.length > 0) ? 2 : has(({ sense }) => sense?.kind === 'target') ? 1 : 0)
    + (has(({ sense }) => sense?.kind === 'base') ? 1 : 0)
    + (years > 1 ? 1 : 0);
}

const foreignColumns = (columns: readonly BodyColumn[]): number =>
  columns.filter(({ sense, written }) => sense?.kind === 'foreign' || tokens.scored.test(plainHeader(written.join('')))).length;

/** Points for words of a plan, against words of other sheets. */
export function isPlanLike(band: HeaderBand, columns: readonly BodyColumn[], rows: readonly FoundRow[], context: TableContext): boolean {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const withUnits = indicators.filter(({ unit }) => unit !== '').length;
  const points = headerPoints(columns) + (context.isPlanTitle ? 1 : 0) + (indicators.length > 0 && withUnits * 2 >= indicators.length ? 1 : 0)
    - 2 * Math.min(2, foreignColumns(columns)) - (band.isNamed ? 0 : 1);
  return points >= enough;
}
