import { periodYears } from '../plan/period';
import { asOfHead, asOfLastYear } from './formHead';
import { yearInput } from './inputCells';
import { completionRateColumn, elapsedShareColumn, progressColumn, statusColumn } from './measureColumns';
import { notesOf } from './notes';
import { nameColumn, printedColumn } from './printedCells';
import { sumOfFilled } from './sumOfFilled';
import type { DesignedColumn, Subject, TableDesign } from './tableDesign';
import { text } from './text';

/** Key of a year's column. */
export const yearKey = (year: number): string => `year${year}`;

/** Whole or broken, as many digits as the sum has, and the brackets that say it is a total: 〔93.82〕. */
const totalFormat = '"〔"General"〕"';

/** One year to fill in; how, depends on the indicator. */
export const yearColumn = (build: DesignedColumn['build']) => (year: number): DesignedColumn => ({ key: yearKey(year), header: text.header.yearActual(year), width: 11, build });

/**
 * 规划期累计: the years added up, where the target is such a total. Figures typed in 〔〕 are already cumulative, so the last
 * of them counts; both kinds together have no sum, and say so.
 */
const cumulativeColumn = (first: string, last: string): DesignedColumn => ({
  key: 'cumulative', header: text.header.cumulative, width: 13,
  build: (indicator, row) => {
    if (indicator.kind !== 'planPeriodTotal') return { cell: { value: text.notApplicable, look: 'computed' } };
    const years = row.cells(first, last);
    const lastFilled = `LOOKUP(1,0/((${years}<>"")*(${years}<>"${text.notApplicable}")),${years})`;
    const value = sumOfFilled(years, `IF(COUNT(${years})=0,${lastFilled},NA())`);
    return { cell: { value, look: 'computed', numberFormat: totalFormat } };
  },
});

/** The panel's indicators year by year: base, target, one column a year, and how far the plan has come. */
export function annualMonitoring(subject: Subject): TableDesign {
  const { plan, panel } = subject;
  const years = periodYears(plan);
  const [first, last] = [yearKey(plan.period.start), yearKey(plan.period.end)];
  const actuals = { first, last };
  const columns = [
    nameColumn(text.header.name), ...panel.columns.filter(column => column.role === 'base' || column.role === 'target').map(printedColumn),
    ...years.map(yearColumn(yearInput)), cumulativeColumn(first, last),
    completionRateColumn(actuals), progressColumn(actuals), elapsedShareColumn(plan), statusColumn(actuals, plan),
  ];
  const period = text.head.years(plan.period.start, plan.period.end);
  return {
    template: 'annual-monitoring', variant: 'full', sheetName: text.annualName, title: text.annualTitle(plan.name),
    head: asOfHead(text.head.annualNumber(plan.name, panel.label), period, asOfLastYear(years, yearKey), columns.length),
    columns, firstInput: first, orientation: 'landscape', signatures: text.foot,
    notes: notesOf(panel, [text.totalNote(plan.period.start), text.verdictNote([text.header.completionRate, text.header.progress])]),
  };
}
