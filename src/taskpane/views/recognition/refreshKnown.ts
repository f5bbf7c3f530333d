import type { RecognitionState } from './recognitionState';

/** Brings up to date what the workbook keeps. Without an answer the list stays as it was: nothing else depends on it. */
export async function refreshKnown(state: RecognitionState): Promise<void> {
  try {
    const { readKnown } = await import(/* webpackChunkName: "pane-recognition" */ './knownTables');
    await readKnown(state);
  } catch (error) {
    console.warn('what the workbook keeps was not read', error);
  }
}
