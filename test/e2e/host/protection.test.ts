import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => {
  opened = await openHost();
  await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('保护');
    sheet.activate();
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('B1:B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'pw');
    await context.sync();
  }));
});
afterAll(() => closeHost(opened));

test('unlocked cells stay open, the state reads back', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('保护');
    sheet.getRange('B1').values = [[20]];
    sheet.getRange('A:A').format.columnWidth = 50;
    sheet.protection.load('protected,options');
    const row = sheet.getRange('A1:B1').load('values');
    const locked = ['A1', 'B1', 'A1:B1'].map(address => sheet.getRange(address).format.protection.load('locked'));
    await context.sync();
    return [sheet.protection.protected, sheet.protection.options.allowFormatColumns, sheet.protection.options.allowInsertRows, row.values, locked.map(one => one.locked)];
  }));
  expect(read).toEqual([true, true, false, [[1, 20]], [true, false, null]]);
});

test.each([
  ['a locked cell', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').getRange('A1').values = [[9]]; return context.sync(); }],
  ['a range with a locked cell', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').getRange('A1:B1').values = [[9, 9]]; return context.sync(); }],
  ['formats', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').getRange('B1').format.fill.color = '#FF0000'; return context.sync(); }],
  ['rows', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').getRange('1:1').insert('Down'); return context.sync(); }],
  ['merging', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').getRange('B1:B2').merge(); return context.sync(); }],
])('writing %s is AccessDenied', async (_what, batch) => {
  expect(await refusal(opened.pane, batch)).toMatchObject({ code: 'AccessDenied' });
});

test('the user is held to it too, by the keyboard', async () => {
  await opened.clickCell('保护', 'A2');
  await opened.type('77');
  await opened.clickCell('保护', 'B2');
  await opened.type('88');
  expect((await opened.readCell('保护', 'A2')).value).toBe(3);
  expect((await opened.readCell('保护', 'B2')).value).toBe(88);
});

test('a wrong password does not open it, the right one does', async () => {
  const wrong = await refusal(opened.pane, (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('保护').protection.unprotect('x'); return context.sync(); });
  expect(wrong).toMatchObject({ code: 'InvalidArgument' });
  const value = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('保护');
    sheet.protection.unprotect('pw');
    sheet.getRange('A1').values = [[9]];
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    return cell.values;
  }));
  expect(value).toEqual([[9]]);
});

test('a protected workbook keeps its sheets', async () => {
  await opened.pane.evaluate(() => Excel.run(async context => { context.workbook.protection.protect(); await context.sync(); }));
  expect(await refusal(opened.pane, (context: Excel.RequestContext) => { context.workbook.worksheets.add('新'); return context.sync(); })).toMatchObject({ code: 'AccessDenied' });
  await opened.pane.evaluate(() => Excel.run(async context => { context.workbook.protection.unprotect(); await context.sync(); }));
});
