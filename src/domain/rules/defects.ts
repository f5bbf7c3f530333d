/** What recognition could not bind, ready for the rules about layout. */
import type { Indicator } from '../plan/plan';
import type { TableDefect } from '../table';
import { readingOf } from './cells';
import { nameColumn } from './namePlace';
import { fail } from './outcome';
import type { Outcome, Place, RuleContext } from './rule';
import { words } from './text';
import { addresses, rowName } from './wording';

/** The row after which a missing one belongs: that of the last indicator the plan prints before it. */
function rowBefore(context: RuleContext, { indicator }: TableDefect): number | undefined {
  const printed = readingOf(context).panel?.indicators.map(({ id }) => id) ?? [];
  const earlier = printed.slice(0, Math.max(0, printed.indexOf(indicator ?? '')));
  return context.table.rows.filter(row => earlier.includes(row.indicator)).sort((one, other) => earlier.indexOf(other.indicator) - earlier.indexOf(one.indicator))[0]?.row;
}

/** Where the user should look: the defect's own cell, where a row is missing the one before it, else the top left cell of the table. */
export function placeOf(context: RuleContext, defect: TableDefect): Place {
  const { table } = context;
  const row = defect.row ?? (defect.kind === 'rowMissing' ? rowBefore(context, defect) : undefined) ?? table.rows[0]?.row ?? table.area.row;
  return { sheet: table.sheet.name, row, column: defect.column ?? nameColumn(table) };
}

export const indicatorOf = (context: RuleContext, defect: TableDefect): Indicator | undefined => readingOf(context).panel?.indicators.find(indicator => indicator.id === defect.indicator);

/** One failure a defect of a kind; a pass on the first row where there is none, so that a clean table counts as judged. */
export function* defectOutcomes(context: RuleContext, kind: TableDefect['kind'], message: (row: string, written: string, place: string) => string): Iterable<Outcome> {
  const defects = context.table.defects.filter(defect => defect.kind === kind);
  for (const defect of defects) {
    const indicator = indicatorOf(context, defect);
    const place = placeOf(context, defect);
    yield fail({
      places: [place], ...(indicator ? { indicator: indicator.id } : {}),
      message: message(indicator ? rowName(indicator) : '', (defect.written ?? '').trim(), words.in(addresses([place]))),
    });
  }
  const [first] = context.table.rows;
  if (defects.length === 0 && first) yield { verdict: 'pass', places: [placeOf(context, { kind, row: first.row })] };
}
