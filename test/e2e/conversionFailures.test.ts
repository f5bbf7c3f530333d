import type { OperationOutcome } from '../../src/excel';
import type { FailureWay } from '../../src/workbench/switches';
import { openRoom, type OpenedRoom } from './excelRoom';

const ways: readonly FailureWay[] = ['before', 'midway', 'after'];
/** Names, contents, what stands around them, spilled areas. */
const requestsOfPreview = 4;
/** Reads the cells, reads the record, writes, holds against the values, finishes. */
const requestsOfApply = 5;

const converted = ['=HB.PROGRESS(B1,C1)', '=HB.ATTAINED(B1,C1)', '=HB.RUNNING(B1:C1)', '=HB.PROGRESS(B1,C1)*2'];
let room: OpenedRoom;

/** Formulas, values and the kept record, as one text. */
const stateOf = (): Promise<string> => room.pane.evaluate(async () => {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:H4');
  const setting = context.workbook.settings.getItemOrNullObject('hb-conversions');
  range.load('formulas,values,numberFormat');
  setting.load('value');
  await context.sync();
  const kept = setting.isNullObject || setting.value === '' ? '' : (JSON.parse(String(setting.value)) as { cells: { before: string; after: unknown }[] }).cells.map(cell => [cell.before, cell.after]);
  return JSON.stringify([range.formulas, range.values, range.numberFormat, kept]);
});

const convert = (): Promise<OperationOutcome> => room.pane.evaluate(async () => {
  const previewed = await window.room.port.conversions.preview('formulas', 'workbook', () => undefined);
  if ('trouble' in previewed) throw new Error(previewed.trouble);
  return window.room.port.conversions.apply(previewed.preview, '2026-11-25T00:00:00Z');
});

const undo = (): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.undoLast());

async function arrange(): Promise<void> {
  await room.pane.evaluate(async formulas => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1:C1').values = [[93, 95]];
    sheet.getRange('E1:E4').formulas = formulas.map(formula => [formula]);
    sheet.getRange('E1').numberFormat = [['0.0%']];
    await context.sync();
  }, converted);
}

beforeAll(async () => {
  room = await openRoom();
  await arrange();
});
afterAll(() => room.close());

/** Lets request k of the conversion itself fail: the preview before it takes as many requests as it takes. */
async function convertFailing(k: number, way: FailureWay): Promise<OperationOutcome> {
  const previewed = await room.pane.evaluate(async () => {
    const answer = await window.room.port.conversions.preview('formulas', 'workbook', () => undefined);
    Object.assign(window, { answer });
    return 'preview' in answer;
  });
  expect(previewed).toBe(true);
  await room.fail([k, way]);
  return room.pane.evaluate(async () => {
    const { answer } = window as unknown as { answer: Extract<Awaited<ReturnType<typeof window.room.port.conversions.preview>>, { preview: unknown }> };
    return window.room.port.conversions.apply(answer.preview, '2026-11-25T00:00:00Z');
  });
}

test('a conversion asks Excel a constant number of times, and taking it back restores everything', async () => {
  const before = await stateOf();
  await room.requests();
  await convert();
  expect(await room.requests()).toBe(requestsOfPreview + requestsOfApply);
  const after = await stateOf();
  expect(after).not.toBe(before);
  expect(after).not.toMatch(/"=HB[^"]*"\]?,"=HB/);
  expect((await undo()).state).toBe('done');
  expect(await stateOf()).toBe(before);
});

test.each(Array.from({ length: requestsOfApply }, (_unused, index) => ways.map(way => [index + 1, way] as const)).flat())('request %d failing %s leaves all or nothing, and says which', async (k, way) => {
  const before = await stateOf();
  const outcome = await convertFailing(k, way);
  await room.forgetFailures();
  const now = await stateOf();
  if (outcome.state === 'done') {
    expect(now).not.toBe(before);
    expect((await undo()).state).toBe('done');
    expect(await stateOf()).toBe(before);
  } else {
    expect(outcome).toMatchObject({ state: 'unchanged', message: expect.stringMatching(/工作簿保持原样/) as string });
    expect(now).toBe(before);
  }
});

test('the pane closed in the middle: formulas that are gone from the sheet are in the record, so that they can be restored', async () => {
  const before = await stateOf();
  await room.pane.evaluate(async () => {
    const { sync } = Excel.RequestContext.prototype;
    const previewed = await window.room.port.conversions.preview('formulas', 'workbook', () => undefined);
    if ('trouble' in previewed) throw new Error(previewed.trouble);
    let requests = 0;
    const written = new Promise<void>(resolve => {
      // Reads the cells, reads the record, writes: after that nobody is there any more.
      Excel.RequestContext.prototype.sync = async function cut<T>(this: Excel.RequestContext, value?: T): Promise<T> {
        requests += 1;
        if (requests > 3) return new Promise<T>(() => { resolve(); });
        return sync.call(this, value) as Promise<T>;
      };
    });
    void window.room.port.conversions.apply(previewed.preview, '2026-11-25T00:00:00Z');
    await written;
    Excel.RequestContext.prototype.sync = sync;
  });
  expect(await stateOf()).not.toBe(before);
  const restored = await room.pane.evaluate(async () => {
    const previewed = await window.room.port.conversions.preview('restore', 'workbook', () => undefined);
    if ('trouble' in previewed) throw new Error(previewed.trouble);
    return (await window.room.port.conversions.apply(previewed.preview, '')).state;
  });
  expect(restored).toBe('done');
  expect(await stateOf()).toBe(before);
});
