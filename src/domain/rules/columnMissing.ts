import { spoken } from '../speech';
import { placeOf } from './defects';
import { fail } from './outcome';
import type { Outcome, Rule } from './rule';
import { insideQuotes } from './wording';

export const text = spoken('column-missing', {
  name: '缺栏',
  what: '表里找不到该有的栏目。',
  wrong: '删去了 2025年目标 一栏',
  right: '栏目齐全',
  why: '没有目标一栏，完成率和达标就按规划原文判断，表面上看不出依据。',
  message: (header: string) => `表里缺少“${header}”一栏，或它的标题认不出来。请恢复表头，或重新插入表样。`,
  indicators: '指标',
  month: '本月数',
});

export const columnMissing: Rule = {
  id: 'column-missing', code: 'HB807', severity: 'query', scope: 'table', needs: [],
  basis: '规划原文专栏1、专栏2的表头',
  text,
  *check(context): Iterable<Outcome> {
    const { table, plan } = context;
    const panel = plan.panels.find(candidate => candidate.id === table.panel);
    const missing = table.defects.filter(defect => defect.kind === 'columnMissing');
    for (const defect of missing) {
      const printed = panel?.columns.find(column => column.role === defect.role)?.header;
      const header = printed ?? (defect.role === 'monthActual' ? text.month : text.indicators);
      yield fail({ places: [placeOf(context, defect)], message: text.message(insideQuotes(header)) });
    }
    if (missing.length === 0) yield { verdict: 'pass', places: [placeOf(context, { kind: 'columnMissing' })] };
  },
};
