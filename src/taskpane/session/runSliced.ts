/** A slice ends well before the 50 ms at which typing in the sheet would stutter. */
const sliceMilliseconds = 16;

/** Lets the page paint and the user's clicks in; unlike a timer, a message is not held back to 4 ms. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { channel.port1.close(); resolve(); };
    channel.port2.postMessage(undefined);
  });
}

export interface SliceControl<Step> {
  /** Asked after every slice; true ends the work without a result. */
  readonly isCancelled: () => boolean;
  /** Told the last step of every slice. */
  readonly onSlice: (step: Step) => void;
}

/** Runs a generator to its end in slices. Undefined when it was cancelled on the way. */
export async function runSliced<Step, Result>(steps: Iterator<Step, Result>, control: SliceControl<Step>): Promise<Result | undefined> {
  let sliceEnd = performance.now() + sliceMilliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    control.onSlice(step.value);
    await nextTurn();
    if (control.isCancelled()) return undefined;
    sliceEnd = performance.now() + sliceMilliseconds;
  }
}
