import { unitOf } from '../table';
import { spoken } from '../speech';
import { besideIn, isReported, partPairs, reported } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { addresses, cellName, numberText } from './wording';
import { words } from './text';

export const text = spoken('part-equals-whole', {
  name: '其中等于总数',
  what: '“其中”一行与它所属的总数完全相同。',
  wrong: '第4行 48.6，第5行 其中 48.6',
  right: '第4行 48.6，第5行 其中 5.2',
  why: '部分恰好等于总体很少见，多半是把同一个数填了两遍。',
  message: (part: string, amount: string, whole: string, places: string) => `${part} ${amount} 与${whole}的总数相同。请核对是否把同一个数填了两遍（${places}）。`,
});

export const partEqualsWhole: Rule = {
  id: 'part-equals-whole', code: 'HB409', severity: 'hint', scope: 'row', needs: reported,
  basis: '专栏2第5、13行为其中项',
  text,
  *check(context) {
    for (const { part, whole } of partPairs(context)) for (const cell of part.cells) {
      const other = isReported(cell) ? besideIn(whole, cell) : undefined;
      if (!other || cell.amount === undefined || other.amount === undefined || unitOf(part.indicator) !== unitOf(whole.indicator) || cell.marked !== other.marked) continue;
      if (cell.amount !== other.amount || cell.amount === 0) yield pass(cell);
      else yield failAt([cell, other], text.message(cellName(cell), numberText(cell.amount), words.shortRow(whole.indicator.number), addresses([cell.place, other.place])));
    }
  },
};
