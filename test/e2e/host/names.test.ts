import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('names follow inserted rows and a renamed sheet, and so do formulas with them', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('名 称');
    sheet.getRange('A1:B3').values = [[1, 2], [3, 4], [5, 6]];
    const name = context.workbook.names.add('总量', sheet.getRange('A1:A3'), '注释').load('name,formula,type,scope,comment,visible');
    sheet.names.add('本表', sheet.getRange('B1'));
    sheet.getRange('D1').formulas = [['=SUM(总量)+本表']];
    const sum = sheet.getRange('D1').load('values');
    await context.sync();
    const before = [name.name, name.formula, name.type, name.scope, name.comment, name.visible, sum.values];
    sheet.getRange('1:2').insert('Down');
    sheet.name = '新名称';
    sheet.getRange('A3').values = [[100]];
    const moved = context.workbook.names.getItem('总量').load('formula');
    const range = moved.getRange().load('address');
    const own = sheet.names.getItem('本表').load('scope,formula');
    const formula = sheet.getRange('D3').load('values,formulas');
    await context.sync();
    return { before, after: [moved.formula, range.address, own.scope, own.formula, formula.values, formula.formulas] };
  }));
  expect(read.before).toEqual(['总量', "='名 称'!$A$1:$A$3", 'Range', 'Workbook', '注释', true, [[11]]]);
  expect(read.after).toEqual(['=新名称!$A$3:$A$5', '新名称!A3:A5', 'Worksheet', '=新名称!$B$3', [[110]], [['=SUM(总量)+本表']]]);
});

test('names are listed, hidden, changed and deleted', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const { names } = context.workbook;
    const constant = names.add('常数', '=5');
    constant.visible = false;
    constant.comment = '五';
    constant.load('type,value,visible,comment');
    await context.sync();
    const seen = [constant.type, constant.value, constant.visible, constant.comment];
    constant.formula = '=6';
    constant.load('value');
    await context.sync();
    const changed: unknown = constant.value;
    constant.delete();
    const gone = names.getItemOrNullObject('常数');
    names.load('items/name');
    await context.sync();
    return [...seen, changed, gone.isNullObject, names.items.map(name => name.name)];
  }));
  expect(read).toEqual(['Double', 5, false, '五', 6, true, ['总量']]);
});

test('a name stands for its range as an address; one whose sheet is gone has no range', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('将删');
    context.workbook.names.add('将失', sheet.getRange('C3'));
    const byName = sheet.getRange('将失').load('address');
    await context.sync();
    sheet.delete();
    const range = context.workbook.names.getItem('将失').getRangeOrNullObject();
    await context.sync();
    return [byName.address, range.isNullObject];
  }));
  expect(read).toEqual(['将删!C3', true]);
});

test.each([
  ['a taken name', 'ItemAlreadyExists', (context: Excel.RequestContext) => { context.workbook.names.add('总量', '=1'); return context.sync(); }],
  ['a name that is an address', 'InvalidArgument', (context: Excel.RequestContext) => { context.workbook.names.add('A1', '=1'); return context.sync(); }],
  ['a name with a space', 'InvalidArgument', (context: Excel.RequestContext) => { context.workbook.names.add('总 量', '=1'); return context.sync(); }],
  ['an unknown name', 'ItemNotFound', (context: Excel.RequestContext) => { context.workbook.names.getItem('没有').load('formula'); return context.sync(); }],
])('%s is refused with %s', async (_what, code, batch) => {
  expect(await refusal(opened.pane, batch)).toMatchObject({ code });
});
