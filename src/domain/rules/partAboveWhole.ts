import { difference } from '../measures';
import { isBlank, unitOf } from '../table';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { besideIn, isReported, partPairs, reported } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Outcome, Rule } from './rule';
import { addresses, cellName, numberText } from './wording';
import { words } from './text';

export const text = spoken('part-above-whole', {
  name: '其中大于总数',
  what: '“其中”一行的数大于它所属的总数。',
  wrong: '第4行 25.0，第5行 其中 25.6',
  right: '第4行 25.0，第5行 其中 不大于 25.0',
  why: '“其中”是总数的一部分，部分不会大于总体。',
  message: (part: string, amount: string, whole: string, total: string, gap: string, places: string) => `${part} ${amount} 应 ≤ ${whole} ${total}，多 ${gap}。请核对两行的填报数（${places}）。`,
  units: (part: string, partUnit: string, wholeUnit: string) => `${part}的计量单位是${partUnit}，所属总数是${wholeUnit}，不能比较`,
  unreadable: '其中一个数不是确定的数，不能比较',
  marks: '一个是累计数〔〕，一个不是，不能比较',
});

function compare(part: TableCell, whole: TableCell): Outcome | undefined {
  if (isBlank(part) || isBlank(whole) || part.figure.kind === 'none' || whole.figure.kind === 'none') return undefined;
  const units = [unitOf(part.indicator), unitOf(whole.indicator)];
  if (units[0]?.dimension !== units[1]?.dimension || units[0]?.scale !== units[1]?.scale) return cannotJudge([part, whole], text.units(cellName(part), part.indicator.unit, whole.indicator.unit));
  if (part.amount === undefined || whole.amount === undefined) return cannotJudge([part, whole], text.unreadable);
  if (part.marked !== whole.marked) return cannotJudge([part, whole], text.marks);
  if (part.amount <= whole.amount) return pass(part);
  const decimals = Math.max(part.decimals, whole.decimals);
  const [amount, total, gap] = [part.amount, whole.amount, difference(part.amount, whole.amount)].map(value => numberText(value, decimals));
  return failAt([part, whole], text.message(cellName(part), amount ?? '', words.shortRow(whole.indicator.number), total ?? '', gap ?? '', addresses([part.place, whole.place])));
}

export const partAboveWhole: Rule = {
  id: 'part-above-whole', code: 'HB401', severity: 'error', scope: 'row', needs: [...reported, 'cumulative'],
  basis: '专栏2第5、13、18行为其中项；部分不大于总体',
  text,
  *check(context) {
    for (const { part, whole } of partPairs(context)) for (const cell of part.cells) {
      const other = besideIn(whole, cell);
      if (!other || !(isReported(cell) || cell.role === 'cumulative' || cell.role === 'provinceActual')) continue;
      const outcome = compare(cell, other);
      if (outcome) yield outcome;
    }
  },
};
