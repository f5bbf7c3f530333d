import type { OperationOutcome, RecordPlace } from '../../src/excel';
import type { FailureWay } from '../../src/workbench/switches';
import { openRoom, type OpenedRoom } from './excelRoom';
import { difference, stateOf } from './workbookState';

const sheet = '专栏2原表';
const ways: readonly FailureWay[] = ['before', 'midway', 'after'];
const undo = (room: OpenedRoom): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.undoLast());

/** A printed table stands for a record; written anew it grows by the columns to fill. */
const put = (room: OpenedRoom, variant: string, present?: RecordPlace): Promise<OperationOutcome> => room.pane.evaluate(([chosen, place]) => {
  const template = window.room.templates.find(one => one.id === 'panel-2');
  const plan = template && window.room.planById(template.plan);
  if (!template || !plan) throw new Error('no template');
  return window.room.port.putRecord(origin => template.build(plan, chosen, origin), place, 'stay');
}, [variant, present] as const);

describe('a sheet of record, written anew', () => {
  let room: OpenedRoom;
  let present: RecordPlace;
  let before = '';
  let after = '';
  const rewrite = (): Promise<OperationOutcome> => put(room, 'fill', present);
  const size = { rows: 34, columns: 9 };

  beforeAll(async () => {
    room = await openRoom();
    expect(await put(room, 'printed')).toMatchObject({ state: 'done', undoable: true });
    const [rows, columns] = await room.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
      used.load('rowCount,columnCount');
      await context.sync();
      return [used.rowCount, used.columnCount] as const;
    }, sheet);
    present = { sheet, area: { row: 0, column: 0, rows, columns } };
    before = await stateOf(room, size);
  });
  afterAll(() => room.close());

  test('stays behind the sheet in front, takes two requests, and is taken back whole', async () => {
    expect(await room.page.evaluate(() => window.workbench.grid.workbook().getActiveSheet().getSheetName())).toBe('Sheet1');
    await room.requests();
    expect(await rewrite()).toEqual({ state: 'done', message: `已写入工作表“${sheet}”。`, place: { sheet, row: 0, column: 0 }, undoable: true });
    expect(await room.requests()).toBe(2);
    after = await stateOf(room, size);
    expect(after).not.toBe(before);
    expect(await undo(room)).toMatchObject({ state: 'done' });
    expect(difference(await stateOf(room, size), before)).toBe('');
  });

  test.each([1, 2].flatMap(request => ways.map(way => [request, way] as const)))('request %i fails %s: all or nothing', async (request, way) => {
    await room.fail([request, way]);
    const outcome = await rewrite();
    await room.forgetFailures();
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(difference(await stateOf(room, size), outcome.state === 'done' ? after : before)).toBe('');
    if (outcome.state === 'done') expect(await undo(room)).toMatchObject({ state: 'done' });
  });

  test.each([1, 2].flatMap(request => ways.map(way => [request, way] as const)))('taking back, request %i fails %s: all or nothing', async (request, way) => {
    expect(await rewrite()).toMatchObject({ state: 'done' });
    await room.fail([request, way]);
    const outcome = await undo(room);
    await room.forgetFailures();
    expect(['done', 'unchanged']).toContain(outcome.state);
    expect(difference(await stateOf(room, size), outcome.state === 'done' ? before : after)).toBe('');
    if (outcome.state !== 'done') expect(await undo(room)).toMatchObject({ state: 'done' });
  });

  test('what the user put where the record would grow is named and kept', async () => {
    await room.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem(name).getRange('H9').values = [['我的备注']];
      await context.sync();
    }, sheet);
    expect(await rewrite()).toEqual({ state: 'unchanged', message: `工作表“${sheet}”的 H9 有您填写的内容，没有写入。请先把这些内容移到别处，再试一次。` });
    expect((await room.readCell(sheet, 'H9')).value).toBe('我的备注');
  });

  test('what the user changed in it since is not taken back over', async () => {
    await room.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem(name).getRange('H9').clear('Contents');
      await context.sync();
    }, sheet);
    expect(await rewrite()).toMatchObject({ state: 'done' });
    await room.pane.evaluate(async name => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem(name).getRange('F7').values = [[5.2]];
      await context.sync();
    }, sheet);
    expect(await undo(room)).toEqual({ state: 'unchanged', message: `“${sheet}”的 F7 在这之后改过，没有撤销。请先核对这些单元格；确要撤销，请手工改回。` });
  });
});
