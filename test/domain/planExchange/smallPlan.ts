/** Small plans for tests: one panel, indicators by name. */
import type { Indicator, Plan } from '../../../src/domain/plan/plan';

type Sketch = Partial<Indicator> & { readonly name: string };

export const indicator = ({ name, unit = '万人', cells = { target: '20' }, ...rest }: Sketch, index = 0): Indicator => ({
  id: `row-${index + 1}`, number: index + 1, name, printedName: `${name}（${unit}）`, unit, group: '', kind: 'stock', direction: 'higherIsBetter', additive: true, decimals: 0, evaluationBasis: 'periodEnd', hold: false, cells, place: `专栏1 第${index + 1}行`, ...rest,
});

export const smallPlan = (rows: readonly Sketch[], rest: Partial<Plan> = {}): Plan => ({
  id: 'plan-2026-2030', name: '十五五', title: '“十五五”规划', document: { title: '“十五五”规划', number: '', date: '' }, period: { start: 2026, end: 2030 }, baseYear: 2025,
  panels: [{ id: 'panel-1', label: '专栏1', title: '主要指标', place: '第一章', nameHeader: '指标', note: '', groups: [''], columns: [{ role: 'target', header: '目标' }], indicators: rows.map(indicator) }], ...rest,
});
