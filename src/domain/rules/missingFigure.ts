import { isBlank } from '../table';
import type { TableCell } from '../table';
import { isReported, readingOf } from './cells';
import { monthsReported } from './reportDate';
import { fail, pass, placesOf } from './outcome';
import type { Outcome, Rule, RuleContext } from './rule';
import { addresses, rowName } from './wording';
import { words } from './text';

const listed = 5;

const text = {
  name: '未填报',
  what: '一栏里有的指标填了，有的还空着；整表未填时只提示一次。',
  wrong: '2023年一栏，第4行空着',
  right: '填报数；确实不适用的填“—”',
  why: '空白表示未填，“—”表示不适用，0表示零，三者不能混用。',
  column: (column: string, count: number, rows: string, places: string) => `${column}还有${count}项未填：${rows}（${places}）。请填报；不适用的填“—”。`,
  table: (rows: number) => `这张表还没有填报（${rows}项指标）。填了数再审核。`,
  year: (year: number) => `${year}年`,
  actual: '完成数一栏',
  andOthers: '…',
  more: (count: number) => `等${count}项`,
};

/** Columns to fill, each with its cells from top to bottom. */
function reportedColumns(context: RuleContext): TableCell[][] {
  const columns = new Map<number, TableCell[]>();
  for (const cell of readingOf(context).cells.filter(isReported)) columns.set(cell.place.column, [...(columns.get(cell.place.column) ?? []), cell]);
  return [...columns.values()];
}

function missingIn(context: RuleContext, column: readonly TableCell[]): Outcome {
  const missing = column.filter(isBlank);
  const [first] = missing;
  const names = missing.slice(0, listed).map(cell => rowName(cell.indicator)).join(words.and) + (missing.length > listed ? text.more(missing.length) : '');
  const places = missing.slice(0, listed).map(cell => cell.place);
  const label = first?.year === undefined ? text.actual : text.year(first.year);
  const months = first?.year === undefined ? undefined : monthsReported(context, first.year);
  const early = months !== undefined && months < context.settings.missingAfterMonths;
  return fail({
    places: placesOf(missing), message: text.column(label, missing.length, names, addresses(places) + (missing.length > listed ? text.andOthers : '')),
    ...(first && missing.length === 1 ? { indicator: first.indicator.id } : {}), ...(first?.year === undefined ? {} : { year: first.year }), ...(early ? { severity: 'hint' as const } : {}),
  });
}

export const missingFigure: Rule = {
  id: 'missing-figure', code: 'HB103', severity: 'query', scope: 'table', needs: ['actual', 'yearActual'],
  basis: '本项目：空白是未填，—是不适用，0是零',
  text,
  *check(context) {
    const columns = reportedColumns(context);
    const begun = columns.filter(column => column.some(cell => !isBlank(cell)));
    const [firstColumn] = columns;
    if (begun.length === 0 && firstColumn) {
      yield fail({ places: placesOf(firstColumn.slice(0, 1)), message: text.table(firstColumn.length), severity: 'hint' });
      return;
    }
    for (const column of begun) {
      for (const cell of column) if (!isBlank(cell)) yield pass(cell);
      if (column.some(isBlank)) yield missingIn(context, column);
    }
  },
};
