import type { FoundColumnRole } from './foundTable';

/** What a header and its column come to. */
export interface ColumnReading {
  readonly role: FoundColumnRole;
  readonly year?: number;
  readonly reason: string;
  readonly isSure: boolean;
}

export const sure = (role: FoundColumnRole, reason: string, year?: number): ColumnReading => ({ role, reason, isSure: true, ...(year === undefined ? {} : { year }) });
export const unsure = (role: FoundColumnRole, reason: string, year?: number): ColumnReading => ({ ...sure(role, reason, year), isSure: false });
