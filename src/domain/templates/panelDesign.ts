import { actualInput, remarkColumn } from './inputCells';
import { asOfHead, fixedPeriodHead, typedAsOf } from './formHead';
import { completionRateColumn, statusColumn } from './measureColumns';
import { notesOf } from './notes';
import { nameColumn, printedColumn } from './printedCells';
import type { DesignedColumn, Subject, TableDesign } from './tableDesign';
import { text } from './text';

const actuals = { first: 'actual', last: 'actual' };

/** The panel as the plan prints it, nothing more. */
export function printedPanel({ panel }: Subject, sheetName: string): TableDesign {
  return {
    template: panel.id, variant: 'printed', sheetName, title: text.panelTitle(panel.label, panel.title), head: [],
    columns: [nameColumn(panel.nameHeader), ...panel.columns.map(printedColumn)], notes: notesOf(panel, []), signatures: [], orientation: 'portrait',
  };
}

/** The head of a form is three columns wide: beside 完成数 alone stands 备注. */
const withRemark = (columns: readonly DesignedColumn[]): readonly DesignedColumn[] => (columns.length < 3 ? [...columns, remarkColumn] : columns);

/** The panel as a report form: its 完成数 column to fill in, or, where none is printed, 完成数, 完成率 and 状态 to the right of the printed frame. */
export function fillPanel(subject: Subject, sheetName: string): TableDesign {
  const { plan, panel } = subject;
  const printed = printedPanel(subject, sheetName);
  const actualColumn = (header: string): DesignedColumn => ({ key: 'actual', header, width: 15, build: indicator => actualInput(indicator, plan) });
  const isPrinted = panel.columns.some(column => column.role === 'actual');
  const columns = isPrinted
    ? withRemark(printed.columns.map(column => (column.key === 'actual' ? actualColumn(column.header) : column)))
    : [...printed.columns, actualColumn(text.header.actual), completionRateColumn(actuals), statusColumn(actuals, plan)];
  const number = text.head.formNumber(plan.name, panel.label);
  const { start, end } = plan.period;
  const printedYear = panel.columns.find(column => column.role === 'actual')?.year ?? end;
  return {
    ...printed, variant: 'fill', columns, firstInput: 'actual', signatures: text.foot,
    head: isPrinted ? fixedPeriodHead(number, text.head.year(printedYear), columns.length) : asOfHead(number, text.head.years(start, end), typedAsOf, columns.length),
    notes: notesOf(panel, isPrinted ? [] : [text.verdictNote([text.header.completionRate])]),
  };
}
