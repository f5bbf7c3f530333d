import { accrues } from '../plan/accrual';
import type { Indicator } from '../plan/plan';
import { typedPeriodHead } from './formHead';
import { isTypedAsText } from './inputCells';
import { notesOf } from './notes';
import { nameColumn } from './printedCells';
import { sumOfFilled } from './sumOfFilled';
import type { DesignedCell, DesignedColumn, RowAddresses, Subject, TableDesign } from './tableDesign';
import { text } from './text';

const { header, prompt } = text;
const dash: DesignedCell = { cell: { value: text.notApplicable, look: 'computed' } };
const months = Array.from({ length: 12 }, (_, at) => at + 1);
const monthKey = (month: number): string => `month${month}`;

function input(indicator: Indicator, name: string, message: string): DesignedCell {
  const numberFormat = isTypedAsText(indicator) ? { numberFormat: '@' } : {};
  return { cell: { value: '', look: 'input', ...numberFormat }, prompt: { title: prompt.title(name, indicator.unit), message: message + prompt.blank } };
}

/** What a month of the indicator is: what the month brought, or where it stood at the month's end. */
function adviceOf(indicator: Indicator): string {
  if (indicator.kind === 'rate') return prompt.rate;
  if (indicator.kind === 'structure') return prompt.structure;
  return accrues(indicator) ? prompt.month : prompt.monthEnd;
}

/** The column whose first cell is filled first. */
const firstOf = (indicators: readonly Indicator[], month: string): string => (indicators[0]?.kind === 'stock' ? 'opening' : month);

/** 期初数: only what is counted at a point of time has one. */
const openingColumn = (title: string, message: string): DesignedColumn => ({
  key: 'opening', header: title, width: 12, build: indicator => (indicator.kind === 'stock' ? input(indicator, title, message) : dash),
});

const monthColumn = (key: string, title: string, width: number): DesignedColumn => ({ key, header: title, width, build: indicator => input(indicator, title, adviceOf(indicator)) });

const yearToDateColumn: DesignedColumn = {
  key: 'yearToDate', header: header.yearToDate, width: 12,
  build: indicator => (accrues(indicator) ? input(indicator, header.yearToDate, prompt.yearToDate) : dash),
};

const samePeriodColumn: DesignedColumn = {
  key: 'samePeriodLastYear', header: header.samePeriodLastYear, width: 12,
  build: indicator => input(indicator, header.samePeriodLastYear, accrues(indicator) ? prompt.samePeriodTotal : prompt.samePeriod),
};

/** 同比增减 in % where both figures are numbers, in 百分点 between rates; nothing can be said of growth from 0. */
function change(indicator: Indicator, row: RowAddresses): DesignedCell {
  if (indicator.kind === 'structure') return dash;
  const [now, before] = [row.cell(accrues(indicator) ? 'yearToDate' : 'month'), row.cell('samePeriodLastYear')];
  const isFilled = `COUNT(${now},${before})<2`;
  const value = indicator.kind === 'rate'
    ? `=IF(${isFilled},"",${now}-${before})`
    : `=IF(${isFilled},"",IF(${before}>0,(${now}/${before}-1)*100,"${text.notApplicable}"))`;
  return { cell: { value, look: 'computed', numberFormat: indicator.kind === 'rate' ? '0.00' : '0.0' } };
}

const changeColumn: DesignedColumn = { key: 'yearOverYear', header: header.yearOverYear, width: 12, build: change };

/** 月报: one month of the panel's indicators, with 本年累计 and 上年同期数, as statistical month reports print them. */
export function monthReport({ plan, panel }: Subject): TableDesign {
  const columns = [nameColumn(header.name), openingColumn(header.opening, prompt.openingOfMonth), monthColumn('month', header.month, 12), yearToDateColumn, samePeriodColumn, changeColumn];
  return {
    template: 'monthly-report', variant: 'month', sheetName: text.monthlyName, title: text.monthlyTitle(plan.name),
    head: typedPeriodHead(text.head.monthlyNumber(plan.name, panel.label), columns.length, prompt.reportingMonth),
    columns, firstInput: firstOf(panel.indicators, 'month'), orientation: 'portrait', signatures: text.foot,
    notes: notesOf(panel, [text.monthNote, text.samePeriodNote]),
  };
}

/** 本年累计 of twelve months, which add up by themselves. */
const monthsTotalColumn = (first: string, last: string): DesignedColumn => ({
  key: 'monthsTotal', header: header.yearToDate, width: 11,
  build: (indicator, row) => (accrues(indicator) ? { cell: { value: sumOfFilled(row.cells(first, last), 'NA()'), look: 'computed' } } : dash),
});

/** 全年月报: the twelve months of a year beside each other. */
export function yearOfMonths({ plan, panel }: Subject): TableDesign {
  const columns = [
    nameColumn(header.name, 44), openingColumn(header.openingOfYear, prompt.openingOfYear),
    ...months.map(month => monthColumn(monthKey(month), header.ofMonth(month), 8)), monthsTotalColumn(monthKey(1), monthKey(12)),
  ];
  return {
    template: 'monthly-report', variant: 'year', sheetName: text.yearOfMonthsName, title: text.yearOfMonthsTitle(plan.name),
    head: typedPeriodHead(text.head.yearOfMonthsNumber(plan.name, panel.label), columns.length, prompt.reportingYear),
    columns, firstInput: firstOf(panel.indicators, monthKey(1)), orientation: 'landscape', signatures: text.foot,
    notes: notesOf(panel, [text.monthNote]),
  };
}
