import { readDay } from '../measures';
import { spoken } from '../speech';
import { fail } from './outcome';
import { asOfValue } from './reportDate';
import type { Outcome, Place, Rule } from './rule';
import { words } from './text';
import { addresses } from './wording';

export const text = spoken('as-of-outside-period', {
  name: '截至期读不出或不在规划期内',
  what: '截至期不是一个日期，或早于规划期第一年、晚于最后一年。',
  wrong: '十四五监测表的截至期 2019年',
  right: '截至期 2023年6月',
  why: '序时进度按截至期占规划期的份额计算，日期不对，快慢就判断错了。',
  outside: (year: number, place: string, start: number, end: number) => `截至期 ${year}年${place}不在规划期 ${start}—${end} 年内。请核对截至期。`,
  unreadable: (written: string, place: string) => `截至期“${written}”${place}读不出日期。请写作 2023年、2023年6月 或 2023-6-30。`,
});

export const asOfOutsidePeriod: Rule = {
  id: 'as-of-outside-period', code: 'HB605', severity: 'query', scope: 'table', needs: [],
  basis: '规划期；表头截至期',
  text,
  *check({ table, plan }): Iterable<Outcome> {
    const { asOf } = table;
    if (!asOf) return;
    const place: Place = { sheet: table.sheet.name, ...asOf };
    const day = readDay(asOfValue(table), 'end');
    const { start, end } = plan.period;
    if (!day) return;
    if ('kind' in day) yield fail({ places: [place], message: text.unreadable(String(asOfValue(table)), words.in(addresses([place]))) });
    else if (day.year < start || day.year > end) yield fail({ places: [place], message: text.outside(day.year, words.in(addresses([place])), start, end) });
    else yield { verdict: 'pass', places: [place] };
  },
};
