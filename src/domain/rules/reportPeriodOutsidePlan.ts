import { isBlank } from '../table';
import type { ReportPeriod } from '../table';
import { spoken } from '../speech';
import { reportedCells } from './cells';
import { fail } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { words } from './text';
import { addresses } from './wording';

export const text = spoken('report-period-outside-plan', {
  name: '报告期没填、读不出或不在规划期内',
  what: '月报、分地区表已经填了数，报告期却空着、读不出、没有写到月，或不在规划期内。',
  wrong: '报告期 2033年6月',
  right: '报告期 2023年6月',
  why: '按报告期与上月、上年同期和年报比较；报告期不对，就会与别的时期比。',
  blank: (place: string, example: string) => `报告期没有填${place}。请写作 ${example}，否则不能与其他报表比较。`,
  unreadable: (written: string, place: string, example: string) => `报告期“${written}”${place}读不出是哪个时期。请写作 ${example}。`,
  month: (written: string, place: string) => `报告期“${written}”${place}没有写到月。月报请写作 2023年6月。`,
  outside: (year: number, place: string, start: number, end: number) => `报告期 ${year}年${place}不在规划期 ${start}—${end} 年内。请核对报告期。`,
  examples: { month: '2023年6月', year: '2023年' },
});

/** A form a month names its month; a year's form and a table of regions name a year, or a part of it. */
const isOfOneMonth = ({ table }: RuleContext): boolean => table.columns.filter(column => column.role === 'monthActual').length === 1;

function messageOf(context: RuleContext, period: ReportPeriod, place: string): string | undefined {
  const { start, end } = context.plan.period;
  const isMonth = isOfOneMonth(context);
  const example = isMonth ? text.examples.month : text.examples.year;
  const written = String(period.written).trim();
  if (written === '') return text.blank(place, example);
  if (period.year === undefined) return text.unreadable(written, place, example);
  if (period.year < start || period.year > end) return text.outside(period.year, place, start, end);
  return isMonth && period.month === undefined ? text.month(written, place) : undefined;
}

export const reportPeriodOutsidePlan: Rule = {
  id: 'report-period-outside-plan', code: 'HB606', severity: 'query', scope: 'table', needs: ['monthActual', 'unitActual'],
  basis: '报表表头的报告期；规划期',
  text,
  *check(context): Iterable<Outcome> {
    const { reportPeriod, sheet } = context.table;
    if (!reportPeriod || reportedCells(context).every(isBlank)) return;
    const places = [{ sheet: sheet.name, row: reportPeriod.row, column: reportPeriod.column }];
    const message = messageOf(context, reportPeriod, words.in(addresses(places)));
    yield message === undefined ? { verdict: 'pass', places } : fail({ places, message });
  },
};
