import { createHistory } from '../../src/excel/history';
import type { OperationOutcome } from '../../src/excel/port';

const done = (message: string): OperationOutcome => ({ state: 'done', message, undoable: false });
const refused: OperationOutcome = { state: 'unchanged', message: 'D7 改过' };

describe('taking back', () => {
  test('nothing done, nothing to take back', async () => {
    const history = createHistory();
    expect(history.canUndo()).toBe(false);
    expect(await history.undoLast()).toEqual({ state: 'unchanged', message: '没有可以撤销的操作。' });
  });

  test('the last operation first; one refused stays until it can be taken back', async () => {
    const history = createHistory();
    let isChanged = true;
    history.push({ takeBack: () => Promise.resolve({ outcome: done('first'), remains: false }) });
    history.push({ takeBack: () => Promise.resolve(isChanged ? { outcome: refused, remains: true } : { outcome: done('second'), remains: false }) });
    expect(await history.undoLast()).toBe(refused);
    isChanged = false;
    expect(await history.undoLast()).toMatchObject({ message: 'second' });
    expect(await history.undoLast()).toMatchObject({ message: 'first' });
    expect(history.canUndo()).toBe(false);
  });
});
