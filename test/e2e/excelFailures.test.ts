import type { OperationOutcome } from '../../src/excel';
import type { FailureWay } from '../../src/workbench/switches';
import { openRoom, type Failure, type OpenedRoom } from './excelRoom';
import { difference, stateOf } from './workbookState';

const ways: readonly FailureWay[] = ['before', 'midway', 'after'];

/** An operation as a test runs it: what has to be there first, and the operation itself. Both run in the pane. */
interface Trial {
  readonly name: string;
  /** Requests of the operation when none fails. */
  readonly requests: number;
  readonly prepare: (room: OpenedRoom) => Promise<unknown>;
  readonly act: (room: OpenedRoom) => Promise<OperationOutcome>;
}

const undo = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.undoLast());
const onNewSheet = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.lay('panel-2', 'fill', 'newSheet'));
const atSelection = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.lay('panel-2', 'printed', 'selection'));
const fix = (room: OpenedRoom): Promise<OperationOutcome> =>
  room.pane.evaluate(() => window.room.port.applyFix({ place: { sheet: 'Sheet1', row: 1, column: 8 }, before: '442', after: '〔442〕', numberFormat: '@' }));
const formula = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.insertFormula('=HB.VALUE("〔442〕")', true));
const nothing = (): Promise<void> => Promise.resolve();

/** I2 holds 442 as text on green; K40 and its neighbours are blank but formatted; the selection is C5. */
const arrange = (room: OpenedRoom): Promise<void> => room.pane.evaluate(async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.activate();
  sheet.getRange('I2').numberFormat = [['@']];
  sheet.getRange('I2').values = [['442']];
  sheet.getRange('I2:J3').format.fill.color = '#00FF00';
  sheet.getRange('D8:E9').format.fill.color = '#FFEEDD';
  sheet.getRange('D8:E9').format.font.bold = true;
  sheet.getRange('D9').format.borders.getItem('EdgeBottom').style = 'Double';
  sheet.getRange('D9').numberFormat = [['0.00']];
  sheet.getRange('C5').format.rowHeight = 40;
  sheet.getRange('C5').select();
  await context.sync();
});

const trials: readonly Trial[] = [
  { name: 'a table on a new sheet', requests: 2, prepare: nothing, act: onNewSheet },
  { name: 'a table at the selected cell', requests: 2, prepare: nothing, act: atSelection },
  { name: 'a fix', requests: 2, prepare: nothing, act: fix },
  { name: 'a formula', requests: 2, prepare: nothing, act: formula },
  { name: 'taking back a table on a new sheet', requests: 4, prepare: onNewSheet, act: undo },
  { name: 'taking back a table at the selected cell', requests: 3, prepare: atSelection, act: undo },
  { name: 'taking back a fix', requests: 3, prepare: fix, act: undo },
];

/** Every k-th request in every way, and the repair failing once on top. */
const failuresOf = (requests: number): readonly (readonly Failure[])[] => {
  const single = Array.from({ length: requests }, (_, index) => ways.map((way): readonly Failure[] => [[index + 1, way]])).flat();
  const repairs = [1, 2].map((later): readonly Failure[] => [[requests, 'midway'], [requests + later, 'before']]);
  return [...single, ...repairs];
};

let room: OpenedRoom;
beforeAll(async () => { room = await openRoom(); });
afterAll(() => room.close());

describe.each(trials)('$name, with failing requests', ({ requests, prepare, act }) => {
  let before = '';
  let complete = '';
  beforeAll(async () => {
    await room.reset();
    await arrange(room);
    await prepare(room);
    before = await stateOf(room);
  });

  /** Brings the workbook back to where the trial begins. */
  async function rewind(outcome: OperationOutcome): Promise<void> {
    if (outcome.state !== 'done') return;
    if (act === undo) await prepare(room);
    else expect((await undo(room)).state).toBe('done');
    expect(difference(await stateOf(room), before)).toBe('');
  }

  test('without a failure', async () => {
    await room.requests();
    const outcome = await act(room);
    expect(outcome).toMatchObject({ state: 'done' });
    expect(await room.requests()).toBe(requests);
    complete = await stateOf(room);
    expect(complete).not.toBe(before);
    await rewind(outcome);
  });

  test.each(failuresOf(requests).map(failures => ({ failures, named: failures.map(([k, way]) => `${k} ${way}`).join(', ') })))('request $named', async ({ failures }) => {
    await room.fail(...failures);
    const outcome = await act(room);
    await room.forgetFailures();
    const state = await stateOf(room);
    expect(outcome.message).toMatch(/[一-鿿]/);
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(difference(state, outcome.state === 'done' ? complete : before)).toBe('');
    if (outcome.state === 'unchanged') expect(outcome.message).toMatch(/保持原样/);
    await rewind(outcome);
  });
});

describe('where taking back fails too', () => {
  beforeEach(() => room.reset());

  const everyRequestFrom = (first: number, way: FailureWay): Failure[] => Array.from({ length: 30 }, (_, index) => [first + index, way]);

  test.each([
    ['a new sheet', onNewSheet, [[2, 'midway'], ...everyRequestFrom(3, 'before')] as Failure[], '专栏2', /专栏2.*没有插完的表格/],
    ['a place', atSelection, [[2, 'midway'], ...everyRequestFrom(3, 'before')] as Failure[], 'Sheet1', /Sheet1.*C5:G30/],
  ] as const)('%s: the sheet is named, and what remains', async (_name, act, failures, sheet, words) => {
    await arrange(room);
    await room.fail(...failures);
    const outcome = await act(room);
    await room.forgetFailures();
    expect(outcome).toMatchObject({ state: 'incomplete', sheet });
    expect(outcome.message).toMatch(words);
    expect(outcome.message).toMatch(/无法确认/);
  });

  test('looking succeeds, deleting fails each time', async () => {
    await room.fail([2, 'midway'], [4, 'before'], [6, 'before'], [8, 'before']);
    const outcome = await onNewSheet(room);
    expect(outcome).toMatchObject({ state: 'incomplete', sheet: '专栏2' });
    expect(outcome.message).toMatch(/没有能恢复原样。工作表“专栏2”留有没有插完的表格/);
    expect(await room.sheetNames()).toContain('专栏2');
  });
});
