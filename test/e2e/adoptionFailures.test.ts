import type { OperationOutcome } from '../../src/excel';
import type { FailureWay } from '../../src/workbench/switches';
import { addColumns, adoptFirst, adoptFound, recognise, unadopt, undo } from './adoption/steps';
import { everythingOf } from './adoption/everythingOf';
import { writeForeignTable } from './adoption/foreignTable';
import { openRoom, type Failure, type OpenedRoom } from './excelRoom';
import { difference } from './workbookState';

type Step = (room: OpenedRoom) => Promise<OperationOutcome>;

/** An operation as a test runs it: what has to be done first, the operation, what brings the workbook back, and which of its requests read and write. */
interface Trial {
  readonly name: string;
  readonly prepare: readonly Step[];
  readonly act: Step;
  readonly rewind: readonly Step[];
  readonly reads: number;
  readonly writes: number;
}

const progress: Step = room => addColumns(room);
const leave: Step = room => unadopt(room);

const trials: readonly Trial[] = [
  { name: 'adopting', prepare: [], act: adoptFound, rewind: [undo], reads: 1, writes: 1 },
  { name: 'adding progress columns', prepare: [adoptFirst], act: progress, rewind: [undo], reads: 4, writes: 2 },
  { name: 'un-adopting', prepare: [adoptFirst, progress], act: leave, rewind: [undo], reads: 4, writes: 1 },
  { name: 'taking back an adoption', prepare: [adoptFirst], act: undo, rewind: [adoptFirst], reads: 2, writes: 1 },
  { name: 'taking back progress columns', prepare: [adoptFirst, progress], act: undo, rewind: [progress], reads: 3, writes: 1 },
  { name: 'taking back an un-adoption', prepare: [adoptFirst, progress, leave], act: undo, rewind: [leave], reads: 1, writes: 1 },
];

/** A request that only reads fails alike in every way; one that writes fails before, midway or with its reply lost, and the repair may fail on top. */
const failuresOf = ({ reads, writes }: Trial): readonly (readonly Failure[])[] => {
  const ways: readonly FailureWay[] = ['before', 'midway', 'after'];
  const reading = Array.from({ length: reads }, (_, index): readonly Failure[] => [[index + 1, 'before']]);
  const writing = Array.from({ length: writes }, (_, index) => ways.map((way): readonly Failure[] => [[reads + index + 1, way]])).flat();
  const repairs = [1, 2].map((later): readonly Failure[] => [[reads + writes, 'midway'], [reads + writes + later, 'before']]);
  return [...reading, ...writing, ...repairs];
};

let room: OpenedRoom;
beforeAll(async () => { room = await openRoom(); });
afterAll(() => room.close());

describe.each(trials)('$name, with failing requests', trial => {
  const { prepare, act, rewind, reads, writes } = trial;
  let before = '';
  let complete = '';
  beforeAll(async () => {
    await room.reset();
    await writeForeignTable(room);
    await recognise(room);
    for (const step of prepare) expect((await step(room)).state).toBe('done');
    before = await everythingOf(room);
  });

  /** Brings the workbook back to where the trial begins. */
  async function goBack(outcome: OperationOutcome): Promise<void> {
    if (outcome.state !== 'done') return;
    for (const step of rewind) expect((await step(room)).state).toBe('done');
    expect(difference(await everythingOf(room), before)).toBe('');
  }

  test('without a failure', async () => {
    await room.requests();
    const outcome = await act(room);
    expect(outcome).toMatchObject({ state: 'done' });
    expect(await room.requests()).toBe(reads + writes);
    complete = await everythingOf(room);
    expect(complete).not.toBe(before);
    await goBack(outcome);
  });

  test.each(failuresOf(trial).map(failures => ({ failures, named: failures.map(([k, way]) => `${k} ${way}`).join(', ') })))('request $named', async ({ failures }) => {
    await room.fail(...failures);
    const outcome = await act(room);
    await room.forgetFailures();
    const state = await everythingOf(room);
    expect(outcome.message).toMatch(/[一-鿿]/);
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(difference(state, outcome.state === 'done' ? complete : before)).toBe('');
    if (outcome.state === 'unchanged') expect(outcome.message).toMatch(/保持原样/);
    await goBack(outcome);
  });
});

test('where Excel does not answer any more, the columns that may remain are named', async () => {
  await room.reset();
  await writeForeignTable(room);
  await adoptFirst(room);
  await room.fail([5, 'midway'], ...Array.from({ length: 30 }, (_, index): Failure => [6 + index, 'before']));
  const outcome = await addColumns(room);
  await room.forgetFailures();
  expect(outcome).toMatchObject({ state: 'incomplete', sheet: 'Sheet1', message: expect.stringMatching(/加进度列没有完成，且 Excel 没有回应.*K5:M14 中没有清完的进度列/) as string });
});
