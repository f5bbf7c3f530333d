import type { FUniver } from '@univerjs/core/facade';
import type { Univer } from '@univerjs/core';
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1: after rows or columns are inserted or deleted a defined name moves, but formulas using it keep the
 * syntax tree of before. The tree is dropped; the calculation that follows the move reads it anew.
 */
export function mendDefinedNames(univer: Univer, api: FUniver): void {
  const functions = univer.__getInjector().get(IFunctionService);
  api.addEvent(api.Event.CommandExecuted, command => {
    if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return;
    const { name } = command.params as { name?: string };
    if (name) functions.deleteFormulaAstCacheKey(name);
  });
}
