import type { Indicator, Plan } from '../../../src/domain/plan/plan';

const row = (number: number, name: string, more: Partial<Indicator> & Pick<Indicator, 'id' | 'kind' | 'cells'>): Indicator => ({
  number, name, unit: '个', printedName: `${name}（个）`, group: '', direction: 'higherIsBetter', additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, place: `第${number}行`, ...more,
});

/** A plan that looks back in 专栏1, where 完成数 is printed, and lists its works in 专栏2: one of every span, a milestone, one with nothing stated. */
export const reviewPlan: Plan = {
  id: 'review', name: '十四五', title: '某县“十四五”规划', document: { title: '某县“十四五”规划', number: '', date: '' }, period: { start: 2021, end: 2025 }, baseYear: 2020,
  reportingUnits: [{ id: 'north', name: '北乡', fullName: '北乡', optional: false }],
  panels: [
    {
      id: 'panel-1', label: '专栏1', title: '“十三五”完成情况', place: '第一章', nameHeader: '指标', groups: [''], note: '',
      columns: [{ role: 'target', header: '“十三五”目标', year: 2020 }, { role: 'actual', header: '2020年完成', year: 2020 }],
      indicators: [
        row(1, '就业服务站', { id: 'stations', kind: 'stock', cells: { target: '60', actual: '62' } }),
        row(2, '职称比例', { id: 'titles', unit: '', printedName: '职称比例', kind: 'structure', cells: { target: '1∶4∶5' } }),
      ],
    },
    {
      id: 'works', label: '专栏2', title: '重点任务', place: '第二章', nameHeader: '任务', groups: ['', '一、培训'], note: '', columns: [{ role: 'target', header: '规划数' }],
      indicators: [
        row(1, '实训基地', { id: 'bases', kind: 'stock', span: 'periodEnd', cells: { target: '10个' } }),
        row(2, '技能大师工作室', { id: 'studios', kind: 'stock', span: 'fiveYears', cells: { target: '≥5' } }),
        row(3, '培训班', { id: 'courses', kind: 'yearlyQuota', span: 'everyYear', group: '一、培训', cells: { target: '4' }, remark: '含网络班' }),
        row(4, '新校园', { id: 'campus', unit: '', printedName: '新校园', kind: 'stock', group: '一、培训', cells: { target: '—' } }),
      ],
    },
  ],
};
