import type { Panel, Plan } from '../plan/plan';
import { plainText } from './plainText';
import type { TableColumnRole } from './snapshot';
import { headerTokens } from './text';

export interface HeaderRole {
  readonly role: TableColumnRole;
  readonly year?: number;
  readonly month?: number;
  readonly reportingUnit?: string;
  /** False where a printed header was recognised by its sense only: it has been changed. */
  readonly asPrinted: boolean;
}

/** Asked in this order: 十三五目标 is a previous target before it is a target, 2025年完成数 an actual before a year. */
const order = ['name', 'unit', 'attribute', 'remark', 'previousTarget', 'base', 'target', 'monthActual', 'yearToDate', 'opening', 'samePeriodLastYear', 'yearOverYear', 'cumulative', 'completionRate', 'progress', 'elapsedShare', 'status', 'provinceActual', 'actual', 'yearActual'] as const;
const printedRoles: readonly string[] = ['previousTarget', 'base', 'target', 'attribute'];

/**
 * What a header says its column holds. The panel's printed headers first (“十三五”目标 is 专栏1's target
 * and 专栏2's previous target), then the words of fill columns; undefined for headers we do not know.
 */
export function headerRole(written: string, panel: Panel, units: Plan['reportingUnits'] = []): HeaderRole | undefined {
  const header = plainText(written);
  if (header === '') return undefined;
  if (header === plainText(panel.nameHeader)) return { role: 'name', asPrinted: true };
  const printed = panel.columns.find(column => plainText(column.header) === header);
  if (printed) return { role: printed.role, asPrinted: true, ...(printed.year === undefined ? {} : { year: printed.year }) };
  const unit = units.find(candidate => [candidate.name, candidate.fullName].some(name => plainText(name) === header));
  return unit ? { role: 'unitActual', reportingUnit: unit.name, asPrinted: true } : bySense(header, panel);
}

/** 6月 names its month, 本月 leaves it to 报告期; there is no 13月. */
function ofMonth(written: string | undefined): HeaderRole | undefined {
  const month = written === undefined ? undefined : Number(written);
  if (month === undefined) return { role: 'monthActual', asPrinted: true };
  return month >= 1 && month <= 12 ? { role: 'monthActual', asPrinted: true, month } : undefined;
}

function bySense(header: string, panel: Panel): HeaderRole | undefined {
  for (const role of order) {
    if (role === 'previousTarget' && !panel.columns.some(column => column.role === role)) continue;
    const match = headerTokens[role].exec(header);
    if (!match) continue;
    if (role === 'monthActual') return ofMonth(match[1]);
    const year = match[1] !== undefined && /^\d{4}$/.test(match[1]) ? { year: Number(match[1]) } : {};
    return { role, asPrinted: !printedRoles.includes(role), ...year };
  }
  return undefined;
}
