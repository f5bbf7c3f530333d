import { signal, type Signal } from '@preact/signals';
import type { PasteProposal } from '../../../domain/pasteRepair';
import type { Session } from '../../session/session';

/** What 整理粘贴 remembers while other views are shown. */
export interface PasteState {
  readonly session: Session;
  readonly pasted: Signal<string>;
  readonly proposal: Signal<PasteProposal | undefined>;
  /** What the user wrote for a cell, by row and column of the proposal. */
  readonly decided: Signal<ReadonlyMap<string, string>>;
  /** The sheet that was written last; then it can be recognised. */
  readonly written: Signal<string | undefined>;
}

/** Nothing pasted. */
export function createPasteState(session: Session): PasteState {
  return { session, pasted: signal(''), proposal: signal(undefined), decided: signal<ReadonlyMap<string, string>>(new Map()), written: signal(undefined) };
}
