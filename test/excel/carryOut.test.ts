import * as fc from 'fast-check';
import { carryOut, type Standing } from '../../src/excel/carryOut';

/** An error as the client library throws it. */
const officeError = (code = 'GeneralException'): Error => Object.assign(new Error('refused'), { code });

type Way = 'succeeds' | 'before' | 'midway' | 'after';

/** A workbook of four cells; a change fills all of them. */
function trial(ways: readonly Way[], end: 'before' | 'after') {
  const cells = [false, false, false, false];
  const pending = [...ways];
  const request = <Result>(act: (share: number) => Result): Promise<Result> => {
    const way = pending.shift() ?? 'succeeds';
    const result = act(way === 'before' ? 0 : way === 'midway' ? 0.5 : 1);
    return way === 'succeeds' ? Promise.resolve(result) : Promise.reject(officeError());
  };
  const fill = (value: boolean) => (share: number): void => { cells.fill(value, 0, cells.length * share); };
  const standing = (): Standing => (cells.every(Boolean) ? 'after' : cells.some(Boolean) ? 'between' : 'before');
  const ending = carryOut({ write: () => request(fill(true)), look: () => request(standing), settle: () => request(fill(end === 'after')) });
  return ending.then(({ standing: told }) => ({ told, real: standing() }));
}

describe('carrying out a change', () => {
  test.each<[Way, Standing]>([['succeeds', 'after'], ['before', 'before'], ['midway', 'before'], ['after', 'after']])('a request that %s ends %s', async (way, end) => {
    expect(await trial([way], 'before')).toEqual({ told: end, real: end });
  });

  test('whatever fails, what is told is true, and unknown only where Excel never answered', async () => {
    const ways = fc.array(fc.constantFrom<Way>('succeeds', 'before', 'midway', 'after'), { maxLength: 14 });
    await fc.assert(fc.asyncProperty(ways, fc.constantFrom('before', 'after'), async (list, end) => {
      const { told, real } = await trial(list, end as 'before' | 'after');
      if (told !== 'unknown') expect(told).toBe(real);
      else expect(list.filter(way => way !== 'succeeds').length).toBeGreaterThanOrEqual(4);
    }), { numRuns: 500 });
  });

  test('a repair that fails once or twice still ends whole', async () => {
    for (const way of ['before', 'midway', 'after'] as const) {
      for (const list of [['midway', way], ['midway', 'succeeds', way], ['midway', 'succeeds', way, 'succeeds', way]] as const) expect((await trial(list, 'before')).real).toBe('before');
    }
  });

  test('an error of our own is no refusal of Excel: it is thrown', async () => {
    await expect(carryOut({ write: () => Promise.reject(new TypeError('a bug')), look: () => Promise.resolve('before'), settle: () => Promise.resolve() })).rejects.toThrow('a bug');
  });
});
