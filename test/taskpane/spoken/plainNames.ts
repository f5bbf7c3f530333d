import { plans } from '../../../src/plans';

/** Names that stay as they are in any language: of plans, panels, columns, indicators, units of measurement and reporting units; the longest first. */
export const plainNames: readonly string[] = [...new Set(plans().flatMap(plan => [
  plan.name, plan.title, ...(plan.reportingUnits ?? []).map(unit => unit.name),
  ...plan.panels.flatMap(panel => [panel.label, panel.title, ...panel.columns.map(column => column.header), ...panel.indicators.flatMap(({ name, unit, cells }) => [name, unit, ...Object.values(cells)])]),
]))].filter(name => /[\u4e00-\u9fff]/.test(name)).sort((one, other) => other.length - one.length);
