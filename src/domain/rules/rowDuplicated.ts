import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';

export const text = spoken('row-duplicated', {
  name: '重复行',
  what: '同一指标在表里有两行。',
  wrong: '第8行 工伤保险参保人数 出现两次',
  right: '一项指标一行',
  why: '两行的数不知以哪行为准；审核和汇总只取上面的一行。',
  message: (row: string, place: string) => `${row}在表里重复出现${place}，审核只看上面的一行。请删去多余的一行。`,
});

export const rowDuplicated: Rule = {
  id: 'row-duplicated', code: 'HB802', severity: 'query', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的行',
  text,
  check: context => defectOutcomes(context, 'rowDuplicated', (row, _written, place) => text.message(row, place)),
};
