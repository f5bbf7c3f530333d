/** Months and the year up to them, as the reports of a workbook state them. */
import { defaultSettings } from '../../../src/domain/rules';
import { currentFigure, isMonthCell, isMonthly, monthAfter, monthBefore, samePeriodMatter, statedAs, totalUpTo } from '../../../src/domain/rules/months';
import { monthReferences } from '../../../src/domain/rules/monthReferences';
import { readTable } from '../../../src/domain/table';
import { planById, plans } from '../../../src/plans';
import { monthReport, sample, workbookOf } from './sample';
import type { ColumnKey, Sample } from './sample';

const [jobs, insured] = ['urban-new-employment', 'unemployment-insurance-participants'] as const;
type Cells = Parameters<Sample['fill']>[1];
const form = (period: string, indicator: string, cells: Cells): Sample => monthReport(period).fill(indicator, cells);

function located(indicator: string, column: ColumnKey, ...samples: readonly [Sample, ...Sample[]]) {
  const workbook = workbookOf(...samples);
  const [table] = workbook.tables;
  const plan = planById(table?.plan ?? '');
  const row = table && plan && readTable(table, plan).rows.find(each => each.indicator.id === indicator);
  const cell = row?.cells.find(each => each.place.column === samples[0].columnOf(column));
  if (!table || !plan || !row || !cell) throw new Error('no cell');
  return { row, cell, context: { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] } };
}

test('the month after and the month before, over the turn of the year', () => {
  expect([monthAfter({ year: 2024, month: 11 }), monthAfter({ year: 2024, month: 12 }), monthBefore({ year: 2024, month: 2 }), monthBefore({ year: 2024, month: 1 })])
    .toEqual([{ year: 2024, month: 12 }, { year: 2025, month: 1 }, { year: 2024, month: 1 }, { year: 2023, month: 12 }]);
});

test('columns of a 月报 are of months, but for 同比增减; those of other tables are not', () => {
  const of = (one: Sample, column: ColumnKey) => located(jobs, column, one).row.cells.filter(isMonthly).map(cell => cell.role);
  expect(of(monthReport('2024年6月'), 'monthActual')).toEqual(['opening', 'monthActual', 'yearToDate', 'samePeriodLastYear']);
  expect(of(monthReport('2024年'), 'opening')).toEqual(['opening', ...Array.from({ length: 12 }, () => 'monthActual'), 'monthsTotal']);
  expect([of(sample('annual-monitoring'), 'base'), of(sample('regional'), 'target'), of(sample('panel-2'), 'actual')]).toEqual([[], [], []]);
});

test('a figure of a month has a number, a year and a month', () => {
  const cellOfForm = (one: Sample) => located(jobs, 'monthActual', one.put(jobs, 'monthActual', 7)).cell;
  expect([cellOfForm(monthReport('2024年6月')), cellOfForm(sample('monthly-report')), located(jobs, 'yearToDate', monthReport('2024年6月')).cell, located(jobs, 2023, sample('annual-monitoring').put(jobs, 2023, 70)).cell, undefined].map(isMonthCell)).toEqual([true, false, false, false, false]);
});

describe('the year up to a month', () => {
  const total = (month: number, ...others: readonly Sample[]) => {
    const { cell, context } = located(jobs, 'yearToDate', form('2024年6月', jobs, { yearToDate: 41.6 }), ...others);
    const found = totalUpTo(context, cell, { year: 2024, month });
    return found && [found.amount, found.decimals, found.formula, found.cells.map(each => `${each.place.sheet} ${each.place.column}`).join('、')];
  };

  test('as the report of that month states it, rather than its months', () => {
    expect(total(3, form('2024年3月', jobs, { monthActual: 8, yearToDate: { value: 19.25, formula: '=C6+11.25' } }), form('2024年', jobs, { '1月': 6, '2月': 5, '3月': 8 }))).toEqual([19.25, 2, '=C6+11.25', '2024年3月 3']);
  });

  test('else its months as they add up, with the most digits any of them has', () => {
    expect(total(3, form('2024年', jobs, { '1月': 6.1, '2月': 5.25, '3月': 8 }))).toEqual([19.35, 2, undefined, '2024年 2、2024年 3、2024年 4']);
    expect(total(2, form('2024年1月', jobs, { monthActual: 6 }), form('2024年2月', jobs, { monthActual: 5 }))).toEqual([11, 0, undefined, '2024年1月 2、2024年2月 2']);
    expect(total(1, form('2024年1月', jobs, { monthActual: 6 }))).toEqual([6, 0, undefined, '2024年1月 2']);
  });

  test('nothing where a month is missing, of another year or of another unit', () => {
    expect(total(3, form('2024年', jobs, { '1月': 6, '3月': 8 }))).toBeUndefined();
    expect(total(3, form('2024年', jobs, { '2月': 6, '3月': 8 }))).toBeUndefined();
    expect(total(3)).toBeUndefined();
    expect(total(3, form('2023年3月', jobs, { yearToDate: 19 }))).toBeUndefined();
    expect(total(3, form('2024年3月', jobs, { yearToDate: 19 }).reportingUnit('武汉'))).toBeUndefined();
  });
});

test('what others state, never the cell itself', () => {
  const { cell, context } = located(jobs, 'monthActual', form('2024年6月', jobs, { monthActual: 7 }), form('2024年', jobs, { '6月': 8 }));
  expect(statedAs(context, cell, 'month 2024-6')?.amount).toBe(8);
  expect(statedAs(context, cell, 'month 2024-5')).toBeUndefined();
});

test('上年同期 is the year up to the month of what accrues, else the month', () => {
  const june = form('2024年6月', jobs, { monthActual: 7 });
  const [flow, stock] = [located(jobs, 'monthActual', june), located(insured, 'monthActual', june)];
  expect([samePeriodMatter(flow.cell, { year: 2023, month: 6 }), samePeriodMatter(stock.cell, { year: 2023, month: 6 })]).toEqual(['to 2023-6', 'month 2023-6']);
  expect([currentFigure(flow.row)?.role, currentFigure(stock.row)?.role, currentFigure(located(jobs, 2021, sample('annual-monitoring')).row)]).toEqual(['yearToDate', 'monthActual', undefined]);
});

describe('figures on the same basis as a month', () => {
  const near = (indicator: string, column: ColumnKey, ...samples: readonly [Sample, ...Sample[]]) => {
    const { row, cell, context } = located(indicator, column, ...samples);
    return [...monthReferences(row, cell, context)].map(each => `${each.place.sheet} ${each.place.column} ${each.amount}`);
  };
  const junes = (column: ColumnKey, ...years: readonly number[]) => years.map(year => form(`${year}年6月`, jobs, { [column]: year - 2000 }));

  test('of what accrues: the same month of earlier years; of later ones only where there is none earlier, which is told there', () => {
    const june = form('2023年6月', jobs, { monthActual: 7 });
    expect(near(jobs, 'monthActual', june, ...junes('monthActual', 2021, 2022, 2024))).toEqual(['2021年6月 2 21', '2022年6月 2 22', '2024年6月 2 24']);
    expect(near(jobs, 'monthActual', june, ...junes('monthActual', 2022))).toEqual(['2022年6月 2 22']);
    expect(near(jobs, 'monthActual', june, ...junes('monthActual', 2024, 2025))).toEqual([]);
    expect(near(jobs, 'monthActual', june, form('2022年5月', jobs, { monthActual: 6 }), form('2022年6月', jobs, { yearToDate: 40 }))).toEqual([]);
    expect(near(jobs, 'monthActual', sample('monthly-report', 'month', '无').put(jobs, 'monthActual', 7), ...junes('monthActual', 2022))).toEqual([]);
  });

  test('本年累计: 上年同期数 beside it, then the same of other years; 上年同期数 itself is held against nothing', () => {
    const june = form('2023年6月', jobs, { monthActual: 7, yearToDate: 42, samePeriodLastYear: 40 });
    expect(near(jobs, 'yearToDate', june, ...junes('yearToDate', 2021, 2022))).toEqual(['2023年6月 4 40', '2021年6月 3 21', '2022年6月 3 22']);
    expect(near(jobs, 'samePeriodLastYear', june, ...junes('yearToDate', 2021))).toEqual([]);
  });

  test('where things stand: beside it in the row, then the reports of the months before and after', () => {
    const january = form('2024年1月', insured, { opening: 651, monthActual: 652, yearToDate: 652, samePeriodLastYear: 640, yearOverYear: 2 });
    const others = [form('2023年12月', insured, { monthActual: 650 }), form('2024年2月', insured, { monthActual: 653 }), form('2024年3月', insured, { monthActual: 654 })];
    expect(near(insured, 'monthActual', january, ...others)).toEqual(['2024年1月 1 651', '2024年1月 4 640', '2023年12月 2 650', '2024年2月 2 653']);
    expect(near(insured, 'opening', january, ...others)).toEqual(['2024年1月 2 652', '2024年1月 4 640']);
  });

  test('the months of one form once each, filled or not', () => {
    const year = form('2024年', insured, { opening: 650, '1月': 651, '2月': 652, '3月': 653 });
    expect(near(insured, '2月', year)).toEqual(['2024年 1 650', '2024年 2 651', '2024年 4 653', ...Array.from({ length: 9 }, (_, at) => `2024年 ${at + 5} undefined`)]);
  });
});
