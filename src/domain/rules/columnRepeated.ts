import { spoken } from '../speech';
import { rowsOf } from './cells';
import { fail, pass, placesOf } from './outcome';
import { repetitionsOf } from './repetition';
import type { Repetition } from './repetition';
import type { Rule, RuleContext } from './rule';
import { addresses, rowName } from './wording';
import { words } from './text';

export const text = spoken('column-repeated', {
  name: '整栏与上年相同',
  what: '一年的数里有一半以上与上一年完全相同。',
  wrong: '2023年一栏是2022年粘贴过来的',
  right: '逐项填2023年的数',
  why: '不会有许多指标同时一字不差，多半是复制了上年的一栏。',
  message: (year: number, count: number, before: number, rows: string, places: string) => `${year}年有${count}项与${before}年完全相同：${rows}（${places}）。疑为复制了${before}年一栏，请逐项核对。`,
  more: '等',
});

const least = 3;
const listed = 4;

function byYear(context: RuleContext): Map<number, Repetition[]> {
  const years = new Map<number, Repetition[]>();
  for (const row of rowsOf(context)) for (const repetition of repetitionsOf(row)) years.set(repetition.cell.year, [...(years.get(repetition.cell.year) ?? []), repetition]);
  return years;
}

const isRepeated = (repetitions: readonly Repetition[]): boolean => {
  const same = repetitions.filter(repetition => repetition.same).length;
  return same >= least && same * 2 >= repetitions.length;
};

/** Years whose column as a whole repeats the one before. */
export const repeatedYears = (context: RuleContext): Set<number> => new Set([...byYear(context)].filter(([, repetitions]) => isRepeated(repetitions)).map(([year]) => year));

export const columnRepeated: Rule = {
  id: 'column-repeated', code: 'HB603', severity: 'query', scope: 'table', needs: ['yearActual'],
  basis: '本项目：许多指标不会同时与上年一字不差',
  text,
  *check(context) {
    for (const [year, repetitions] of byYear(context)) {
      const cells = repetitions.filter(repetition => repetition.same).map(repetition => repetition.cell);
      if (!isRepeated(repetitions)) { for (const { cell } of repetitions) yield pass(cell); continue; }
      const shown = cells.slice(0, listed);
      const rows = words.list(shown.map(cell => rowName(cell.indicator)), cells.length > listed ? text.more : '');
      yield fail({ places: placesOf(cells), year, message: text.message(year, cells.length, year - 1, rows, addresses(placesOf(shown))) });
    }
  },
};
