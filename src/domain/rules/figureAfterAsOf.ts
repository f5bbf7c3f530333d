import { isBlank } from '../table';
import { spoken } from '../speech';
import { rowsOf } from './cells';
import { failAt, pass } from './outcome';
import { reportDay } from './reportDate';
import type { Rule } from './rule';
import { yearCells } from './series';
import { at, cellName, writtenText } from './wording';

export const text = spoken('figure-after-as-of', {
  name: '截至期之后已有数',
  what: '截至期以后的年份填了完成数。',
  wrong: '截至期 2023年，2024年一栏有数',
  right: '截至期 2024年，或删去2024年的数',
  why: '还没到的年份不会有完成数；多半是填错了栏，或截至期没有更新。',
  message: (cell: string, written: string, place: string, asOf: number) => `${cell} ${written}${place}在截至期（${asOf}年）之后。请核对是否填错了栏，或更新截至期。`,
});

export const figureAfterAsOf: Rule = {
  id: 'figure-after-as-of', code: 'HB604', severity: 'query', scope: 'row', needs: ['yearActual'],
  basis: '表头截至期',
  text,
  *check(context) {
    const day = reportDay(context.table);
    if (!day) return;
    for (const row of rowsOf(context)) for (const cell of yearCells(row)) {
      if (isBlank(cell) || cell.figure.kind === 'none' || cell.year === undefined) continue;
      if (cell.year <= day.year) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), day.year));
    }
  },
};
