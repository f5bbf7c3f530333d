import { readDay } from '../measures';
import { plainText } from '../table/plainText';
import { findSigningDate } from '../table/findMarks';
import type { TableSnapshot } from '../table';
import { spoken } from '../speech';
import { fail } from './outcome';
import { reportDay } from './reportDate';
import type { Outcome, Rule } from './rule';
import { words } from './text';
import { addresses } from './wording';

export const text = spoken('signed-before-period', {
  name: '报出日期早于报告期',
  what: '报出日期读不出，或早于报告期最后一个月的第一天。',
  wrong: '报告期 2023年6月，报出日期 2023年5月30日',
  right: '报告期 2023年6月，报出日期 2023年7月5日',
  why: '还没开始的月份不会有数；多半是报告期或报出日期忘了改，套用了上次的表。',
  early: (written: string, place: string, year: number, month: number) => `报出日期 ${written}${place}早于报告期的${year}年${month}月。请核对报出日期和报告期。`,
  unreadable: (written: string, place: string) => `报出日期“${written}”${place}读不出日期。请写作 2023年7月5日 或 2023-7-5。`,
});

/** The last month the table speaks of: of its 报告期, else of its 截至期. */
function lastMonth(table: TableSnapshot): { year: number; month: number } | undefined {
  const { reportPeriod } = table;
  return reportPeriod?.year === undefined ? reportDay(table) : { year: reportPeriod.year, month: reportPeriod.month ?? 12 };
}

export const signedBeforePeriod: Rule = {
  id: 'signed-before-period', code: 'HB607', severity: 'query', scope: 'table', needs: [],
  basis: '报表表头的报告期、截至期和表尾的报出日期',
  text,
  *check({ table }): Iterable<Outcome> {
    const mark = findSigningDate(table.sheet, table.area);
    const written = typeof mark?.written === 'string' ? plainText(mark.written) : mark?.written;
    const month = lastMonth(table);
    const day = written === undefined || typeof written === 'boolean' ? undefined : readDay(written, 'end');
    if (!mark || !day) return;
    const places = [{ sheet: table.sheet.name, row: mark.row, column: mark.column }];
    const place = words.in(addresses(places));
    if ('kind' in day) yield fail({ places, message: text.unreadable(String(written), place), severity: 'hint' });
    else if (month && day.year * 12 + day.month < month.year * 12 + month.month) yield fail({ places, message: text.early(typeof written === 'string' ? written : words.day(day.year, day.month, day.day), place, month.year, month.month) });
    else yield { verdict: 'pass', places };
  },
};
