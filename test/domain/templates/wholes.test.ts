import { templatesFor } from '../../../src/domain/templates';
import { smallPlan } from './smallPlan';

test.each([['市本级', '全市'], ['县本级', '全县'], ['省本级', '全省'], ['西区', '合计']])('where %s reports, units add up to %s', (own, whole) => {
  const plan = { ...smallPlan, reportingUnits: [{ id: 'east', name: '东县', fullName: '东县', optional: false }, { id: 'own', name: own, fullName: own, optional: true }] };
  const layout = templatesFor([plan]).find(template => template.id === 'regional')?.build(plan, 'full', { row: 0, column: 0 });
  expect(layout?.cells[3]?.map(cell => cell.value)).toEqual(['指标', '2030年目标', whole, '东县', own]);
  expect(String(layout?.cells[12]?.[0]?.value)).toContain(`${whole}由各地相加得出；比率不能相加，${whole}自己填。`);
});
