import { difference } from '../measures';
import type { RowReading } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { printedFigure } from './measuredActual';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { marksOf } from './series';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('annual-typed-as-cumulative', {
  name: '当年数写进了〔〕',
  what: '〔〕里应是累计数，却与上一年差得很少，像是当年数。',
  wrong: '2021年〔70〕，2022年〔75〕',
  right: '2021年〔70〕，2022年〔145〕',
  why: '〔〕内为五年累计数，每年应再加上当年的数。',
  message: (cell: string, written: string, place: string, before: number, growth: string) => `${cell} ${written}${place}只比${before}年多 ${growth}，疑为当年数。〔〕里应是累计数：若是当年数，请去掉〔〕或改填累计数。`,
  noTarget: '目标不是一个数，看不出每年大约多少',
});

/** Less than this share of a usual year was added: the figure is more likely that year's own. */
const little = 0.35;

function* judge(row: RowReading, context: RuleContext): Iterable<Outcome> {
  const { marked } = marksOf(row);
  const target = printedFigure(row, 'target');
  const years = context.plan.period.end - context.plan.period.start + 1;
  for (const [index, cell] of marked.entries()) {
    const before = marked[index - 1];
    if (!before) { yield pass(cell); continue; }
    if (!target || !('value' in target)) { yield cannotJudge([cell], text.noTarget); continue; }
    const usual = target.value / years;
    const growth = difference(cell.amount, before.amount);
    const likeOneYear = cell.amount < usual * 1.6 && cell.amount > usual / 1.6;
    if (growth < 0 || growth > little * usual || !likeOneYear) yield pass(cell);
    else yield failAt([cell, before], text.message(cellName(cell), writtenText(cell), at(cell), before.year, numberText(growth)));
  }
}

export const annualTypedAsCumulative: Rule = {
  id: 'annual-typed-as-cumulative', code: 'HB307', severity: 'query', scope: 'row', needs: ['yearActual'],
  basis: '专栏2 注：〔〕内为五年累计数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) if (row.indicator.kind === 'planPeriodTotal') yield* judge(row, context);
  },
};
