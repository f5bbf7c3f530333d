import { ICommandService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/preset-sheets-core';

/** The members of the engine's own scheduler that its 100 ms timer uses. */
interface Scheduler {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _setTimeoutKey: number;
  _restartCalculation: boolean;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

const longestCalculation = 60_000;

function startNow(scheduler: Scheduler, commands: ICommandService): void {
  clearTimeout(scheduler._setTimeoutKey);
  scheduler._executingDirtyData = scheduler._mergeDirty(scheduler._executingDirtyData, scheduler._generateDirty(scheduler._waitingCommandQueue));
  scheduler._waitingCommandQueue = [];
  if (scheduler._executionInProgressParams == null) {
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...scheduler._executingDirtyData }, { onlyLocal: true });
  } else {
    scheduler._restartCalculation = true;
    void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }
}

/**
 * Calculates what is waiting, at once: does what the engine's scheduler would do 100 ms after the last write, and waits
 * for the results. Nothing waiting: returns at once. About 2 ms for a small change, 100 ms by the engine's own timer.
 */
export function createRecalculation(univer: Univer, api: FUniver): () => Promise<void> {
  const injector = univer.__getInjector();
  const scheduler = injector.get(TriggerCalculationController) as unknown as Scheduler;
  const commands = injector.get(ICommandService);
  if (!Array.isArray(scheduler._waitingCommandQueue) || typeof scheduler._generateDirty !== 'function') throw new Error('The recalculation no longer fits the engine.');
  return async () => {
    while (scheduler._waitingCommandQueue.length > 0 || scheduler._executionInProgressParams != null) {
      const applied = api.getFormula().onCalculationResultApplied(longestCalculation);
      if (scheduler._waitingCommandQueue.length > 0) startNow(scheduler, commands);
      await applied;
    }
  };
}
