import { spoken } from '../speech';
import { rowsOf } from './cells';
import { namePlace } from './namePlace';
import { fail, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { addresses, rowName } from './wording';
import { words } from './text';

export const text = spoken('hidden-row', {
  name: '隐藏的行',
  what: '表中有隐藏的指标行。',
  wrong: '第9行被隐藏',
  right: '取消隐藏',
  why: '隐藏的行打印不出来，但仍参加计算，容易漏填漏看。',
  message: (row: string, place: string) => `${row}${place}所在的行被隐藏，打印时看不到。请取消隐藏。`,
});

export const hiddenRow: Rule = {
  id: 'hidden-row', code: 'HB808', severity: 'hint', scope: 'row', needs: [],
  basis: '本项目：上报的表不藏行',
  text,
  *check(context): Iterable<Outcome> {
    const { table } = context;
    const hidden = new Set(table.sheet.hiddenRows ?? []);
    for (const { row, indicator, cells } of rowsOf(context)) {
      const place = namePlace(table, row.row);
      const [cell] = cells;
      if (hidden.has(row.row)) yield fail({ places: [place], indicator: indicator.id, message: text.message(rowName(indicator), words.in(addresses([place]))) });
      else if (cell) yield pass(cell);
    }
  },
};
