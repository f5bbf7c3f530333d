import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';

export const text = spoken('row-renamed', {
  name: '指标改名',
  what: '指标名称与规划原文不同，按编号认出。',
  wrong: '8．工伤保险参加人数（万人）',
  right: '8．工伤保险参保人数（万人）',
  why: '名称不同，可能口径也变了；审核按编号当作原来的指标。',
  message: (row: string, written: string, place: string) => `“${written}”${place}与规划原文的名称不同，按 ${row} 审核。请核对后照原文改正。`,
});

export const rowRenamed: Rule = {
  id: 'row-renamed', code: 'HB804', severity: 'hint', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的行',
  text,
  check: context => defectOutcomes(context, 'rowRenamed', text.message),
};
