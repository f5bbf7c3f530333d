import { addColumns, adoptFirst, edit, findings, foreignPlace, insertRows, unadopt, undo } from './adoption/steps';
import { everythingOf } from './adoption/everythingOf';
import { writeForeignTable } from './adoption/foreignTable';
import { openRoom, type OpenedRoom } from './excelRoom';
import { difference } from './workbookState';

let room: OpenedRoom;
let before = '';
let adopted = '';
beforeAll(async () => { room = await openRoom(); });
beforeEach(async () => {
  await room.reset();
  await writeForeignTable(room);
  before = await everythingOf(room);
  await adoptFirst(room);
  adopted = await everythingOf(room);
});
afterAll(() => room.close());

const columns = async (from: number, to: number): Promise<readonly (readonly string[])[]> => {
  await room.calculated();
  return (await room.readSheet('Sheet1')).slice(from, to).map(row => row.slice(10, 13));
};

test('stand right of the table with live formulas and are gone without a trace when it is un-adopted', async () => {
  await room.requests();
  expect(await addColumns(room)).toEqual({ state: 'done', message: '已在“Sheet1”的 K5:M14 加入进度列。', place: { sheet: 'Sheet1', row: 4, column: 10 }, undoable: true });
  expect(await room.requests()).toBe(6);
  expect(await columns(4, 14)).toEqual([
    ['完成率', '完成进度', '状态'], ['', '', ''], ['', '', ''],
    ['79.7%', '79.7%', '达到序时进度'],
    ['—', '—', '达标'],
    ['81.2%', '81.2%', '达到序时进度'],
    ['398.0%', '398.0%', '已完成'],
    ['', '', ''],
    ['97.9%', '53.8%', '滞后于序时进度'],
    ['103.2%', '174.1%', '已完成'],
  ]);
  expect(await room.readCell('Sheet1', 'K8')).toMatchObject({ formula: '=IF(OR(COUNTA(H8:J8)=0,COUNTA(G8)=0),"",IFNA(HB.COMPLETION(H8:J8,G8,1),"—"))', numberFormat: '0.0%', value: 278.82 / 350 });
  await edit(room, 'Sheet1', 'J8', '—');
  expect((await columns(7, 8))[0]?.slice(0, 2)).toEqual(['53.1%', '53.1%']);
  await edit(room, 'Sheet1', 'J8', 93.1);
  await room.requests();
  expect(await unadopt(room)).toMatchObject({ state: 'done' });
  expect(await room.requests()).toBe(5);
  expect(difference(await everythingOf(room), before)).toBe('');
});

test('un-adopting with columns can be undone whole', async () => {
  await addColumns(room);
  const whole = await everythingOf(room);
  await unadopt(room);
  expect(await undo(room)).toMatchObject({ state: 'done' });
  expect(difference(await everythingOf(room), whole)).toBe('');
  expect(await unadopt(room)).toMatchObject({ state: 'done' });
  expect(difference(await everythingOf(room), before)).toBe('');
});

test('only those asked for, in their order; undone, their place is as it was', async () => {
  expect(await addColumns(room, ['status', 'completionRate'])).toMatchObject({ state: 'done', message: '已在“Sheet1”的 K5:L14 加入进度列。' });
  expect((await columns(4, 5))[0]).toEqual(['完成率', '状态']);
  expect(await undo(room)).toEqual({ state: 'done', message: '已撤销：“Sheet1”的 K5:L14 已恢复原样。', undoable: false });
  expect(difference(await everythingOf(room), adopted)).toBe('');
  expect(await undo(room)).toMatchObject({ state: 'done', message: '已撤销：“Sheet1”的表不再纳入审核。' });
  expect(difference(await everythingOf(room), before)).toBe('');
});

test('never over filled cells, and never twice', async () => {
  await edit(room, 'Sheet1', 'L9', '备注');
  const filled = await everythingOf(room);
  expect(await addColumns(room)).toEqual({ state: 'occupied', message: '“Sheet1”的 K5:M14 不是空的（L9 有内容），没有写入。请另选空白处，或插入到新工作表。', sheet: 'Sheet1', address: 'K5:M14' });
  expect(difference(await everythingOf(room), filled)).toBe('');
  await edit(room, 'Sheet1', 'L9', '');
  await addColumns(room);
  expect(await addColumns(room)).toMatchObject({ state: 'unchanged', message: expect.stringContaining('已有进度列（K5:M14）') as string });
});

test('changed cells are named; the columns may stay as ordinary cells', async () => {
  await addColumns(room);
  await edit(room, 'Sheet1', 'M8', '已与处里核对');
  const changed = await everythingOf(room);
  expect(await unadopt(room)).toEqual({ state: 'occupied', message: '“Sheet1”的进度列在加入之后改过（M8），没有取消纳入。可以保留这些列、只取消纳入；要一并删去，请先清除您填写的内容。', sheet: 'Sheet1', address: 'K5:M14' });
  expect(difference(await everythingOf(room), changed)).toBe('');
  expect(await undo(room)).toMatchObject({ state: 'unchanged', message: expect.stringContaining('M8') as string });
  expect(await unadopt(room, 'keepColumns')).toEqual({ state: 'done', message: '已把“Sheet1”的 C5:J14 取消纳入；进度列 K5:M14 作为普通单元格保留。', undoable: true });
  expect((await columns(7, 8))[0]).toEqual(['79.7%', '79.7%', '已与处里核对']);
  expect(await everythingOf(room)).not.toMatch(/HB_hubei|hb-adopted/);
  expect(await undo(room)).toMatchObject({ state: 'done' });
  expect(difference(await everythingOf(room), changed)).toBe('');
});

test('rows inserted inside and above: still ours, still removable, on another day too', async () => {
  await addColumns(room);
  await insertRows(room, 'Sheet1', '9:9');
  await insertRows(room, 'Sheet1', '2:3');
  expect((await columns(11, 12))[0]).toEqual(['—', '—', '达标']);
  // A new port is a pane that was opened anew: nothing is remembered but what the workbook keeps.
  await room.pane.evaluate(() => { Object.assign(window.room, { port: window.room.createWorkbookPort() }); });
  expect(await unadopt(room, 'removeColumns', { ...foreignPlace, area: { ...foreignPlace.area, row: 6, rows: 11 } })).toMatchObject({ state: 'done' });
  expect((await columns(0, 20)).flat().filter(text => text !== '')).toEqual([]);
  expect(await everythingOf(room)).not.toMatch(/HB_hubei|hb-adopted/);
});

test('an overwritten formula of ours is told by the audit', async () => {
  await addColumns(room);
  await edit(room, 'Sheet1', 'K13', 1);
  expect(await findings(room)).toContainEqual(expect.stringMatching(/^formula-overwritten K13 /));
});

test('where there is nothing to calculate from: says what is lacking', async () => {
  await edit(room, 'Sheet1', 'G5', '说明');
  expect(await addColumns(room)).toEqual({ state: 'unchanged', message: '“Sheet1”的表里没有规划期末的目标列，算不出进度，没有加列。请核对表头，或确认哪一列是目标。' });
  await edit(room, 'Sheet1', 'G5', '2025年目标值');
  await edit(room, 'Sheet1', 'I6', '增减');
  expect(await addColumns(room)).toMatchObject({ state: 'unchanged', message: expect.stringContaining('夹有其他列') as string });
});

test('on a protected sheet: refused, nothing written', async () => {
  await room.pane.evaluate(async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(await addColumns(room)).toEqual({ state: 'unchanged', message: '工作表“Sheet1”受保护，没有加进度列。请先在“审阅”中撤销工作表保护，再试一次。' });
});
