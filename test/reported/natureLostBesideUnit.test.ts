import { findTables } from '../../src/domain/recognition';
import { typedSheet } from '../domain/recognition/typedSheet';

/** 约束性 beside the unit stayed in the name, so that the indicator had no nature; a ▲ before the unit was no mark; ㉑ was the number of no row. */
test('the nature and the mark of an indicator are read wherever they stand beside its unit', () => {
  const read = (...names: string[]): unknown => findTables(typedSheet([
    ['某市“十四五”规划主要指标'], ['指标', '2020年', '2025年目标'], ...names.map((name, at) => [name, 10 + at, 20 + at]), ['注：标▲的为约束性指标。'],
  ])).tables[0]?.rows.map(({ name, unit, attribute, number }) => [name, unit, attribute, number]);
  expect(read('1．森林覆盖率（约束性）（%）', '2．耕地保有量（万亩，约束性）', '3．地表水达标率（预期性，%）', '4．单位能耗▲（吨）', '㉑就业人数（指导性）')).toEqual([
    ['森林覆盖率', '%', 'binding', '1'], ['耕地保有量', '万亩', 'binding', '2'], ['地表水达标率', '%', 'anticipatory', '3'], ['单位能耗', '吨', 'binding', '4'], ['就业人数', '', undefined, '21'],
  ]);
});

test('a number with a space stands before 个体, 大学 and 年均 too, which count nothing', () => {
  const { tables: [table] } = findTables(typedSheet([['某市“十四五”规划主要指标'], ['指标', '单位', '2020年', '2025年目标'], ['1 个体工商户数', '万户', 10, 20], ['2 大学毕业生就业人数', '万人', 10, 20], ['3 年均新增就业', '万人', 10, 20], ['15 个工作日办结率', '%', 90, 95]]));
  expect(table?.rows.map(({ name, number }) => [name, number])).toEqual([['个体工商户数', '1'], ['大学毕业生就业人数', '2'], ['年均新增就业', '3'], ['15个工作日办结率', undefined]]);
});
