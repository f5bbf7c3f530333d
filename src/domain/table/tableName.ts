/** The workbook name by which a laid table stays known after rows move, sheets are renamed or files are sent on. */
export interface TableIdentity { readonly plan: string; readonly panel: string; readonly template: string; readonly variant: string }

const prefix = 'HB_';
const encode = (id: string): string => id.replace(/-/g, '.');
const decode = (part: string): string => part.replace(/\./g, '-');

/**
 * Builds the defined name of a table: `HB_hubei.14th_panel.2_annual.monitoring_full_1`.
 * Ids are kebab-case, so `-` ↔ `.` and `_` as separator are unambiguous. `ordinal` counts from 1.
 */
export function tableName(identity: TableIdentity, ordinal: number): string {
  return prefix + [identity.plan, identity.panel, identity.template, identity.variant].map(encode).join('_') + `_${ordinal}`;
}

/** Reads a name back; undefined for every name that is not ours. */
export function readTableName(name: string): TableIdentity | undefined {
  const match = /^HB_([a-z0-9.]+)_([a-z0-9.]+)_([a-z0-9.]+)_([a-z0-9.]+)_\d+$/.exec(name);
  if (!match) return undefined;
  const [plan = '', panel = '', template = '', variant = ''] = match.slice(1).map(decode);
  return { plan, panel, template, variant };
}
