import { periodYears } from '../plan/period';
import { yearColumn, yearKey } from './annualDesign';
import { asOfHead, asOfLastYear } from './formHead';
import { isMilestone, remarkColumn, workInput } from './inputCells';
import { completionRateColumn, statusColumn } from './measureColumns';
import { notesOf } from './notes';
import { nameColumn, printedColumn } from './printedCells';
import type { DesignedColumn, Subject, TableDesign } from './tableDesign';
import { text } from './text';

const spanColumn: DesignedColumn = {
  key: 'span', header: text.header.span, width: 12,
  build: ({ span }) => ({ cell: { value: span === undefined ? text.notApplicable : text.spans[span], look: 'attribute' } }),
};

/** A milestone has a course, told in words, and no status to calculate. */
const forFigures = (column: DesignedColumn): DesignedColumn => ({
  ...column, build: (indicator, row) => (isMilestone(indicator) ? { cell: { value: text.notApplicable, look: 'computed' } } : column.build(indicator, row)),
});

/** The works of a plan year by year: figures against their targets, milestones in words. */
export function worksDesign({ plan, panel }: Subject): TableDesign {
  const years = periodYears(plan);
  const [first, last] = [yearKey(plan.period.start), yearKey(plan.period.end)];
  const columns = [
    nameColumn(panel.nameHeader), spanColumn, ...panel.columns.map(printedColumn), ...years.map(yearColumn(workInput)),
    ...[completionRateColumn({ first, last }), statusColumn({ first, last }, plan)].map(forFigures), remarkColumn,
  ];
  return {
    template: 'works', variant: 'full', sheetName: text.worksName, title: text.worksTitle,
    head: asOfHead(text.head.worksNumber, text.head.years(plan.period.start, plan.period.end), asOfLastYear(years, yearKey), columns.length),
    columns, firstInput: first, orientation: 'landscape', signatures: text.foot,
    notes: notesOf(panel, [text.worksNote, text.milestoneNote, text.verdictNote([text.header.completionRate])]),
  };
}
