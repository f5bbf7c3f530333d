/** Reported: a table titled 武汉市2024年…, adopted as one of 专栏2, was told to change its own base and target into those the plan prints for the province. */
import { adoptedTable, bindTable, type SheetReading } from '../../src/domain/recognition';
import { defaultSettings, runRules } from '../../src/domain/rules';
import { planById, plans } from '../../src/plans';
import { onlyTable, typedSheet } from '../domain/recognition/typedSheet';

const plan = planById('hubei-14th');
if (!plan) throw new Error('no plan');

const titled = (title: string): SheetReading => typedSheet([[title], ['指标', '单位', '2020年基数', '2025年目标'], ['失业保险参保人数', '万人', 230, 260], ['工伤保险参保人数', '万人', 746, 744], ['基本养老保险参保率', '%', 90.67, 95]]);
const changed = (title: string): number => {
  const sheet = titled(title);
  const table = onlyTable(sheet);
  const adopted = adoptedTable(sheet, table, bindTable(table, plans()), plan);
  return runRules({ sheets: [adopted.sheet], tables: [adopted] }, plans(), defaultSettings).findings.filter(({ code }) => code === 'HB502').length;
};

test.each(['武汉市2024年主要指标完成情况', '湖北省武汉市“十四五”主要指标', '恩施州主要指标表', '恩施土家族苗族自治州主要指标表', '神农架林区主要指标'])('%s has its own figures', title => {
  expect(changed(title)).toBe(0);
});

test.each(['湖北省“十四五”主要指标', '“十四五”主要指标', '各市州（武汉等）对照的全省主要指标'])('%s is held against the plan', title => {
  expect(changed(title)).toBe(2);
});
