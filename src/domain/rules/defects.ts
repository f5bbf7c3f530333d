/** What recognition could not bind, ready for the rules about layout. */
import type { Indicator } from '../plan/plan';
import type { TableDefect } from '../table';
import { readingOf } from './cells';
import { fail } from './outcome';
import type { Outcome, Place, RuleContext } from './rule';
import { words } from './text';
import { addresses, rowName } from './wording';

/** Where the user should look: the defect's own cell, else the top left cell of the table. */
export function placeOf({ table }: RuleContext, defect: TableDefect): Place {
  const nameColumn = table.columns.find(column => column.role === 'name')?.column ?? table.area.column;
  const first = table.rows[0];
  return { sheet: table.sheet.name, row: defect.row ?? first?.row ?? table.area.row, column: defect.column ?? nameColumn };
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
