import { parseFigure } from '../figure';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('ratio-parts-differ', {
  name: '比例的部分数不同',
  what: '完成数的比例与目标的比例部分数不一样多。',
  wrong: '目标 1∶4∶5，完成数 1∶4',
  right: '目标 1∶4∶5，完成数 0.9∶3.8∶5.3',
  why: '部分数不同的比例不能比较。',
  message: (cell: string, written: string, place: string, parts: number, target: string, expected: number) => `${cell} ${written}${place}有${parts}个部分，目标 ${target} 有${expected}个部分。请核对是否漏写或多写。`,
  noTarget: '目标不是比例，不能比较部分数',
});

export const ratioPartsDiffer: Rule = {
  id: 'ratio-parts-differ', code: 'HB119', severity: 'error', scope: 'cell', needs: reported,
  basis: '专栏1第7行：高、中、初级三个部分',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (cell.figure.kind !== 'ratio') continue;
      const printed = cell.indicator.cells.target ?? '';
      const target = parseFigure(printed);
      if (target.kind !== 'ratio') yield cannotJudge([cell], text.noTarget);
      else if (target.parts.length === cell.figure.parts.length) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), cell.figure.parts.length, printed, target.parts.length));
    }
  },
};
