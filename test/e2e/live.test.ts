import type { WorkbookReading } from '../../src/excel';
import { dragFillHandle, insertRowByMenu, putOnClipboard } from './browser/mouse';
import { openRoom, type OpenedRoom } from './excelRoom';
import { fillAnnualTable, openHands, wait, type Hands } from './filledTables';

const annual = '年度监测表';

/** Edits of every kind by hand, and the list in the pane follows each. */
describe('实时审核 follows', () => {
  let hands: Hands;
  let row = 0;
  const at = (address: string) => hands.pane.locator('.findings li.finding', { hasText: `${annual}!${address}` });
  const key = (name: string): Promise<void> => hands.opened.page.keyboard.press(name);
  /** What the errors of the list are about, once the list stands still. */
  const errors = (): Promise<string[]> => hands.pane.locator('.findings li.finding--error .finding__place').allTextContents();
  const noErrors = (): Promise<unknown> => hands.pane.waitForFunction(() => document.querySelectorAll('.findings li.finding--error').length === 0, undefined, wait);

  beforeAll(async () => {
    hands = await openHands();
    await hands.insert(annual, annual);
    row = (await fillAnnualTable(hands, annual)).get(7) ?? 0;
    await hands.tab('审核');
    await hands.press('审核全部');
    await hands.said(/^审核完成：/);
    await hands.pane.getByRole('checkbox', { name: '实时审核' }).check();
  });
  afterAll(() => hands.opened.close());

  test('typing, and the grid’s own 撤销 and 恢复', async () => {
    await hands.fill(annual, `E${row}`, '-656');
    await at(`E${row}`).first().waitFor(wait);
    expect(await errors()).toContain(`${annual}!E${row}`);
    await hands.opened.clickCell(annual, `E${row}`);
    await key('Control+z');
    await noErrors();
    await key('Control+y');
    await at(`E${row}`).first().waitFor(wait);
    await key('Control+z');
    await noErrors();
  });

  test('a paste over several cells', async () => {
    await hands.fill(annual, `G${row}`, '-1');
    await at(`G${row}`).first().waitFor(wait);
    await hands.opened.clickCell(annual, `G${row}`);
    await key('Control+c');
    await hands.opened.clickCell(annual, `E${row}`);
    await key('Control+v');
    await hands.opened.page.waitForFunction(([name, address]) => window.workbench.grid.workbook().getSheetByName(name)?.getRange(address).getValue() === -1, [annual, `E${row}`] as const);
    await at(`E${row}`).first().waitFor(wait);
    await key('Escape');
    await key('Control+z');
    await at(`E${row}`).first().waitFor({ ...wait, state: 'detached' }).catch(async () => { expect(await errors()).toEqual([`${annual}!G${row}`]); });
    await hands.opened.clickCell(annual, `G${row}`);
    await key('Control+z');
    await noErrors();
  });

  test('the fill handle, dragged down from one cell', async () => {
    await hands.fill(annual, `F${row}`, '-5');
    await dragFillHandle(hands.opened, annual, `F${row}`, `F${row + 1}`);
    await at(`F${row}`).first().waitFor(wait);
    await at(`F${row + 1}`).first().waitFor(wait);
    expect((await errors()).sort()).toEqual([`${annual}!F${row}`, `${annual}!F${row + 1}`]);
    await key('Control+z');
    await at(`F${row + 1}`).first().waitFor({ ...wait, state: 'detached' });
    await key('Control+z');
    await noErrors();
  });

  test('向下填充 by Ctrl+D', async () => {
    await hands.fill(annual, `F${row}`, '-5');
    await hands.opened.clickCell(annual, `F${row}`);
    await key('Shift+ArrowDown');
    await key('Control+d');
    await at(`F${row + 1}`).first().waitFor(wait);
    await fillAnnualTable(hands, annual);
    await noErrors();
  });

  test('a block from another program on the clipboard', async () => {
    await putOnClipboard(hands.opened.page, '-1\t-2\r\n-3\t-4\r\n');
    await hands.opened.clickCell(annual, `E${row}`);
    await key('Control+v');
    for (const address of [`E${row}`, `F${row}`, `E${row + 1}`, `F${row + 1}`]) await at(address).first().waitFor(wait);
    await key('Control+z');
    await noErrors();
  });

  test('a row inserted above by the menu of the grid, and 撤销: the findings name the cells where they stand now', async () => {
    await hands.fill(annual, `E${row}`, '-656');
    await at(`E${row}`).first().waitFor(wait);
    await insertRowByMenu(hands.opened, annual, 6);
    await at(`E${row + 1}`).first().waitFor(wait);
    expect(await errors()).toContain(`${annual}!E${row + 1}`);
    await key('Control+z');
    await at(`E${row}`).first().waitFor(wait);
    expect(await errors()).toEqual([`${annual}!E${row}`]);
    await key('Control+y');
    await at(`E${row + 1}`).first().waitFor(wait);
    await hands.fill(annual, `E${row + 1}`, '656');
    await hands.pane.locator('.findings li.finding--error', { hasText: `${annual}!E${row + 1}` }).waitFor({ ...wait, state: 'detached' });
  });

  test('the keyboard stays in the grid, and switched off the list only says that it may be out of date', async () => {
    await hands.opened.clickCell(annual, `E${row + 1}`);
    await hands.opened.type('-700');
    await at(`E${row + 1}`).first().waitFor(wait);
    expect(await hands.opened.selection()).toBe(`E${row + 2}`);
    await hands.pane.getByRole('checkbox', { name: '实时审核' }).uncheck();
    await hands.pane.waitForTimeout(1600);
    await hands.fill(annual, `E${row + 1}`, '656');
    await hands.said('审核之后表格有改动，下面的结果可能已经过时。');
    expect(await at(`E${row + 1}`).count()).toBeGreaterThan(0);
  });

  test('a sheet renamed, and a sheet deleted; the counts in the last line never contradict the list', async () => {
    const change = (kind: 'rename' | 'delete', name: string) => hands.pane.evaluate(async ([what, sheet]) => {
      const context = new Excel.RequestContext();
      const found = context.workbook.worksheets.getItem(sheet);
      if (what === 'rename') found.name = `${sheet} 上报`;
      else found.delete();
      await context.sync();
    }, [kind, name] as const);
    await hands.press('审核全部');
    await hands.said(/^审核完成：强制性 0/);
    await hands.pane.getByRole('checkbox', { name: '实时审核' }).check();
    await hands.fill(annual, `E${row + 1}`, '-700');
    await at(`E${row + 1}`).first().waitFor(wait);
    expect(await hands.pane.locator('#status').textContent()).not.toMatch(/强制性 0/);
    await change('rename', annual);
    await hands.pane.locator('.findings li.finding', { hasText: `${annual} 上报!E${row + 1}` }).first().waitFor(wait);
    await change('delete', `${annual} 上报`);
    await hands.pane.locator('.findings li.finding').first().waitFor({ ...wait, state: 'detached' });
  });

  test('nothing went wrong behind the scenes', () => {
    expect(hands.opened.foreignRequests).toEqual([]);
    expect(hands.opened.pageErrors).toEqual([]);
  });
});

describe('reading again what was edited', () => {
  let room: OpenedRoom;
  let first: WorkbookReading;
  const read = (since?: { earlier: WorkbookReading; sheets: readonly string[] }): Promise<WorkbookReading> => room.pane.evaluate(given => {
    if (!given) return window.room.port.readWorkbook();
    const { reading } = given.earlier;
    const edited = given.sheets.map(name => reading.sheetIds[reading.sheets.findIndex(sheet => sheet.name === name)] ?? name);
    return window.room.port.readWorkbook({ sheets: reading, edited });
  }, since);
  const edit = (sheet: string, address: string, value: number | string) => room.pane.evaluate(async ([name, cell, content]) => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(name).getRange(cell).formulas = [[content]];
    await context.sync();
  }, [sheet, address, value] as const);

  beforeAll(async () => {
    room = await openRoom();
    for (const template of ['panel-2', 'annual-monitoring']) expect(await room.pane.evaluate(([id, variant]) => window.room.lay(id, variant, 'newSheet'), [template, template === 'panel-2' ? 'fill' : 'full'] as const)).toMatchObject({ state: 'done' });
    await edit('Sheet1', 'A1', "='专栏2'!F11+1");
    await room.calculated();
    first = await read();
  });
  afterAll(() => room.close());

  test('takes one request and gives what reading everything gives, values of other sheets that follow included', async () => {
    await edit('专栏2', 'F11', 93);
    await room.calculated();
    await room.requests();
    const again = await read({ earlier: first, sheets: ['专栏2'] });
    expect(await room.requests()).toBe(1);
    expect(again).toEqual(await read());
    expect(again.snapshot.sheets[0]?.values[0]?.[0]).toBe(94);
  });

  test('where rows came, sheets came or were renamed, everything is read', async () => {
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('专栏2').getRange('6:6').insert('Down');
      await context.sync();
    });
    await room.calculated();
    await room.requests();
    const again = await read({ earlier: first, sheets: ['专栏2'] });
    expect(await room.requests()).toBe(3);
    expect(again).toEqual(await read());
    await room.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getItem('Sheet1').name = '改名';
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    expect(await read({ earlier: again, sheets: ['专栏2'] })).toEqual(await read());
    expect(await read({ earlier: again, sheets: ['没有的表'] })).toEqual(await read());
  });
});
