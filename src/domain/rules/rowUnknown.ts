import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';

export const text = spoken('row-unknown', {
  name: '不认识的行',
  what: '表里有规划中没有的指标。',
  wrong: '零工市场数量（个）',
  right: '只保留规划的指标，或移到表外',
  why: '不认识的行不参加审核；也可能是指标名称写错了。',
  message: (written: string, place: string) => `“${written}”${place}不是本规划的指标，这一行没有审核。如是指标名称写错，请照规划原文改正。`,
});

export const rowUnknown: Rule = {
  id: 'row-unknown', code: 'HB803', severity: 'hint', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的行',
  text,
  check: context => defectOutcomes(context, 'rowUnknown', (_row, written, place) => text.message(written, place)),
};
