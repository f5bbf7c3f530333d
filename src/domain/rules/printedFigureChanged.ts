import { isProblem, parseFigure } from '../figure';
import type { ColumnRole } from '../plan/plan';
import type { TableCell } from '../table';
import { isBlank } from '../table';
import { isPrinted, readingOf } from './cells';
import { failAt, pass } from './outcome';
import { isProvinceTable } from '../table/provinceTable';
import { spoken } from '../speech';
import type { Fix, Rule } from './rule';
import { isSameFigure } from './sameFigure';
import { words } from './text';
import { at, cellName, writtenText } from './wording';

export const text = spoken('printed-figure-changed', {
  name: '与规划原文不符',
  what: '表里的基数、目标或已公布的完成数与规划印出的不一样。',
  wrong: '失业保险参保人数 2025年目标 608',
  right: '失业保险参保人数 2025年目标 680',
  why: '目标和基数是规划定的，填报时不改；改了，完成率和达标判断都跟着错。',
  message: (cell: string, written: string, place: string, printed: string) => `${cell} ${written}${place}与规划原文 ${printed} 不符。目标和基数照规划原文，请改回 ${printed}；规划有调整的请写审核说明。`,
});

/** A bare 350 is a number on the sheet, every notation is text. */
function original(printed: string): Pick<Fix, 'after' | 'numberFormat'> {
  const figure = parseFigure(printed);
  const plain = !isProblem(figure) && figure.kind === 'number' && /^-?\d+(\.\d+)?$/.test(printed);
  return plain ? { after: figure.value } : { after: printed, numberFormat: '@' };
}

/** 专栏1 prints its 完成数; what is still blank there is not filled in yet. */
const isRepeated = (cell: TableCell): boolean => isPrinted(cell) || (cell.role === 'actual' && !isBlank(cell));

export const printedFigureChanged: Rule = {
  id: 'printed-figure-changed', code: 'HB502', severity: 'query', scope: 'cell', needs: ['base', 'previousTarget', 'target', 'actual'],
  basis: '规划原文专栏1、专栏2',
  text,
  *check(context) {
    if (!isProvinceTable(context.table, context.plan)) return;
    for (const cell of readingOf(context).cells) {
      const printed = cell.indicator.cells[cell.role as ColumnRole];
      if (printed === undefined || !isRepeated(cell) || (cell.marked && cell.indicator.kind !== 'planPeriodTotal')) continue;
      if (isSameFigure(cell, { value: printed }, cell.indicator) === true) { yield pass(cell); continue; }
      const fix = cell.formula === undefined ? { fix: { place: cell.place, before: cell.value, ...original(printed) } } : {};
      yield failAt([cell], text.message(cellName(cell), isBlank(cell) ? words.blank : writtenText(cell), at(cell), printed), fix);
    }
  },
};
