/** What a plan of the right shape may still get wrong: repeated ids, rows out of order, cells without a column. */
import type { Report } from './fieldChecks';
import { checkFigures, type Complain } from './figureSense';
import type { Indicator, Panel, Plan } from './plan';
import { text } from './text';

/** The name of an indicator's row in a message: 专栏2 第9行“…”. */
export const rowName = (panel: Panel, indicator: Indicator): string => text.rowAt(panel.label, indicator.number, indicator.name);

/** Reports whatever contradicts itself within one plan; links to other plans are checked by `checkLinks`. */
export function checkSense(plan: Plan, report: Report): void {
  const { start, end } = plan.period;
  if (end < start) report({ where: text.planFile, field: 'period' }, text.periodBackwards(start, end));
  if (plan.baseYear >= start) report({ where: text.planFile, field: 'baseYear' }, text.baseYearLate(plan.baseYear, start));
  const indicators = plan.panels.flatMap(panel => panel.indicators.map(indicator => ({ key: indicator.id, where: rowName(panel, indicator) })));
  reportRepeats(indicators, 'id', report);
  reportRepeats(plan.panels.map(panel => ({ key: panel.id, where: panel.label })), 'id', report);
  for (const panel of plan.panels) checkPanel(panel, report);
}

function reportRepeats(entries: readonly { readonly key: string; readonly where: string }[], field: string, report: Report): void {
  const first = new Map<string, string>();
  for (const { key, where } of entries) {
    const before = first.get(key);
    if (before === undefined) first.set(key, where);
    else report({ where, field }, text.repeated(key, before));
  }
}

function checkPanel(panel: Panel, report: Report): void {
  reportRepeats(panel.columns.map(column => ({ key: column.role, where: panel.label })), 'columns', report);
  for (const group of panel.groups) {
    if (!panel.indicators.some(indicator => indicator.group === group)) report({ where: panel.label, field: 'groups' }, text.groupEmpty(group));
  }
  panel.indicators.forEach((indicator, index) => {
    const complain = (field: string, complaint: string): void => { report({ where: rowName(panel, indicator), field }, complaint); };
    if (indicator.number !== index + 1) complain('number', text.numberOutOfOrder(indicator.number, index + 1));
    checkNames(panel, indicator, complain);
    checkCells(panel, indicator, complain);
    checkParent(panel, indicator, index, complain);
    checkFigures(indicator, complain);
  });
}

function checkNames(panel: Panel, indicator: Indicator, complain: Complain): void {
  const { name, printedName, unit, group } = indicator;
  if (!printedName.includes(name)) complain('name', text.nameNotPrinted(printedName));
  if (!printedName.includes(unit)) complain('unit', text.unitNotPrinted(unit, printedName));
  if (!panel.groups.includes(group)) complain('group', text.groupUnknown(group, panel.groups));
}

function checkCells(panel: Panel, indicator: Indicator, complain: Complain): void {
  const { cells, attribute } = indicator;
  for (const { role, header } of panel.columns) if (cells[role] === undefined) complain(`cells.${role}`, text.cellMissing(header));
  for (const role of Object.keys(cells)) {
    if (!panel.columns.some(column => column.role === role)) complain(`cells.${role}`, text.cellWithoutColumn);
  }
  if (cells.attribute === undefined) {
    if (attribute !== undefined) complain('attribute', text.attributeWithoutCell);
  } else {
    const due = (['binding', 'anticipatory'] as const).find(key => text.attributes[key] === cells.attribute);
    if (due !== attribute) complain('attribute', text.attributeDiffers(cells.attribute, due ?? Object.keys(text.attributes).join('、')));
  }
}

function checkParent(panel: Panel, indicator: Indicator, index: number, complain: Complain): void {
  const { parent } = indicator;
  if (parent !== undefined && !panel.indicators.slice(0, index).some(other => other.id === parent)) complain('parent', text.parentMissing(parent));
}
