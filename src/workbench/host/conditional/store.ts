import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { fromEngineRange, intersection, toEngineRange, type Area } from '../area';
import type { Engine } from '../engine';
import { itemNotFound } from '../errors';
import { subtract } from '../subtract';

export type StoredRule = IConditionFormattingRule;

/** The conditional formats of a sheet, the strongest first. */
export function rulesOfSheet(engine: Engine, sheetId: string): StoredRule[] {
  return engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId(), sheetId) ?? [];
}

/** Does a rule reach into an area? */
export const reachesInto = (rule: StoredRule, area: Area): boolean => rule.ranges.some(range => intersection(fromEngineRange(area.sheetId, range), area) !== undefined);

/** Those that reach into an area. */
export const rulesInArea = (engine: Engine, area: Area): StoredRule[] =>
  rulesOfSheet(engine, area.sheetId).filter(rule => reachesInto(rule, area));

export function ruleWithId(engine: Engine, sheetId: string, id: string): StoredRule {
  const rule = rulesOfSheet(engine, sheetId).find(one => one.cfId === id);
  if (!rule) throw itemNotFound();
  return rule;
}

/** Adds a rule over areas of one sheet. */
export function addConditionalRule(engine: Engine, areas: readonly [Area, ...Area[]], rule: StoredRule['rule']): string {
  const [{ sheetId }] = areas;
  const cfId = engine.injector.get(ConditionalFormattingRuleModel).createCfId(engine.unitId(), sheetId);
  engine.mutate('sheet.mutation.add-conditional-rule', sheetId, { rule: { cfId, ranges: areas.map(toEngineRange), stopIfTrue: false, rule } });
  return cfId;
}

export function changeConditionalRule(engine: Engine, sheetId: string, rule: StoredRule): void {
  engine.mutate('sheet.mutation.set-conditional-rule', sheetId, { cfId: rule.cfId, rule });
}

export function deleteConditionalRule(engine: Engine, sheetId: string, id: string): void {
  engine.mutate('sheet.mutation.delete-conditional-rule', sheetId, { cfId: id });
}

/** Takes the conditional formats off the cells; where one reaches further it stays for the others. */
export function clearConditionalFormats(engine: Engine, area: Area): void {
  for (const rule of rulesInArea(engine, area)) {
    const rest = rule.ranges.flatMap(range => subtract(fromEngineRange(area.sheetId, range), area));
    if (rest.length === 0) deleteConditionalRule(engine, area.sheetId, rule.cfId);
    else changeConditionalRule(engine, area.sheetId, { ...rule, ranges: rest.map(toEngineRange) });
  }
}
