/** Which cells of a table rules look at: what is reported, what the table calculates, what repeats the plan. */
import { defaultSettings } from '../../../src/domain/rules';
import { besideIn, isComputed, isPrinted, isReported, partPairs, reportedCells, rowsOf } from '../../../src/domain/rules/cells';
import { planById, plans } from '../../../src/plans';
import type { TableCell } from '../../../src/domain/table';
import type { RuleContext } from '../../../src/domain/rules';
import { monthReport, sample, workbookOf } from './sample';
import type { Sample } from './sample';

const [jobs, insured, pension, researchers] = ['urban-new-employment', 'unemployment-insurance-participants', 'basic-pension-participation-rate', 'postdoctoral-researchers-recruited'] as const;

function contextOf(one: Sample): RuleContext {
  const workbook = workbookOf(one);
  const [table] = workbook.tables;
  const plan = planById(table?.plan ?? '');
  if (!table || !plan) throw new Error('no table');
  return { table, workbook, plan, plans: plans(), settings: defaultSettings, judged: [table] };
}

/** Roles of a row's cells that are so, in the order of the columns; years and units once each. */
function roles(one: Sample, indicator: string, is: (cell: TableCell) => boolean): string[] {
  const cells = rowsOf(contextOf(one)).find(row => row.indicator.id === indicator)?.cells ?? [];
  return [...new Set(cells.filter(is).map(cell => cell.role))];
}

describe('of 专栏2, 年度监测表 and 分地区填报表', () => {
  test('reported', () => {
    expect(roles(sample('panel-2'), jobs, isReported)).toEqual(['actual']);
    expect(roles(sample('annual-monitoring'), jobs, isReported)).toEqual(['yearActual']);
    expect(roles(sample('regional'), insured, isReported)).toEqual(['unitActual']);
    expect(roles(sample('regional'), pension, isReported)).toEqual(['provinceActual', 'unitActual']);
  });

  test('calculated: of the units’ rates there is no sum', () => {
    expect(roles(sample('panel-2'), jobs, isComputed)).toEqual(['completionRate', 'status']);
    expect(roles(sample('annual-monitoring'), jobs, isComputed)).toEqual(['cumulative', 'completionRate', 'progress', 'elapsedShare', 'status']);
    expect(roles(sample('regional'), insured, isComputed)).toEqual(['provinceActual']);
    expect(roles(sample('regional'), pension, isComputed)).toEqual([]);
  });

  test('printed: what the plan says', () => {
    expect(roles(sample('panel-2'), jobs, isPrinted)).toEqual(['previousTarget', 'base', 'target']);
    expect(roles(sample('regional'), jobs, isPrinted)).toEqual(['target']);
  });
});

describe('of a 月报', () => {
  test.each<readonly [string, readonly string[]]>([
    [jobs, ['monthActual', 'yearToDate', 'samePeriodLastYear']], [researchers, ['monthActual', 'yearToDate', 'samePeriodLastYear']],
    [insured, ['opening', 'monthActual', 'samePeriodLastYear']], [pension, ['monthActual', 'samePeriodLastYear']],
  ])('reported of %s', (indicator, expected) => {
    expect(roles(monthReport('2024年6月'), indicator, isReported)).toEqual(expected);
    expect(roles(monthReport('2024年6月'), indicator, isComputed)).toEqual(['yearOverYear']);
  });

  test('of a year', () => {
    expect(roles(monthReport('2024年'), jobs, isReported)).toEqual(['monthActual']);
    expect(roles(monthReport('2024年'), jobs, isComputed)).toEqual(['monthsTotal']);
  });
});

test('reported cells are those filled in, 0 and — among them; they are gathered once', () => {
  const context = contextOf(sample('annual-monitoring').fill(insured, { 2021: 0, 2022: '—', 2023: '统计中', 2024: { value: '', formula: '=""' } }));
  expect(reportedCells(context).map(cell => [cell.role, cell.year])).toEqual([['yearActual', 2021], ['yearActual', 2022], ['yearActual', 2023]]);
  expect(reportedCells(context)).toBe(reportedCells(context));
});

test('其中 rows and their wholes, as far as both are there, and the same column of another row', () => {
  const pairs = (one: Sample) => partPairs(contextOf(one)).map(({ part, whole }) => [part.indicator.number, whole.indicator.number]);
  expect(pairs(sample('panel-2'))).toEqual([[5, 4], [13, 12], [18, 17]]);
  expect(pairs(sample('panel-2').deleteRow(8))).toEqual([[13, 12], [18, 17]]);
  expect(pairs(sample('panel-1'))).toEqual([]);
  const [first, second] = rowsOf(contextOf(sample('panel-2')));
  const [cell] = second?.cells ?? [];
  expect(first && cell && besideIn(first, cell)?.place).toEqual({ sheet: '专栏2', row: 5, column: 1 });
});
