import { runSliced } from '../../src/taskpane/session/runSliced';

/** Steps that each keep the processor busy, as rules do. */
function* busySteps(count: number, milliseconds: number): Generator<number, string> {
  for (let step = 1; step <= count; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield step;
  }
  return 'finished';
}

test('gives the result of the work and yields on the way', async () => {
  const told: number[] = [];
  await expect(runSliced(busySteps(30, 4), { isCancelled: () => false, onSlice: step => told.push(step) })).resolves.toBe('finished');
  expect(told.length).toBeGreaterThanOrEqual(4);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});

test('other work runs between slices', async () => {
  let turns = 0;
  const timer = setInterval(() => { turns += 1; }, 1);
  await runSliced(busySteps(30, 4), { isCancelled: () => false, onSlice: () => undefined });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

test('work shorter than a slice ends at once, unasked', async () => {
  const isCancelled = (): boolean => { throw new Error('asked'); };
  await expect(runSliced(busySteps(1, 0), { isCancelled, onSlice: () => undefined })).resolves.toBe('finished');
});

test('a cancelled run ends without a result and without further steps', async () => {
  let last = 0;
  await expect(runSliced(busySteps(1000, 4), { isCancelled: () => true, onSlice: step => { last = step; } })).resolves.toBeUndefined();
  expect(last).toBeLessThan(20);
});

test('a crash in the work reaches the caller', async () => {
  const crash = function* (): Generator<number, string> { yield 1; throw new Error('broken'); };
  await expect(runSliced(crash(), { isCancelled: () => false, onSlice: () => undefined })).rejects.toThrow('broken');
});
