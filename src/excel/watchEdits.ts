/** Milliseconds of quiet after which a burst of edits counts as one. */
const defaultQuiet = 400;

/**
 * Calls `onEdited` with the ids of the sheets on which anything was edited, once the user pauses. The result ends the watching.
 * Excel gives no more than one event for edits in quick succession, so the listener reads the workbook again rather than the event.
 */
export async function watchEdits(onEdited: (sheetIds: readonly string[]) => void, quiet = defaultQuiet): Promise<() => Promise<void>> {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const sheets = [...edited];
    edited.clear();
    onEdited(sheets);
  };
  const context = new Excel.RequestContext();
  const subscription = context.workbook.worksheets.onChanged.add(event => {
    edited.add(event.worksheetId);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    clearTimeout(timer);
    subscription.remove();
    await context.sync();
  };
}
