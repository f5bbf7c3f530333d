import { whenExcelReady } from '../../src/excel/ready';

/** On a slow network Office.js took more than eight seconds to start: the pane said 请在 Excel 中打开, inside Excel, until it was closed. */
describe('an Excel that answers late', () => {
  let answer: (info: { host: string | null }) => void = () => undefined;
  beforeEach(() => {
    jest.useFakeTimers();
    Reflect.set(globalThis, 'Office', {
      HostType: { Excel: 'Excel' },
      onReady: (ready: typeof answer) => { answer = ready; return Promise.resolve(); },
      context: { requirements: { isSetSupported: () => true } },
    });
  });
  afterEach(() => { jest.useRealTimers(); Reflect.deleteProperty(globalThis, 'Office'); });

  test('is told of once as silent, and taken up when it answers', async () => {
    const onSilence = jest.fn();
    const ready = whenExcelReady(onSilence);
    jest.advanceTimersByTime(60_000);
    expect(onSilence).toHaveBeenCalledTimes(1);
    answer({ host: 'Excel' });
    await expect(ready).resolves.toBe('excel');
  });

  test('that answers in time is never called silent', async () => {
    const onSilence = jest.fn();
    const ready = whenExcelReady(onSilence);
    answer({ host: 'Excel' });
    jest.advanceTimersByTime(60_000);
    await expect(ready).resolves.toBe('excel');
    expect(onSilence).not.toHaveBeenCalled();
  });
});
