/** The columns of each table by the keys its formulas point to, with header and width. */
import type { Indicator, Plan } from '../../../src/domain/plan/plan';
import { annualMonitoring } from '../../../src/domain/templates/annualDesign';
import { monthReport, yearOfMonths } from '../../../src/domain/templates/monthlyDesign';
import { fillPanel, printedPanel } from '../../../src/domain/templates/panelDesign';
import { regionalDesign } from '../../../src/domain/templates/regionalDesign';
import type { DesignedColumn, RowAddresses, Subject, TableDesign } from '../../../src/domain/templates/tableDesign';
import { worksDesign } from '../../../src/domain/templates/worksDesign';
import { reviewPlan } from './reviewPlan';
import { smallPlan, withoutUnits } from './smallPlan';

const subject = (plan: Plan, at = 0): Subject => { const panel = plan.panels[at]; if (!panel) throw new Error('no panel'); return { plan, panel }; };
const columns = (design: TableDesign): string[] => design.columns.map(({ key, header, width }) => `${key} ${header.replace('\n', '')} ${width}`);
const printed = ['previousTarget “十四五”目标 13', 'base 2025年基数 13', 'target 2030年目标 13', 'attribute 属性 10'];

test('a panel as printed, and to fill', () => {
  expect(columns(printedPanel(subject(smallPlan), '专栏1'))).toEqual(['name 指    标 44', ...printed]);
  expect(columns(fillPanel(subject(smallPlan), '专栏1'))).toEqual(['name 指    标 44', ...printed, 'actual 完成数 15', 'completionRate 完成率 10', 'status 状态 18']);
  expect(columns(fillPanel(subject(reviewPlan), '专栏1'))).toEqual(['name 指标 44', 'target “十三五”目标 13', 'actual 2020年完成 15']);
});

test('a form with printed 完成数 is of the year of that column, and has 备注 where nothing else stands beside it', () => {
  const { plan, panel } = subject(reviewPlan);
  const form = (columns: Subject['panel']['columns']): TableDesign => fillPanel({ plan, panel: { ...panel, columns } }, '专栏1');
  const years = ({ head }: TableDesign): unknown => head.at(-1)?.build(addresses).cell.value;
  expect(years(form([{ role: 'target', header: '目标', year: 2025 }, { role: 'actual', header: '完成', year: 2023 }]))).toBe('2023年');
  expect(years(form([{ role: 'target', header: '目标', year: 2020 }, { role: 'actual', header: '完成' }]))).toBe('2025年');
  expect(columns(form([{ role: 'actual', header: '完成', year: 2023 }]))).toEqual(['name 指标 44', 'actual 完成 15', 'remark 备注 28']);
});

test('year by year', () => {
  expect(columns(annualMonitoring(subject(smallPlan)))).toEqual([
    'name 指标 44', 'base 2025年基数 13', 'target 2030年目标 13', 'year2026 2026年完成数 11', 'year2027 2027年完成数 11', 'year2028 2028年完成数 11', 'year2029 2029年完成数 11', 'year2030 2030年完成数 11',
    'cumulative 规划期累计 13', 'completionRate 完成率 10', 'progress 完成进度 10', 'elapsedShare 序时进度 10', 'status 状态 18',
  ]);
});

test('month by month', () => {
  expect(columns(monthReport(subject(smallPlan)))).toEqual(['name 指标 44', 'opening 期初数 12', 'month 本月数 12', 'yearToDate 本年累计 12', 'samePeriodLastYear 上年同期数 12', 'yearOverYear 同比增减 12']);
  expect(columns(yearOfMonths(subject(smallPlan)))).toEqual(['name 指标 44', 'opening 上年末数 12', ...Array.from({ length: 12 }, (_, at) => `month${at + 1} ${at + 1}月 8`), 'monthsTotal 本年累计 11']);
});

test('by reporting unit', () => {
  expect(columns(regionalDesign(subject(smallPlan)))).toEqual(['name 指标 34', 'target 2030年目标 13', 'province 合计 11', 'east 东区 8', 'west 西区 8']);
});

test('works', () => {
  expect(columns(worksDesign(subject(reviewPlan, 1)))).toEqual(['name 任务 44', 'span 口径 12', 'target 规划数 13', ...[2021, 2022, 2023, 2024, 2025].map(year => `year${year} ${year}年完成数 11`), 'completionRate 完成率 10', 'status 状态 18', 'remark 备注 28']);
});

describe('by reporting unit', () => {
  const unit = (id: string, name: string, optional = false) => ({ id, name, fullName: name, optional });
  test('all units of a row add up, the ones between too, and nobody is excused where all have to report', () => {
    const design = regionalDesign(subject({ ...smallPlan, reportingUnits: [unit('east', '东区'), unit('middle', '中区'), unit('own', '县本级')] }));
    expect(design.columns.map(({ header }) => header)).toEqual(['指标', '2030年目标', '全县', '东区', '中区', '县本级']);
    expect(design.columns[2]?.build(firstOf(smallPlan), addresses).cell.value).toContain('SUM(east..own)');
    expect(design.notes).toEqual(['注：〔 〕内为五年累计数。', '〔　〕的指标填当年数，不填累计数。', '人数、金额等可以相加的指标，全县由各地相加得出；比率不能相加，全县自己填。']);
  });
  test('needs units', () => {
    expect(() => regionalDesign(subject(withoutUnits))).toThrow(new RangeError('small has no reporting units'));
  });
});

/** Addresses that say what was asked for. */
const addresses: RowAddresses = { has: () => true, mark: key => `[${key}]`, cell: key => key, cells: (first, last) => `${first}..${last}`, body: (first, last) => `${first}..${last ?? first}` };
const firstOf = (plan: Plan): Indicator => { const first = subject(plan).panel.indicators[0]; if (!first) throw new Error('no indicator'); return first; };
const built = (design: TableDesign, key: string, indicator: Indicator): unknown => design.columns.find((column: DesignedColumn) => column.key === key)?.build(indicator, addresses);

test('a cell the panel prints nothing for is blank, and a formula shown as it comes has no format', () => {
  const first = { ...firstOf(smallPlan), cells: { target: '〔65〕' } };
  const design = annualMonitoring(subject(smallPlan));
  expect(built(design, 'base', first)).toStrictEqual({ cell: { value: '', look: 'printed', numberFormat: '@' } });
  expect(built(design, 'status', first)).toStrictEqual({ cell: { value: '=IF(OR(COUNTA(year2026..year2030)=0,COUNTA(base)=0,COUNTA(target)=0),"",HB.STATUS(year2026..year2030,target,base,IF([asOf]="","",[asOf]),2026,2030,1))', look: 'computed' } });
});

test('a panel whose first indicator is a figure at a point of time is filled from 期初数 on, others from the first month on', () => {
  expect([monthReport(subject(smallPlan)).firstInput, yearOfMonths(subject(smallPlan)).firstInput]).toEqual(['month', 'month1']);
  expect([monthReport(subject(reviewPlan, 1)).firstInput, yearOfMonths(subject(reviewPlan, 1)).firstInput]).toEqual(['opening', 'opening']);
});
