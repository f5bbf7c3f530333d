import type { Place } from '../domain/rules/rule';
import type { TableIdentity } from '../domain/table/tableName';
import type { Area } from '../domain/table/snapshot';
import { planById } from '../plans';
import { areaAddress } from './address';
import { text } from './text';

/** A table of a plan that is not there: nothing in it can be judged, and the user is told why. */
export interface TableWithoutPlan { readonly place: Place; readonly message: string }

/** Sheets of record go by this in place of a plan. */
const records = 'audit';

/** The tables whose plan is neither delivered nor kept in the workbook any more. */
export const withoutPlan = (tables: readonly { readonly identity: TableIdentity; readonly sheet: string; readonly area: Area }[]): readonly TableWithoutPlan[] =>
  tables.filter(({ identity }) => identity.plan !== records && !planById(identity.plan))
    .map(({ identity, sheet, area }) => ({ place: { sheet, row: area.row, column: area.column }, message: text.planGone(sheet, areaAddress(area), identity.plan) }));
