import type { OperationOutcome } from '../../src/excel';
import { openRoom, type OpenedRoom } from './excelRoom';
import { difference, stateOf } from './workbookState';

let room: OpenedRoom;
beforeAll(async () => { room = await openRoom(); });
beforeEach(() => room.reset());
afterAll(() => room.close());

const undo = (): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.port.undoLast());
const canUndo = (): Promise<boolean> => room.pane.evaluate(() => window.room.port.canUndo());
const onNewSheet = (): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.lay('panel-2', 'fill', 'newSheet'));
const atSelection = (): Promise<OperationOutcome> => room.pane.evaluate(() => window.room.lay('panel-2', 'printed', 'selection'));
const write = (sheet: string, address: string, value: string | number): Promise<void> =>
  room.pane.evaluate(async cell => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).values = [[cell.value]];
    await context.sync();
  }, { sheet, address, value });
const insertRowAbove = (sheet: string, rows: string): Promise<void> =>
  room.pane.evaluate(async place => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(place.sheet).getRange(place.rows).insert('Down');
    await context.sync();
  }, { sheet, rows });

describe('taking back a table on a sheet of its own', () => {
  test('the sheet and its name are gone, nothing else', async () => {
    const before = await stateOf(room);
    await onNewSheet();
    expect(await undo()).toEqual({ state: 'done', message: '已撤销插入：工作表“专栏2”已删除。', undoable: false });
    expect(difference(await stateOf(room), before)).toBe('');
    expect(await canUndo()).toBe(false);
  });

  test('a figure typed by the user: refused, naming the cell; taken back once the figure is gone', async () => {
    await onNewSheet();
    await room.clickCell('专栏2', 'F7');
    await room.type('5.1');
    const outcome = await undo();
    expect(outcome).toEqual({ state: 'unchanged', message: '“专栏2”的 F7 在这之后改过，没有撤销。请先核对这些单元格；确要撤销，请手工改回。' });
    expect((await room.readCell('专栏2', 'F7')).value).toBe(5.1);
    await write('专栏2', 'F7', '');
    expect(await undo()).toMatchObject({ state: 'done' });
  });

  test('other content on the sheet: the sheet is not deleted, and it says so', async () => {
    await onNewSheet();
    await write('专栏2', 'K3', '我的备注');
    expect(await undo()).toMatchObject({ state: 'unchanged', message: expect.stringMatching(/还有您填写的内容（K3），没有撤销，工作表没有删除/) as string });
    expect(await room.sheetNames()).toContain('专栏2');
  });

  test('formulas of another sheet that refer to it', async () => {
    await onNewSheet();
    await write('Sheet1', 'B2', '=专栏2!C12');
    expect(await undo()).toMatchObject({ state: 'unchanged', message: expect.stringContaining('Sheet1!B2') as string });
  });

  test('moved by rows inserted above and renamed, it is still found', async () => {
    await onNewSheet();
    await insertRowAbove('专栏2', '1:2');
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('专栏2').name = '新名';
      await context.sync();
    });
    expect(await undo()).toMatchObject({ state: 'done', message: expect.stringContaining('新名') as string });
    expect(await room.sheetNames()).toEqual(['Sheet1']);
  });

  test('deleted by the user: nothing left to take back', async () => {
    await onNewSheet();
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('专栏2').delete();
      await context.sync();
    });
    expect(await undo()).toEqual({ state: 'unchanged', message: '这张表已被删除或移走，无需撤销。' });
    expect(await canUndo()).toBe(false);
  });
});

describe('taking back a table at the selected cell', () => {
  test('the place gets back formats, sizes and blanks, also after rows were inserted above', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B4:C6').format.fill.color = '#CCEEFF';
      sheet.getRange('C5').format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('C5').format.font.italic = true;
      sheet.getRange('A1').values = [['我的表']];
      sheet.getRange('B4').select();
      await context.sync();
    });
    const before = await stateOf(room);
    await atSelection();
    expect(await undo()).toMatchObject({ state: 'done', message: expect.stringContaining('已恢复原样') as string });
    expect(difference(await stateOf(room), before)).toBe('');
    await atSelection();
    await insertRowAbove('Sheet1', '2:3');
    expect(await undo()).toMatchObject({ state: 'done', message: expect.stringContaining('B6:F31') as string });
    expect((await room.readSheet('Sheet1')).flat().filter(text => text !== '')).toEqual(['我的表']);
  });

  test('rows inserted inside: refused', async () => {
    await atSelection();
    await insertRowAbove('Sheet1', '8:8');
    expect(await undo()).toMatchObject({ state: 'unchanged', message: expect.stringContaining('插入或删除过行列') as string });
  });
});

describe('a fix', () => {
  const fix = (before: string | number, after: string | number, numberFormat?: string): Promise<OperationOutcome> =>
    room.pane.evaluate(asked => window.room.port.applyFix({ place: { sheet: 'Sheet1', row: 1, column: 1 }, before: asked.before, after: asked.after, ...(asked.numberFormat ? { numberFormat: asked.numberFormat } : {}) }), { before, after, ...(numberFormat ? { numberFormat } : {}) });

  test('is applied with its format and taken back with the old one', async () => {
    await write('Sheet1', 'B2', 442);
    expect(await fix(442, '〔442〕', '@')).toEqual({ state: 'done', message: '已把“Sheet1”B2 由 442 改为 〔442〕。', place: { sheet: 'Sheet1', row: 1, column: 1 }, undoable: true });
    expect(await room.readCell('Sheet1', 'B2')).toMatchObject({ value: '〔442〕', numberFormat: '@' });
    expect(await undo()).toMatchObject({ state: 'done' });
    expect(await room.readCell('Sheet1', 'B2')).toMatchObject({ value: 442, numberFormat: 'General' });
  });

  test('number as text becomes a number also in a text cell', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      cell.numberFormat = [['@']];
      cell.values = [['25.6']];
      await context.sync();
    });
    expect(await fix('25.6', 25.6)).toMatchObject({ state: 'done' });
    expect(await room.readCell('Sheet1', 'B2')).toMatchObject({ value: 25.6, numberFormat: 'General' });
  });

  test.each(["'25.6", "'=A1", "'2023年6月"])('%s, kept as text by its apostrophe, is that text again after 撤销', async typed => {
    await write('Sheet1', 'B2', typed);
    const text = typed.slice(1);
    expect(await room.readCell('Sheet1', 'B2')).toMatchObject({ value: text, numberFormat: 'General' });
    expect(await fix(text, 25.6)).toMatchObject({ state: 'done' });
    expect((await room.readCell('Sheet1', 'B2')).value).toBe(25.6);
    expect(await undo()).toMatchObject({ state: 'done' });
    expect(await room.readCell('Sheet1', 'B2')).toMatchObject({ value: text, numberFormat: 'General' });
  });

  test('an unlocked cell of a protected sheet takes a fix that leaves its format, and gives it back', async () => {
    await write('Sheet1', 'B2', 442);
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await fix(442, 44.2)).toMatchObject({ state: 'done' });
    expect((await room.readCell('Sheet1', 'B2')).value).toBe(44.2);
    expect(await undo()).toMatchObject({ state: 'done' });
    expect((await room.readCell('Sheet1', 'B2')).value).toBe(442);
  });

  test('a cell that has changed since: refused', async () => {
    await write('Sheet1', 'B2', 443);
    expect(await fix(442, '〔442〕', '@')).toEqual({ state: 'unchanged', message: '“Sheet1”B2 的单元格已变化，没有改动。请重新审核。' });
    expect((await room.readCell('Sheet1', 'B2')).value).toBe(443);
  });

  test('is taken back where the cell is now, not where it was', async () => {
    await write('Sheet1', 'B2', 442);
    await fix(442, '〔442〕', '@');
    await insertRowAbove('Sheet1', '1:2');
    await write('Sheet1', 'B2', '〔442〕');
    expect(await undo()).toMatchObject({ state: 'done', place: { row: 3 } });
    expect((await room.readCell('Sheet1', 'B4')).value).toBe(442);
    expect((await room.readCell('Sheet1', 'B2')).value).toBe('〔442〕');
  });

  test('changed again, or its row deleted: refused', async () => {
    await write('Sheet1', 'B2', 442);
    await fix(442, '〔442〕', '@');
    await write('Sheet1', 'B2', '〔450〕');
    expect(await undo()).toMatchObject({ state: 'unchanged', message: expect.stringContaining('B2 在这之后改过') as string });
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(await undo()).toEqual({ state: 'unchanged', message: '改过的单元格已被删除，无需撤销。' });
    expect(await canUndo()).toBe(false);
  });

  test('on a protected sheet: refused with the remedy', async () => {
    await write('Sheet1', 'B2', 442);
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(await fix(442, '〔442〕', '@')).toEqual({ state: 'unchanged', message: '改正没有完成，工作簿保持原样。工作表或工作簿受保护：请先在“审阅”中撤销保护，再试一次。' });
  });

  test('on a sheet that is gone', async () => {
    expect(await room.pane.evaluate(() => window.room.port.applyFix({ place: { sheet: '没有', row: 0, column: 0 }, before: 1, after: 2 }))).toEqual({ state: 'unchanged', message: '工作表“没有”已不在工作簿中，或者改了名称。请重新审核。' });
  });
});

describe('a formula for the selected cell', () => {
  const insert = (overwrite: boolean): Promise<OperationOutcome> => room.pane.evaluate(yes => window.room.port.insertFormula('=HB.PROGRESS(270,"〔350〕","〔442〕")', yes), overwrite);

  test('is written, calculated, and taken back', async () => {
    await room.clickCell('Sheet1', 'C3');
    expect(await insert(false)).toMatchObject({ state: 'done', place: { sheet: 'Sheet1', row: 2, column: 2 } });
    expect((await room.readCell('Sheet1', 'C3')).value).toBeCloseTo(0.771428, 5);
    await undo();
    expect(await room.readCell('Sheet1', 'C3')).toMatchObject({ value: null, formula: '' });
  });

  test('overwrites nothing without a yes', async () => {
    await write('Sheet1', 'C3', 7);
    await room.clickCell('Sheet1', 'C3');
    expect(await insert(false)).toEqual({ state: 'occupied', message: '“Sheet1”C3 已有内容 7，没有写入。请另选空白单元格，或确认覆盖。', sheet: 'Sheet1', address: 'C3' });
    expect(await insert(true)).toMatchObject({ state: 'done' });
    await undo();
    expect((await room.readCell('Sheet1', 'C3')).value).toBe(7);
  });

  test('more than one selected cell', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').select();
      await context.sync();
    });
    expect(await insert(false)).toEqual({ state: 'unchanged', message: '请只选中一个单元格（不要选合并单元格），再插入公式。' });
  });
});

test('showing a place opens its sheet and selects the cell', async () => {
  await onNewSheet();
  expect(await room.pane.evaluate(() => window.room.port.selectPlace({ sheet: 'Sheet1', row: 4, column: 3 }))).toMatchObject({ state: 'done' });
  expect(await room.selection()).toBe('D5');
  await room.pane.evaluate(async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.add('藏').visibility = 'Hidden';
    await context.sync();
  });
  expect(await room.pane.evaluate(() => window.room.port.selectPlace({ sheet: '藏', row: 4, column: 3 }))).toEqual({ state: 'unchanged', message: '工作表“藏”是隐藏的，没有跳过去。请在任一工作表标签上点右键，选“取消隐藏”，再试一次。' });
  expect(await room.pane.evaluate(() => window.room.port.selectPlace({ sheet: '没有', row: 0, column: 0 }))).toEqual({ state: 'unchanged', message: '工作表“没有”已不在工作簿中，或者改了名称。请重新审核。' });
});
