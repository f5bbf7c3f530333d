/** 完成率, 完成进度, 序时进度 and 状态 as live columns. Every formula asks the sheet whether anything is filled in before it calls HB: an older Excel hands an empty cell over as 0. */
import type { Indicator, Plan } from '../plan/plan';
import { hasCompletionRate, hasProgress } from './definedShares';
import type { DesignedCell, DesignedColumn, RowAddresses } from './tableDesign';
import type { LayoutCell } from './template';
import { text } from './text';

/** Where a row's actual figures stand: one cell, or one a year. */
export interface ActualColumns {
  readonly first: string;
  readonly last: string;
  /** How a call reads the target, where the cell alone does not say all: a plain 350 that is a five-year total. */
  readonly target?: (indicator: Indicator, row: RowAddresses) => string;
}

const percent = '0.0%';
const verdict: LayoutCell = { value: text.notApplicable, look: 'computed' };
const computed = (value: string, numberFormat?: string): DesignedCell => ({ cell: { value, look: 'computed', ...(numberFormat === undefined ? {} : { numberFormat }) } });

const directionOf = (indicator: Indicator): string => (indicator.direction === 'higherIsBetter' ? '1' : '-1');
const actualOf = (row: RowAddresses, { first, last }: ActualColumns): string => (first === last ? row.cell(first) : row.cells(first, last));
/** "" unless something is filled in and target and base still stand; — is something. */
const unlessBlank = (actual: string, printed: readonly string[], call: string): string => `=IF(OR(${[actual, ...printed].map(cell => `COUNTA(${cell})=0`).join(',')}),"",${call})`;
const printedOf = (row: RowAddresses): string[] => (row.has('base') ? [row.cell('base'), row.cell('target')] : [row.cell('target')]);
const targetOf = (indicator: Indicator, row: RowAddresses, { target }: ActualColumns): string => target?.(indicator, row) ?? row.cell('target');
const baseOf = (row: RowAddresses): string => (row.has('base') ? row.cell('base') : '');

/** A yearly quota is due every year, and a work of three years or of no stated time has no start to count from. */
const isPaced = ({ kind, span }: Indicator): boolean => kind !== 'yearlyQuota' && (span === undefined || span === 'periodEnd');

export const completionRateColumn = (actuals: ActualColumns): DesignedColumn => ({
  key: 'completionRate', header: text.header.completionRate, width: 10,
  build: (indicator, row) => {
    if (!hasCompletionRate(indicator)) return { cell: verdict };
    const actual = actualOf(row, actuals);
    return computed(unlessBlank(actual, [row.cell('target')], `IFNA(HB.COMPLETION(${actual},${targetOf(indicator, row, actuals)},${directionOf(indicator)}),"${text.notApplicable}")`), percent);
  },
});

export const progressColumn = (actuals: ActualColumns): DesignedColumn => ({
  key: 'progress', header: text.header.progress, width: 10,
  build: (indicator, row) => {
    if (!hasProgress(indicator)) return { cell: verdict };
    const actual = actualOf(row, actuals);
    return computed(unlessBlank(actual, printedOf(row), `IFNA(HB.PROGRESS(${actual},${targetOf(indicator, row, actuals)},${baseOf(row)},${directionOf(indicator)}),"${text.notApplicable}")`), percent);
  },
});

export const elapsedShareColumn = ({ period }: Plan): DesignedColumn => ({
  key: 'elapsedShare', header: text.header.elapsedShare, width: 10,
  build: (indicator, row) => (hasProgress(indicator) ? computed(`=IF(${row.mark('asOf')}="","",HB.ELAPSED(${row.mark('asOf')},${period.start},${period.end}))`, percent) : { cell: verdict }),
});

/** 截至期 as the head of the table has it. */
const asOfMark = (row: RowAddresses): string => `IF(${row.mark('asOf')}="","",${row.mark('asOf')})`;

export const statusColumn = (actuals: ActualColumns, { period }: Plan, asOfOf = asOfMark): DesignedColumn => ({
  key: 'status', header: text.header.status, width: 18,
  build: (indicator, row) => {
    const actual = actualOf(row, actuals);
    const asOf = isPaced(indicator) ? asOfOf(row) : '';
    return computed(unlessBlank(actual, printedOf(row), `HB.STATUS(${actual},${targetOf(indicator, row, actuals)},${baseOf(row)},${asOf},${period.start},${period.end},${directionOf(indicator)})`));
  },
});
