import { difference, sum } from '../measures';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import { middleOf, referencesOf } from './references';
import type { Rule, RuleContext } from './rule';
import { datedCells, hasGaps, marksOf } from './series';
import type { DatedCell } from './series';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('cumulative-typed-as-annual', {
  name: '累计数填进了当年',
  what: '当年一格的数约等于从规划第一年累计到这一年的数。',
  wrong: '2021年70，2022年80，2023年225',
  right: '2021年70，2022年80，2023年75',
  why: '各年填当年数，规划期累计自动相加；填了累计数就重复算了以前各年。',
  message: (cell: string, written: string, place: string, before: string, own: string) => `${cell} ${written}${place}疑为累计数：以前各年合计 ${before}，减去后为 ${own}，与其他年份相近。若是累计数，请改填当年数 ${own}。`,
  gaps: '前面有年份未填，看不出是否为累计数',
});

/** Above the other years by so much that one year cannot explain it, while the rest after subtraction is like them. */
const outstanding = 1.7;
const likeness = 2;

function ownFigure(row: RowReading, cell: DatedCell, earlier: readonly DatedCell[], context: RuleContext): number | undefined {
  if (earlier.length === 0) return undefined;
  const own = difference(cell.amount, sum(earlier.map(other => other.amount)));
  const others = referencesOf(row, cell, context).map(reference => reference.value);
  const usual = middleOf(others);
  const stands = others.every(value => cell.amount > outstanding * value);
  return stands && own > usual / likeness && own < usual * likeness ? own : undefined;
}

/** The year's own figure where a plain yearly figure of a total looks like the total so far; else undefined. */
export function typedCumulative(row: RowReading, cell: DatedCell, context: RuleContext): number | undefined {
  if (row.indicator.kind !== 'planPeriodTotal' || cell.marked) return undefined;
  return ownFigure(row, cell, datedCells(row).filter(other => other.year < cell.year && !other.marked), context);
}

export const cumulativeTypedAsAnnual: Rule = {
  id: 'cumulative-typed-as-annual', code: 'HB306', severity: 'query', scope: 'row', needs: ['yearActual'],
  basis: '专栏2 注：〔〕内为五年累计数；各年填当年数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) {
      if (row.indicator.kind !== 'planPeriodTotal') continue;
      const { plain } = marksOf(row);
      for (const [index, cell] of plain.entries()) {
        if (hasGaps(row)) { yield cannotJudge([cell], text.gaps); continue; }
        const own = typedCumulative(row, cell, context);
        const before = numberText(sum(plain.slice(0, index).map(other => other.amount)));
        if (own === undefined) yield pass(cell);
        else yield failAt([cell, ...plain.slice(0, index)], text.message(cellName(cell), writtenText(cell), at(cell), before, numberText(own)));
      }
    }
  },
};
