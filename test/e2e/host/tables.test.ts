import type { Opened } from '../browser/launch';
import { closeHost, openHost } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('a table knows its header, body, columns and rows, and goes where its cells go', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [['年', '值'], [2021, 5]];
    const table = sheet.tables.add('A1:B2', true);
    table.name = '表1';
    table.rows.add(undefined, [[2022, 6]]);
    sheet.getRange('1:1').insert('Down');
    table.load('name');
    table.columns.load('items/name,items/values');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('值').getDataBodyRange(), table.rows.getItemAt(1).getRange()].map(one => one.load('address'));
    await context.sync();
    return [table.name, table.columns.items.map(column => [column.name, column.values.flat()]), ranges.map(range => range.address.split('!')[1])];
  }));
  expect(read).toEqual(['表1', [['年', ['年', 2021, 2022]], ['值', ['值', 5, 6]]], ['A2:B4', 'A2:B2', 'A3:B4', 'B3:B4', 'A4:B4']]);
});

test('a range tells the tables it touches, or only those that lie in it whole', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('几张表');
    sheet.tables.add('A1:B3', true).name = '左';
    sheet.tables.add('D1:E3', true).name = '右';
    const range = sheet.getRange('B2:F9');
    const found = [range.getTables(), range.getTables(true), sheet.getRange('B1:E3').getTables(true), sheet.getRange('C5').getTables()].map(tables => tables.load('items/name'));
    const count = range.getTables(false).getCount();
    await context.sync();
    return [...found.map(tables => tables.items.map(({ name }) => name)), count.value];
  }));
  expect(read).toEqual([['左', '右'], [], ['右'], [], 2]);
});

test('a comment is found by its cell and moves with it', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const comment = context.workbook.comments.add('Sheet1!D4', '请核实');
    context.workbook.worksheets.getFirst().getRange('2:3').delete('Up');
    const place = comment.getLocation().load('address');
    const found = context.workbook.comments.getItemByCell('Sheet1!D2').load('content');
    await context.sync();
    const seen = [place.address, found.content];
    found.delete();
    const count = context.workbook.comments.getCount();
    await context.sync();
    return [...seen, count.value];
  }));
  expect(read).toEqual(['Sheet1!D2', '请核实', 0]);
});
