import { planSheet } from '../../src/domain/planSheet';
import { planById } from '../../src/plans';
import type { OperationOutcome } from '../../src/excel';
import { edit, undo } from './adoption/steps';
import { openRoom, type OpenedRoom } from './excelRoom';
import { difference, stateOf } from './workbookState';

const delivered = planById('hubei-13th');
if (!delivered) throw new Error('no plan');
const layout = planSheet({ ...delivered, id: 'city', name: '某市规划', title: '某市规划' });
const area = { row: 0, column: 0, rows: layout.cells.length, columns: layout.cells[0]?.length ?? 0 };
const size = { rows: area.rows + 2, columns: area.columns + 2 };
let room: OpenedRoom;

const state = (): Promise<string> => stateOf(room, size);
const keep = (): Promise<OperationOutcome> => room.pane.evaluate(laid => window.room.port.putRecord(() => laid, undefined, 'stay'), layout);
const remove = (): Promise<OperationOutcome> => room.pane.evaluate(({ laid, place }) => window.room.port.removeRecord({ sheet: '规划数据', area: place }, laid), { laid: layout, place: area });
const hiddenNames = (): Promise<readonly string[]> => room.pane.evaluate(async () => {
  const context = new Excel.RequestContext();
  context.workbook.names.load('items/name,items/visible');
  await context.sync();
  return context.workbook.names.items.map(({ name, visible }) => `${name} ${visible ? 'shown' : 'hidden'}`);
});

describe('removing a plan that the workbook keeps', () => {
  let [empty, kept] = ['', ''];
  beforeAll(async () => {
    room = await openRoom();
    empty = await state();
    await keep();
    kept = await state();
  });
  afterAll(() => room.close());

  test('its name is hidden from whoever receives the file', async () => {
    expect(await hiddenNames()).toEqual(['HB_audit_plan.data_record_full_1 hidden']);
  });

  test.each([
    ['formulas refer to it', 'Sheet1', 'B2', "='规划数据'!B9", '其他工作表的公式引用了“规划数据”（Sheet1!B2），没有移除。请先改掉这些公式，再移除。'],
    ['something else stands on its sheet', '规划数据', `B${area.rows + 2}`, '备忘', `工作表“规划数据”上还有您填写的内容（B${area.rows + 2}），没有移除。请先把这些内容移到别处，再移除。`],
  ])('it stays where %s', async (_case, sheet, address, value, message) => {
    await edit(room, sheet, address, value);
    expect(await remove()).toEqual({ state: 'unchanged', message });
    await edit(room, sheet, address, '');
    expect(difference(await state(), kept)).toBe('');
  });

  test('it goes without a trace and comes back as it was', async () => {
    await edit(room, '规划数据', 'B10', '改过的名称');
    const edited = await state();
    expect(await remove()).toEqual({ state: 'done', message: '工作表“规划数据”已移除。', undoable: true });
    expect(difference(await state(), empty)).toBe('');
    expect(await undo(room)).toMatchObject({ state: 'done', message: '已撤销：工作表“规划数据”已恢复。' });
    expect(difference(await state(), edited)).toBe('');
    expect(await hiddenNames()).toEqual(['HB_audit_plan.data_record_full_1 hidden']);
  });

  test('it is not put over a sheet of its name', async () => {
    await remove();
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.add('规划数据');
      await context.sync();
    });
    expect(await undo(room)).toEqual({ state: 'unchanged', message: '已另有一张工作表叫“规划数据”，没有撤销。请先把它改名，再撤销。' });
  });
});
