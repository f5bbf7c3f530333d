import { isOfKind, unitOf } from '../table';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { cannotJudge, failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('unit-mismatch', {
  name: '计量单位不符',
  what: '单元格里写的单位与指标的计量单位不是一类。',
  wrong: '培训人次（万人次）25亿元',
  right: '培训人次（万人次）25',
  why: '不同种类的单位不能换算，这个数不能与目标比较。',
  message: (cell: string, written: string, place: string, unit: string) => `${cell} “${written}”${place}的单位与本指标的计量单位（${unit}）不是一类。请核对是否填错了行，并按${unit}填写。`,
  unknown: '本指标没有可以识别的计量单位，不能比较',
});

export const unitMismatch: Rule = {
  id: 'unit-mismatch', code: 'HB115', severity: 'query', scope: 'cell', needs: reported,
  basis: '专栏1、专栏2：计量单位写在指标名称后',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      if (!('unit' in cell.figure) || !cell.figure.unit) continue;
      const unit = unitOf(cell.indicator);
      if (!unit) yield cannotJudge([cell], text.unknown);
      else if (isOfKind(cell.figure.unit, unit)) yield pass(cell);
      else yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), cell.indicator.unit));
    }
  },
};
