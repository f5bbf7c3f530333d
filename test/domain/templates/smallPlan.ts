import type { Indicator, Plan } from '../../../src/domain/plan/plan';

const row = (number: number, name: string, more: Partial<Indicator> & Pick<Indicator, 'id' | 'kind' | 'cells'>): Indicator => ({
  number, name, unit: '万人', printedName: `${number}．${name}（${more.unit ?? '万人'}）`, group: '一、就业', direction: 'higherIsBetter', attribute: 'anticipatory',
  additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, place: `专栏1 第${number}行`, ...more,
});

/** Six indicators, one of every kind, with a 其中 row, a second group and two reporting units. */
export const smallPlan: Plan = {
  id: 'small', name: '十五五', title: '某市“十五五”规划', document: { title: '某市“十五五”规划', number: '', date: '' },
  period: { start: 2026, end: 2030 }, baseYear: 2025,
  reportingUnits: [{ id: 'east', name: '东区', fullName: '东区', optional: false }, { id: 'west', name: '西区', fullName: '西区', optional: true }],
  panels: [{
    id: 'panel-1', label: '专栏1', title: '“十五五”时期主要指标', place: '第三章', nameHeader: '指    标', groups: ['一、就业', '二、保障'], note: '注：〔 〕内为五年累计数。',
    columns: [{ role: 'previousTarget', header: '“十四五”目标' }, { role: 'base', header: '2025年基数', year: 2025 }, { role: 'target', header: '2030年目标', year: 2030 }, { role: 'attribute', header: '属性' }],
    indicators: [
      row(1, '新增就业人数', { id: 'jobs', kind: 'planPeriodTotal', cells: { previousTarget: '〔60〕', base: '〔64.5〕', target: '〔65〕', attribute: '预期性' }, decimals: 1 }),
      row(2, '其中：高校毕业生', { id: 'graduates', parent: 'jobs', kind: 'planPeriodTotal', cells: { previousTarget: '—', base: '—', target: '〔20〕', attribute: '预期性' } }),
      row(3, '调查失业率', { id: 'unemployment', unit: '%', kind: 'rate', direction: 'lowerIsBetter', additive: false, hold: true, upperLimit: 100, decimals: 1, evaluationBasis: 'everyYear', cells: { previousTarget: '＜5.5', base: '5.2', target: '＜5.5', attribute: '预期性' } }),
      row(4, '养老保险参保人数', { id: 'pension', group: '二、保障', kind: 'stock', attribute: 'binding', decimals: 2, cells: { previousTarget: '300', base: '310.25', target: '330', attribute: '约束性' } }),
      row(5, '技能人才结构', { id: 'structure', unit: '', printedName: '5．技能人才结构', group: '二、保障', kind: 'structure', additive: false, cells: { previousTarget: '1∶4∶5', base: '1∶4∶5', target: '1∶3∶6', attribute: '预期性' } }),
      row(6, '每年招募人数', { id: 'recruits', unit: '人', printedName: '6．每年招募人数（人）', group: '二、保障', kind: 'yearlyQuota', evaluationBasis: 'everyYear', cells: { previousTarget: '150', base: '160', target: '200', attribute: '预期性' } }),
    ],
  }],
};

const { id, name, title, document, period, baseYear, panels } = smallPlan;
/** The same, where nobody reports in parts. */
export const withoutUnits: Plan = { id, name, title, document, period, baseYear, panels };
