import { spoken } from '../speech';
import { defectOutcomes } from './defects';
import type { Rule } from './rule';
import { insideQuotes } from './wording';

export const text = spoken('header-changed', {
  name: '表头改了',
  what: '栏目的标题与规划原文不同，按意思认出。',
  wrong: '2020年基期数',
  right: '2020年基数',
  why: '标题不同，别人可能看作另一口径的数。',
  message: (written: string, place: string) => `表头“${written}”${place}与规划原文不同。请照原文改正；确有不同口径的请在备注说明。`,
});

export const headerChanged: Rule = {
  id: 'header-changed', code: 'HB806', severity: 'hint', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的表头',
  text,
  check: context => defectOutcomes(context, 'headerChanged', (_row, written, place) => text.message(insideQuotes(written), place)),
};
