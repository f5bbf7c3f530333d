/** Milliseconds of quiet after which a burst of edits counts as one. */
const defaultQuiet = 400;

/**
 * Calls `onEdited` with the ids of the sheets on which anything was edited, once the user pauses. The result ends the watching.
 * Excel gives no more than one event for edits in quick succession, so the listener reads the workbook again rather than the event.
 * A sheet that was deleted or renamed counts as edited; of new names Excel tells from ExcelApi 1.17 on.
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
  const note = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    edited.add(worksheetId);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  const subscriptions: { remove(): void }[] = [worksheets.onChanged.add(note), worksheets.onDeleted.add(note)];
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) subscriptions.push(worksheets.onNameChanged.add(note));
  await context.sync();
  return async () => {
    clearTimeout(timer);
    for (const subscription of subscriptions) subscription.remove();
    await context.sync();
  };
}
