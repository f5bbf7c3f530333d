import { isBlank } from '../table';
import type { TableCell } from '../table';
import { spoken } from '../speech';
import { isReported, readingOf, reported } from './cells';
import { fail, pass, placesOf } from './outcome';
import { monthsReported } from './reportDate';
import type { Outcome, Rule, RuleContext } from './rule';
import { words } from './text';
import { addresses, rowName, wholeName } from './wording';

const listed = 5;

export const text = spoken('missing-figure', {
  name: '未填报',
  what: '一栏里有的指标填了，有的还空着；整表未填时只提示一次。',
  wrong: '2023年一栏，第4行空着',
  right: '填报数；确实不适用的填“—”',
  why: '空白表示未填，“—”表示不适用，0表示零，三者不能混用。',
  column: (column: string, count: number, rows: string, places: string) => `${column}还有${count}项未填：${rows}（${places}）。请填报；不适用的填“—”。`,
  units: (count: number, names: string, whole: string) => `还有${count}个单位整栏未填：${names}。${whole}数不含这些单位，请催报后填写。`,
  table: (rows: number) => `这张表还没有填报（${rows}项指标）。填了数再审核。`,
  year: (year: number) => `${year}年`,
  actual: '完成数一栏',
  named: (name: string) => `${name}一栏`,
  more: (count: number) => `等${count}项`,
  andOthers: '…',
});

/** A column to fill, from top to bottom. */
type Column = readonly [TableCell, ...TableCell[]];

function reportedColumns(context: RuleContext): Column[] {
  const columns = new Map<number, [TableCell, ...TableCell[]]>();
  for (const cell of readingOf(context).cells.filter(isReported)) {
    const column = columns.get(cell.place.column);
    if (column) column.push(cell);
    else columns.set(cell.place.column, [cell]);
  }
  return [...columns.values()];
}

const namedByHeader: readonly string[] = ['unitActual', 'provinceActual', 'monthActual', 'yearToDate', 'opening', 'samePeriodLastYear'];

function columnLabel({ role, header, year }: TableCell): string {
  if (namedByHeader.includes(role)) return text.named(header);
  return year === undefined ? text.actual : text.year(year);
}

/** Still within the year that is reported on: somebody may be filling it in this minute. */
function isEarly(context: RuleContext, year: number | undefined): boolean {
  const months = year === undefined ? undefined : monthsReported(context, year);
  return months !== undefined && months < context.settings.missingAfterMonths;
}

function missingIn(context: RuleContext, missing: Column): Outcome {
  const [first] = missing;
  const many = missing.length > listed;
  const shown = missing.slice(0, listed);
  const names = words.list(shown.map(cell => rowName(cell.indicator)), many ? text.more(missing.length) : '');
  const places = addresses(placesOf(shown)) + (many ? text.andOthers : '');
  return fail({
    places: placesOf(missing), message: text.column(columnLabel(first), missing.length, names, places),
    ...(missing.length === 1 ? { indicator: first.indicator.id } : {}), ...(first.year === undefined ? {} : { year: first.year }),
    ...(isEarly(context, first.year) ? { severity: 'hint' as const } : {}),
  });
}

const isBegun = (column: Column): boolean => column.some(cell => !isBlank(cell));
const isOptional = ({ plan }: RuleContext, [first]: Column): boolean => plan.reportingUnits?.some(unit => unit.optional && unit.name === first.reportingUnit && first.role === 'unitActual') ?? false;

/** Units that have sent nothing yet are named together; once most have reported, their absence asks for an answer. */
function missingUnits(context: RuleContext, columns: readonly Column[]): Outcome | undefined {
  const units = columns.filter(([first]) => first.role === 'unitActual');
  const silent = units.filter(column => !isBegun(column)).map(([first]) => first);
  const names = words.list(silent.slice(0, listed).map(cell => cell.header), silent.length > listed ? text.andOthers : '');
  return silent.length === 0 ? undefined : fail({ places: placesOf(silent), message: text.units(silent.length, names, wholeName(context)), ...(silent.length * 2 > units.length ? { severity: 'hint' as const } : {}) });
}

export const missingFigure: Rule = {
  id: 'missing-figure', code: 'HB103', severity: 'query', scope: 'table', needs: reported,
  basis: '本项目：空白是未填，—是不适用，0是零',
  text,
  *check(context) {
    const columns = reportedColumns(context).filter(column => !isOptional(context, column));
    const [first] = columns;
    if (first && !columns.some(isBegun)) {
      yield fail({ places: placesOf(first.slice(0, 1)), message: text.table(first.length), severity: 'hint', unfilled: true });
      return;
    }
    const silent = missingUnits(context, columns);
    if (silent) yield silent;
    for (const column of columns.filter(isBegun)) {
      for (const cell of column) if (!isBlank(cell)) yield pass(cell);
      const [blank, ...others] = column.filter(isBlank);
      if (blank) yield missingIn(context, [blank, ...others]);
    }
  },
};
