import { roundHalfUp } from '../measures';
import { unitOf } from '../table';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, reported, rowsOf } from './cells';
import { isFaultyFigure } from './faultyFigure';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, numberText, writtenText } from './wording';

export const text = spoken('excess-decimals', {
  name: '小数位数过多',
  what: '小数位数比计量单位能有的还多，或比率超过两位小数。',
  wrong: '失业保险参保人数（万人）660.12345',
  right: '失业保险参保人数（万人）660.1235',
  why: '以万人计的数到小数点后第四位就是一个人，再多没有意义；比率一般保留两位小数。',
  message: (cell: string, written: string, place: string, most: number, rounded: string) => `${cell} ${written}${place}有过多的小数位。一般保留${most}位以内，四舍五入为 ${rounded}。`,
});

const commonDecimals = 2;

/** 万人 resolves one person at four decimals, 亿元 one 元 at eight; rates as the plan prints them, at least two. */
function mostDecimals(cell: TableCell): number | undefined {
  const { indicator } = cell;
  if (indicator.kind === 'structure') return undefined;
  const printed = Math.max(commonDecimals, indicator.decimals);
  const scale = unitOf(indicator)?.scale ?? 1;
  return indicator.kind === 'rate' ? printed : Math.max(printed, Math.round(Math.log10(scale)));
}

export const excessDecimals: Rule = {
  id: 'excess-decimals', code: 'HB109', severity: 'hint', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2：比率至多两位小数',
  text,
  *check(context) {
    for (const row of rowsOf(context)) for (const cell of row.cells) {
      if (!isReported(cell)) continue;
      const most = mostDecimals(cell);
      if (most === undefined || cell.amount === undefined) continue;
      if (cell.decimals <= most || cell.figure.kind !== 'number' || cell.figure.unit || isFaultyFigure(row, cell, context)) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), most, numberText(roundHalfUp(cell.amount, most))));
    }
  },
};
