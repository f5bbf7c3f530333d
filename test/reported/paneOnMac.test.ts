import { whenIdle } from '../../src/taskpane/parts/whenIdle';

/** Excel for Mac shows the pane in WebKit, which has no requestIdleCallback: the pane gave up with 没有启动 right after it had opened. */
describe('work for idle moments', () => {
  afterEach(() => { Reflect.deleteProperty(globalThis, 'requestIdleCallback'); });

  test('is done where the browser has no idle callback', async () => {
    expect(typeof requestIdleCallback).toBe('undefined');
    await expect(new Promise<string>(resolve => { whenIdle(() => { resolve('done'); }, 4000); })).resolves.toBe('done');
  });

  test('waits for idle time where the browser knows it, but no longer than it may', async () => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, 'requestIdleCallback', (work: () => void, options: unknown) => { asked.push(options); setTimeout(work, 0); return 1; });
    await new Promise<void>(resolve => { whenIdle(resolve, 4000); });
    expect(asked).toEqual([{ timeout: 4000 }]);
  });
});
