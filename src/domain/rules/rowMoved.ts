import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';

export const text = spoken('row-moved', {
  name: '行的次序变了',
  what: '指标没有按规划的次序排列。',
  wrong: '第17行排在第8行之前',
  right: '照规划次序',
  why: '次序变了，粘贴整栏的数容易错行。',
  message: (row: string, place: string) => `${row}${place}不在规划原来的次序上。粘贴整栏数字时容易错行，请移回原处。`,
});

export const rowMoved: Rule = {
  id: 'row-moved', code: 'HB805', severity: 'hint', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的行',
  text,
  check: context => defectOutcomes(context, 'rowMoved', (row, _written, place) => text.message(row, place)),
};
