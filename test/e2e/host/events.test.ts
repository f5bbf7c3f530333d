import type { Opened } from '../browser/launch';
import { closeHost, openHost } from './openHost';

declare global {
  interface Window {
    /** What the handlers of this test heard, in order. */
    heard: unknown[][];
  }
}

let opened: Opened;
beforeAll(async () => {
  opened = await openHost();
  await opened.pane.evaluate(() => Excel.run(async context => {
    window.heard = [];
    const hear = (...words: unknown[]) => { window.heard.push(words); return Promise.resolve(); };
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.onChanged.add(event => hear('changed', event.changeType, event.address, event.source, event.triggerSource, event.details));
    sheet.onSelectionChanged.add(event => hear('selection', event.address));
    sheet.onFormatChanged.add(event => hear('format', event.address));
    sheet.onNameChanged.add(event => hear('name', event.nameBefore, event.nameAfter));
    worksheets.onChanged.add(event => hear('any', event.changeType, event.address));
    worksheets.onAdded.add(event => hear('added', event.source));
    worksheets.onDeleted.add(event => hear('deleted', event.source));
    worksheets.onActivated.add(() => hear('activated'));
    context.workbook.onSelectionChanged.add(() => hear('workbook selection'));
    await context.sync();
  }));
  await opened.page.waitForTimeout(100);
  await heard();
});
afterAll(() => closeHost(opened));

async function heard(): Promise<unknown[][]> {
  await opened.page.waitForTimeout(150);
  return opened.pane.evaluate(() => window.heard.splice(0));
}

test('one cell written by the add-in: its values before and after', async () => {
  await opened.pane.evaluate(() => Excel.run(async context => { context.workbook.worksheets.getFirst().getRange('A1').values = [[5]]; await context.sync(); }));
  expect(await heard()).toEqual([
    ['changed', 'RangeEdited', 'A1', 'Local', 'ThisLocalAddin', { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' }],
    ['any', 'RangeEdited', 'A1'],
  ]);
});

test('a cell typed by the user', async () => {
  await opened.clickCell('Sheet1', 'C3');
  expect(await heard()).toEqual([['workbook selection'], ['selection', 'C3']]);
  await opened.type('8');
  expect(await heard()).toEqual(expect.arrayContaining([
    ['changed', 'RangeEdited', 'C3', 'Local', 'Unknown', { valueBefore: '', valueAfter: 8, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' }],
    ['selection', 'C4'],
  ]));
});

test('ranges, rows, formats, names and sheets', async () => {
  await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:C').delete('Left');
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.name = '改名';
    const added = context.workbook.worksheets.add('新');
    await context.sync();
    added.delete();
    await context.sync();
  }));
  const events = await heard();
  const changes = events.filter(([kind]) => kind === 'changed').map(([, type, address, , source, details]) => [type, address, source, details ?? null]);
  expect(changes).toEqual([
    ['RangeEdited', 'A1:B2', 'ThisLocalAddin', null], ['RowInserted', '2:2', 'ThisLocalAddin', null], ['ColumnDeleted', 'B:C', 'ThisLocalAddin', null],
  ]);
  expect(events).toEqual(expect.arrayContaining([['format', 'A1'], ['name', 'Sheet1', '改名'], ['added', 'Local'], ['deleted', 'Local']]));
  expect(events.filter(([kind]) => kind === 'selection')).toEqual([]);
});

test('the range of an event, and silence while events are switched off', async () => {
  const address = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    const told = new Promise<string>(resolve => {
      sheet.onChanged.add(event => Excel.run(async inner => {
        const range = event.getRange(inner).load('address');
        await inner.sync();
        resolve(range.address);
      }));
    });
    await context.sync();
    sheet.getRange('D4').values = [[1]];
    await context.sync();
    return told;
  }));
  expect(address).toBe('改名!D4');
  await heard();
  await opened.pane.evaluate(() => Excel.run(async context => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getFirst().getRange('D5').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  }));
  expect(await heard()).toEqual([]);
});
