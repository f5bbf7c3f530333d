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

/** `Excel.run` is the public way to ask for the delay; the context keeps it and may be used after the run. */
async function openContext(whileEditing: 'wait' | 'refuse'): Promise<Excel.RequestContext> {
  return Excel.run({ delayForCellEdit: whileEditing === 'wait' }, context => Promise.resolve({ context })).then(opened => opened.context);
}
