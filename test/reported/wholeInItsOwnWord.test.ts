import { defaultSettings, rules } from '../../src/domain/rules';
import { recogniseTable } from '../../src/domain/table';
import type { CellValue, TableSnapshot } from '../../src/domain/table';
import { headerRole } from '../../src/domain/table/headerRole';
import type { Plan } from '../../src/domain/plan/plan';
import { planById } from '../../src/plans';

const province = planById('hubei-14th');
const panel = province?.panels[0];
if (!province || !panel) throw new Error('no plan');
const unit = (name: string) => ({ id: name, name, fullName: name, optional: name.endsWith('本级') });
/** The plan of a level below: its own 本级 beside two regions. */
const planOf = (ownLevel: string): Plan => ({ ...province, reportingUnits: ['东区', '西区', ownLevel].map(unit) });

function tableOf(plan: Plan, values: readonly (readonly CellValue[])[], name = '表'): TableSnapshot {
  const sheet = { name, row: 0, column: 0, values, formulas: values, numberFormats: [] };
  return recogniseTable({ plan: plan.id, panel: panel?.id ?? '', template: 'regional', variant: 'full' }, sheet, { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, plan);
}

function told(rule: string, plan: Plan, ...tables: readonly [TableSnapshot, ...TableSnapshot[]]): string[] {
  const workbook = { tables, sheets: tables.map(table => table.sheet) };
  const checked = [...rules.find(({ id }) => id === rule)?.check({ table: tables[0], workbook, plan, plans: [plan], settings: defaultSettings, judged: tables }) ?? []];
  return checked.flatMap(outcome => (outcome.verdict === 'fail' ? [outcome.failure.message] : outcome.verdict === 'cannotJudge' ? [outcome.reason] : []));
}

/** The table of a city spoke of 全省 in what was to be done. */
describe.each([['市本级', '全市'], ['县本级', '全县'], ['州本级', '全州'], ['省本级', '全省'], ['机关', '合计']])('where %s reports, the whole is %s', (ownLevel, whole) => {
  const plan = planOf(ownLevel);
  const insured = '7．失业保险参保人数（万人）';
  const pension = '6．基本养老保险参保率（%）';
  const regional = (name: string, ...figures: readonly CellValue[]) => tableOf(plan, [['指标', '2025年目标', whole, '东区', '西区', ownLevel], [name, '', ...figures]]);

  test('the sum differs', () => {
    expect(told('province-differs-from-units', plan, regional(insured, 16.5, 5.5, 5.5, 2.5))).toEqual([`第7行 失业保险参保人数 ${whole} 16.5（C2）应 ＝ 各单位之和 13.5，多 3.0。请核对${whole}数和各单位的填报数。`]);
    expect(told('province-differs-from-units', plan, regional(insured, 16.5, '', 5.5, 2.5))).toEqual([`还有1个单位没有数（东区），不能与${whole}比较`]);
  });

  test('without a column of its own level that is asked about by its name', () => {
    const table = tableOf(plan, [['指标', '2025年目标', whole, '东区', '西区'], [insured, '', 16.5, 5.5, 5.5]]);
    const remark = ownLevel === '机关' ? '' : `没有${ownLevel}数，差额若为${ownLevel}请写审核说明。`;
    expect(told('province-differs-from-units', plan, table)).toEqual([`第7行 失业保险参保人数 ${whole} 16.5（C2）应 ＝ 各单位之和 11.0，多 5.5。请核对${whole}数和各单位的填报数。${remark}`]);
  });

  test('the rate lies outside', () => {
    expect(told('province-rate-outside-units', plan, regional(pension, 97, 90, 92, 91))).toEqual([`第6行 基本养老保险参保率 ${whole} 97%（C2）不在各单位之间（最低 东区 90%，最高 西区 92%）。${whole}比率应在其间，请核对。`]);
  });

  test('a unit is silent', () => {
    expect(told('missing-figure', plan, regional(insured, 5, '', 5, 1))).toEqual([`还有1个单位整栏未填：东区。${whole}数不含这些单位，请催报后填写。`]);
  });

  test('targets divided among tables of their own fall short', () => {
    const own = (name: string, target: number) => tableOf(plan, [['填报单位：', name], ['指标', '2025年目标'], [insured, target]], name);
    expect(told('assigned-targets-short', plan, own('', 680), own('东区', 300), own('西区', 300), own(ownLevel, 50))).toEqual([`第7行 失业保险参保人数 目标 680（B3），分解到各单位的目标合计 650，少 30。各单位都完成时${whole}也完不成，请核对目标分解。`]);
  });
});

/** The forms of a prefecture head their sum 全州, which was not known as one. */
test('全州 is a whole', () => {
  expect(headerRole('全州', panel)).toMatchObject({ role: 'provinceActual' });
});
