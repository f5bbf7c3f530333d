import type { Period } from './readPeriod';
import type { MonthlyRole, TableColumn } from './snapshot';

const ofOneMonth: readonly string[] = ['monthActual', 'yearToDate'] satisfies readonly MonthlyRole[];
const ofOneYear: readonly string[] = [...ofOneMonth, 'monthsTotal', 'opening', 'samePeriodLastYear', 'yearOverYear'];

/**
 * Dates the columns of a 月报 by its 报告期: 本月 is the month reported on, 6月 that month of the year. Beside several months
 * 本年累计 is what they add up to. Without a 报告期 months stay undated and are compared with nothing outside their table.
 */
export function settleMonths(columns: readonly TableColumn[], period: Partial<Period> | undefined): readonly TableColumn[] {
  const isYearForm = columns.filter(column => column.role === 'monthActual').length > 1;
  return columns.map((column): TableColumn => {
    const role = isYearForm && column.role === 'yearToDate' ? 'monthsTotal' : column.role;
    const year = ofOneYear.includes(role) ? column.year ?? period?.year : column.year;
    const month = isYearForm ? column.month : ofOneYear.includes(role) ? column.month ?? period?.month : column.month;
    return { ...column, role, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
  });
}
