import type { OperationOutcome } from './port';
import { text } from './text';

/** An operation that can be taken back. */
export interface Undoable {
  /** Takes it back, or says why not. 'gone' in `remains` means that there is nothing left to take back. */
  takeBack(): Promise<{ readonly outcome: OperationOutcome; readonly remains: boolean }>;
}

export interface History {
  push(operation: Undoable): void;
  canUndo(): boolean;
  undoLast(): Promise<OperationOutcome>;
}

/** The add-in's operations of this session, the last one first to be taken back. */
export function createHistory(): History {
  const operations: Undoable[] = [];
  return {
    push: operation => void operations.push(operation),
    canUndo: () => operations.length > 0,
    async undoLast() {
      const operation = operations.at(-1);
      if (!operation) return { state: 'unchanged', message: text.nothingToUndo };
      const { outcome, remains } = await operation.takeBack();
      if (!remains) operations.splice(operations.indexOf(operation), 1);
      return outcome;
    },
  };
}
