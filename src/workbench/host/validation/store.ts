import { generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { fromEngineRange, intersection, toEngineRange, type Area } from '../area';
import type { Engine } from '../engine';
import { subtract } from '../subtract';

/** A rule of the engine's without its place. */
export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

function rulesOn(engine: Engine, sheetId: string): ISheetDataValidationRule[] {
  return engine.injector.get(DataValidationModel).getRules(engine.unitId(), sheetId) as ISheetDataValidationRule[];
}

const areasOf = (rule: ISheetDataValidationRule, sheetId: string): Area[] => rule.ranges.map(range => fromEngineRange(sheetId, range));

/** The rules that hold in part of the area, with the parts. */
export function rulesIn(engine: Engine, area: Area): { rule: ISheetDataValidationRule; parts: Area[] }[] {
  return rulesOn(engine, area.sheetId)
    .map(rule => ({ rule, parts: areasOf(rule, area.sheetId).map(part => intersection(part, area)).filter(part => part !== undefined) }))
    .filter(({ parts }) => parts.length > 0);
}

/** Takes the validation off the cells; where a rule reaches further it stays for the others. */
export function clearValidation(engine: Engine, area: Area): void {
  for (const { rule } of rulesIn(engine, area)) {
    engine.mutate('data-validation.mutation.removeRule', area.sheetId, { ruleId: rule.uid });
    const rest = areasOf(rule, area.sheetId).flatMap(part => subtract(part, area));
    if (rest.length > 0) addRule(engine, area.sheetId, rest, rule);
  }
}

/** Puts a rule on the cells in place of whatever they had. */
export function putRule(engine: Engine, area: Area, rule: ValidationRule): void {
  clearValidation(engine, area);
  addRule(engine, area.sheetId, [area], rule);
}

function addRule(engine: Engine, sheetId: string, areas: readonly Area[], rule: ValidationRule): void {
  engine.mutate('data-validation.mutation.addRule', sheetId, { rule: { ...rule, uid: generateRandomId(8), ranges: areas.map(toEngineRange) } });
}

/** The rule of all cells of the area; undefined: none has one; null: some have, or they differ. */
export function commonRule(engine: Engine, area: Area): ISheetDataValidationRule | undefined | null {
  const found = rulesIn(engine, area);
  const [first] = found;
  if (!first) return undefined;
  const covered = first.parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
  return found.length === 1 && covered === area.rows * area.columns ? first.rule : null;
}
