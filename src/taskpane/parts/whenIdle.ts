/** Milliseconds that pass where the browser tells nothing of its leisure: the first picture is drawn by then. */
const breath = 200;

/** Does a piece of work while nothing else is to be done, after `patience` milliseconds at the latest. Safari and Excel for Mac know no idle time. */
export function whenIdle(work: () => void, patience: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => { work(); }, { timeout: patience });
  else setTimeout(work, breath);
}
