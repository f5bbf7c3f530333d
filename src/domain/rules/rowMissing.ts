import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';

export const text = spoken('row-missing', {
  name: '缺行',
  what: '规划里的指标在表里找不到。',
  wrong: '删去了第7行 失业保险参保人数',
  right: '18项指标一行不少',
  why: '少一行，汇总和评估就少一项指标。',
  message: (row: string) => `表里缺少 ${row}。请补上这一行，或重新插入表样。`,
});

export const rowMissing: Rule = {
  id: 'row-missing', code: 'HB801', severity: 'query', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的行',
  text,
  check: context => defectOutcomes(context, 'rowMissing', (row) => text.message(row)),
};
