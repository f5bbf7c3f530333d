/** Work that can pause: long tables are read row by row, and whoever runs it lets the user in between. */

/** Yields how far it is, 0 to 1, and ends with its result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Runs steps to their end without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Steps as a part of longer work: theirs from `from` to `to` of the whole. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}
