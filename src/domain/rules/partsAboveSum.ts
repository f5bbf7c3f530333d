import { difference, sum } from '../measures';
import { unitOf } from '../table';
import type { RowReading, TableCell } from '../table';
import { spoken } from '../speech';
import { besideIn, isReported, partPairs, reported } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { addresses, cellName, numberText } from './wording';

export const text = spoken('parts-above-sum', {
  name: '各项其中之和大于总数',
  what: '同一总数下几个“其中”加起来比总数还大。',
  wrong: '总数 100，其中 60、其中 50',
  right: '总数 100，其中 60、其中 40',
  why: '不重叠的部分加起来不会大于总体；部分之间有重叠的请写审核说明。',
  message: (whole: string, total: string, sum: string, gap: string, places: string) => `${whole} ${total} 应 ≥ 各项其中之和 ${sum}，少 ${gap}。请核对；各项其中有重叠的请写审核说明（${places}）。`,
  units: '各项的计量单位或口径不同，不能相加',
});

function wholesOf(context: RuleContext): Map<RowReading, RowReading[]> {
  const wholes = new Map<RowReading, RowReading[]>();
  for (const { part, whole } of partPairs(context)) wholes.set(whole, [...(wholes.get(whole) ?? []), part]);
  return wholes;
}

function compare(whole: TableCell, parts: readonly TableCell[]): Outcome {
  const amounts = parts.map(part => part.amount);
  const comparable = parts.every(part => unitOf(part.indicator) === unitOf(whole.indicator) && part.marked === whole.marked);
  if (!comparable || whole.amount === undefined || amounts.includes(undefined)) return cannotJudge([whole, ...parts], text.units);
  const total = sum(amounts.map(amount => amount ?? 0));
  if (total <= whole.amount) return pass(whole);
  const decimals = Math.max(whole.decimals, ...parts.map(part => part.decimals));
  const [written, added, gap] = [whole.amount, total, difference(total, whole.amount)].map(value => numberText(value, decimals));
  return failAt([whole, ...parts], text.message(cellName(whole), written ?? '', added ?? '', gap ?? '', addresses([whole, ...parts].map(cell => cell.place))));
}

export const partsAboveSum: Rule = {
  id: 'parts-above-sum', code: 'HB402', severity: 'query', scope: 'row', needs: [...reported, 'cumulative'],
  basis: '本项目：不重叠的部分之和不大于总体',
  text,
  *check(context) {
    for (const [whole, parts] of wholesOf(context)) for (const cell of whole.cells) {
      if (!isReported(cell) && cell.role !== 'cumulative') continue;
      const beside = parts.flatMap(part => besideIn(part, cell) ?? []).filter(part => part.figure.kind !== 'blank' && part.figure.kind !== 'none');
      if (beside.length > 1 && cell.figure.kind !== 'blank') yield compare(cell, beside);
    }
  },
};
