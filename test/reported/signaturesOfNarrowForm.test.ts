import type { Plan } from '../../src/domain/plan/plan';
import { templatesFor, type TableLayout } from '../../src/domain/templates';
import { reviewPlan } from '../domain/templates/reviewPlan';

const formOf = (plan: Plan): TableLayout => {
  const built = templatesFor([plan]).find(({ id }) => id === 'panel-1')?.build(plan, 'fill', { row: 0, column: 0 });
  if (!built) throw new Error('no form');
  return built;
};
const written = ({ cells }: TableLayout): unknown[] => cells.map(line => line.map(({ value }) => value));

/** Four people sign below a form of three columns: the third was written over, and the row grew a fourth cell that Excel refuses. */
test('a form of three columns has all signatures, on two lines', () => {
  expect(written(formOf(reviewPlan)).slice(-2)).toEqual([['单位负责人：', '统计负责人：', '填表人：'], ['报出日期：', '', '']]);
});

/** 填报单位 is filled in beside its label: with two columns there was no cell for it. */
test('a form of nothing but 完成数 has 备注 beside it', () => {
  const [panel] = reviewPlan.panels;
  if (!panel) throw new Error('no panel');
  const plan: Plan = { ...reviewPlan, panels: [{ ...panel, columns: panel.columns.filter(({ role }) => role === 'actual') }] };
  expect(written(formOf(plan))).toEqual([
    ['专栏1：“十三五”完成情况', '', ''], ['表号：“十四五”规划专栏1', '填报单位：', ''], ['计量单位：见指标名称后的括号', '报告期：', '2020年'], ['指标', '2020年完成', '备注'],
    ['就业服务站（个）', '', ''], ['职称比例', '', ''], ['单位负责人：', '统计负责人：', '填表人：'], ['报出日期：', '', ''],
  ]);
});
