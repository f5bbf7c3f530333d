import { parseFigure } from '../figure';
import { spoken } from '../speech';
import { reported, reportedCells } from './cells';
import { failAt, pass } from './outcome';
import type { Rule } from './rule';
import { at, cellName, writtenText } from './wording';

export const text = spoken('structure-not-ratio', {
  name: '比例指标填的不是比例',
  what: '目标是比例（如1∶4∶5）的指标填了单个的数。',
  wrong: '高、中、初级比例 5.3',
  right: '高、中、初级比例 0.9∶3.8∶5.3',
  why: '比例要各部分都写出才能与目标比较。',
  message: (cell: string, written: string, place: string, target: string) => `${cell} ${written}${place}不是比例。目标写作 ${target}，请照样填写各部分，用“∶”隔开。`,
});

export const structureNotRatio: Rule = {
  id: 'structure-not-ratio', code: 'HB118', severity: 'query', scope: 'cell', needs: reported,
  basis: '专栏1第7行目标为1∶4∶5',
  text,
  *check(context) {
    for (const cell of reportedCells(context)) {
      const printed = cell.indicator.cells.target ?? '';
      if (cell.indicator.kind !== 'structure' || parseFigure(printed).kind !== 'ratio' || cell.meaning.date) continue;
      if (cell.figure.kind === 'number' || cell.figure.kind === 'range' || cell.figure.kind === 'bound') yield failAt([cell], text.message(cellName(cell), writtenText(cell), at(cell), printed));
      else yield pass(cell);
    }
  },
};
