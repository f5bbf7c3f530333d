import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { keepFocus } from '../../parts/keepFocus';
import { unadoptTable } from './adopting';
import { recognitionWords } from './recognitionWords';
import type { RecognitionState } from './recognitionState';

/** Progress columns that somebody changed are not taken away unasked: they may stay as ordinary cells. */
export function KeepColumnsDialog({ state }: { readonly state: RecognitionState }) {
  const keeping = state.keeping.value;
  if (!keeping) return null;
  const close = (): void => { state.keeping.value = undefined; };
  const { keepTitle, keepColumns } = recognitionWords.value;
  return <ConfirmDialog title={keepTitle} message={keeping.message} confirm={keepColumns} onCancel={close} onConfirm={() => { close(); void unadoptTable(state, keeping.table, 'keepColumns').then(() => keepFocus('#status')); }} />;
}
