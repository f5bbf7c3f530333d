import { defaultSettings, rules } from '../../../src/domain/rules';
import { plans, planById } from '../../../src/plans';
import { failure, messages, monthReport, sample, unitTable, verdicts, workbookOf } from './sample';
import type { Sample } from './sample';

const rule = 'tables-disagree';
const [insured, jobs] = ['unemployment-insurance-participants', 'urban-new-employment'] as const;
const panel = (actual: number | string, sheet?: string) => sample('panel-2', 'fill', sheet).asOf('2023年').put(insured, 'actual', actual);
const annual = (year: number | string, sheet?: string) => sample('annual-monitoring', 'full', sheet).put(insured, 2023, year);

describe(rule, () => {
  test('the same figure in two tables, rounded in one', () => {
    for (const both of [[panel(660.5), annual('661')], [annual('661'), panel(660.5)]] as const) expect(verdicts(rule, ...both)).toEqual(['pass F13']);
    expect(verdicts(rule, annual('661'))).toEqual([]);
  });

  test('another figure in the second table', () => {
    expect(messages(rule, annual(666), panel(660.5))).toEqual(['第7行 失业保险参保人数 2023年 666.0（F13）与“专栏2”（F13）的 660.5 不一致，相差 5.5。同一个数两处应相同，请核对。']);
    const [here, there] = [{ sheet: '年度监测表', row: 12, column: 5 }, { sheet: '专栏2', row: 12, column: 5 }];
    expect(failure(rule, annual(666), panel(660.5))).toMatchObject({ indicator: insured, year: 2023, places: [here, there], equation: { left: [here], right: [there] } });
    expect(messages(rule, annual(655.25), panel(660.5))[0]).toContain('655.25（F13）与“专栏2”（F13）的 660.50 不一致，相差 5.25。');
  });

  test('every other table is told that differs', () => {
    expect(messages(rule, annual(666), panel(660, '甲'), panel(661, '乙'), panel(666, '丙'))).toEqual([expect.stringContaining('“甲”'), expect.stringContaining('“乙”')]);
  });

  test('without 截至期 the tables may speak of different years', () => {
    expect(messages(rule, annual(666), sample('panel-2').put(insured, 'actual', 660.5))).toEqual([]);
  });

  test('the total of the period against the sum of its years', () => {
    expect(messages(rule, sample('annual-monitoring').fill(jobs, { 2021: 70, 2022: 80, cumulative: '〔150〕' }), sample('panel-2').asOf('2022年').put(jobs, 'actual', '〔160〕'))).toEqual(['第1行 城镇新增就业人数 规划期累计 150（I6）与“专栏2”（F6）的 160 不一致，相差 10。同一个数两处应相同，请核对。']);
  });

  test('of one table the first cell that says it answers', () => {
    expect(verdicts(rule, sample('annual-monitoring').fill(jobs, { 2021: '〔70〕', 2022: '〔150〕', cumulative: '〔150〕' }), sample('panel-2').asOf('2022年').put(jobs, 'actual', '〔160〕'))).toEqual(['fail E6、F6']);
  });

  test('a unit in its own table and in its column beside the province', () => {
    const regional = sample('regional', 'full', '分地区').reportingPeriod('2023年').put(insured, '武汉', 200);
    expect(messages(rule, unitTable('武汉').put(insured, 2023, 205), regional)).toEqual(['第7行 失业保险参保人数 2023年 205（F13）与“分地区”（D13）的 200 不一致，相差 5。同一个数两处应相同，请核对。']);
    expect(messages(rule, unitTable('黄石').put(insured, 2023, 205), regional)).toEqual([]);
  });

  test('a month in two reports', () => {
    expect(messages(rule, monthReport('2024年6月').put(jobs, 'monthActual', 7), monthReport('2024年').put(jobs, '6月', 8))).toHaveLength(1);
    expect(messages(rule, monthReport('2024年6月').put(jobs, 'monthActual', 7), monthReport('2024年').put(jobs, '5月', 8))).toEqual([]);
  });
});

/** Who speaks when all tables of a workbook are judged. */
function speakers(samples: readonly Sample[], judgedSheets = samples.length): string[] {
  const workbook = workbookOf(...samples);
  const judged = workbook.tables.slice(0, judgedSheets);
  return judged.flatMap(table => {
    const plan = planById(table.plan);
    const found = rules.find(candidate => candidate.id === rule);
    if (!plan || !found) throw new Error('no rule');
    return [...found.check({ table, workbook, plan, plans: plans(), settings: defaultSettings, judged })].map(outcome => `${table.sheet.name} ${outcome.verdict}`);
  });
}

test('of two tables judged together the later one speaks, one that is only in sight is always answered to', () => {
  expect(speakers([annual(666, '甲'), panel(660, '乙')])).toEqual(['乙 fail']);
  expect(speakers([annual(666, '甲'), panel(660, '乙')], 1)).toEqual(['甲 fail']);
  expect(speakers([annual(660, '甲'), panel(660, '乙'), annual(661, '丙')])).toEqual(['乙 pass', '丙 fail', '丙 fail']);
});
