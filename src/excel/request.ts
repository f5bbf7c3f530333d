/**
 * One request to Excel: `build` queues everything, one `context.sync()` sends it, the function it returns reads the reply.
 * Every request has a context of its own, so that a failed one leaves no half-known objects behind, and nothing is sent
 * afterwards to release ranges. 'wait' lets Excel wait until the user has left the cell being edited (safe where nothing the
 * user may be typing can be overwritten), 'refuse' makes the request fail with InvalidOperationInCellEditMode instead.
 */
export async function request<Result>(whileEditing: 'wait' | 'refuse', build: (context: Excel.RequestContext) => () => Result): Promise<Result> {
  const context = await openContext(whileEditing);
  const read = build(context);
  await context.sync();
  return read();
}

/** Ends a run before it sends anything. */
const opened = new Error('The context is open.');

/**
 * `Excel.run` is the public way to ask for the delay, and the context keeps it; but a run of its own would send one request to
 * open and one to release what it used. So the run is left as soon as it has given its context.
 */
async function openContext(whileEditing: 'wait' | 'refuse'): Promise<Excel.RequestContext> {
  const context = new Excel.RequestContext();
  if (whileEditing === 'refuse') return context;
  await Excel.run({ delayForCellEdit: true, previousObjects: context } as Excel.RunOptions, () => Promise.reject(opened)).catch((error: unknown) => {
    if (error !== opened) throw error;
  });
  return context;
}
