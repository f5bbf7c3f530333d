import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('values, formulas, texts, types and formats of a range come as in Excel', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('值');
    sheet.getRange('A1:C2').values = [[1, '12%', true], ['007', '2026-01-02', '=A1+1']];
    const range = sheet.getRange('A1:C2');
    range.load('values,formulas,text,valueTypes,numberFormat,address');
    await context.sync();
    return range.toJSON();
  }));
  expect(read).toEqual({
    address: '值!A1:C2',
    values: [[1, 0.12, true], [7, 46024, 2]],
    formulas: [[1, 0.12, true], [7, 46024, '=A1+1']],
    text: [['1', '12%', 'TRUE'], ['7', '2026/1/2', '2']],
    valueTypes: [['Double', 'Double', 'Boolean'], ['Double', 'Double', 'Double']],
    numberFormat: [['General', '0%', 'General'], ['General', 'yyyy/m/d', 'General']],
  });
});

test('a cell formatted @ keeps any string as text', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('文本').getRange('A1:A7');
    range.numberFormat = [['@'], ['@'], ['@'], ['@'], ['@'], ['@'], ['@']];
    range.values = [['=1+1'], ['-16.6%'], ['1:4:5'], ['12/10'], ['007'], ['〔350〕'], [5]];
    range.load('values,formulas,valueTypes');
    await context.sync();
    return { values: range.values.flat(), formulas: range.formulas.flat(), types: [...new Set(range.valueTypes.flat())] };
  }));
  const kept = ['=1+1', '-16.6%', '1:4:5', '12/10', '007', '〔350〕', '5'];
  expect(read).toEqual({ values: kept, formulas: kept, types: ['String'] });
});

test('errors, blanks, booleans, apostrophes and single values', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('各种');
    sheet.getRange('A1:A5').values = [['TRUE'], ["'008"], ['#N/A'], ['1,234.5'], ['']];
    sheet.getRange('B1:B3').formulas = [['=1/0'], ['=A1'], ['=A5']];
    sheet.getRange('C1:D2').values = 7 as unknown as number[][];
    const range = sheet.getRange('A1:D5');
    range.load('values,valueTypes');
    await context.sync();
    return { values: range.values, types: range.valueTypes };
  }));
  expect(read.values).toEqual([[true, '#DIV/0!', 7, 7], ['008', true, 7, 7], ['#N/A', 0, '', ''], [1234.5, '', '', ''], ['', '', '', '']]);
  expect(read.types.map(row => row[0])).toEqual(['Boolean', 'String', 'Error', 'Double', 'Empty']);
});

test('null leaves a cell, "" empties it, formats stay', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('留空').getRange('A1:C1');
    range.numberFormat = [['0.00', '0.00', '0.00']];
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 4]];
    range.load('values,numberFormat,text');
    await context.sync();
    return [range.values, range.numberFormat, range.text];
  }));
  expect(read).toEqual([[[1, '', 4]], [['0.00', '0.00', '0.00']], [['1.00', '', '4.00']]]);
});

test('a spilled formula: values in the cells, its range, its parent', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('溢出');
    sheet.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    const range = sheet.getRange('B2:C3');
    range.load('values,hasSpill');
    const spill = sheet.getRange('B2').getSpillingToRange();
    const parent = sheet.getRange('C3').getSpillParent();
    const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
    spill.load('address');
    parent.load('address');
    await context.sync();
    return [range.values, range.hasSpill, spill.address, parent.address, none.isNullObject];
  }));
  expect(read).toEqual([[[1, 2], [3, 4]], true, '溢出!B2:C3', '溢出!B2', true]);
});

test('R1C1 formulas are read relative to their cell', async () => {
  const formula = await opened.pane.evaluate(() => Excel.run(async context => {
    const cell = context.workbook.worksheets.add('相对').getRange('B2');
    cell.formulas = [['=A1+$C$3+SUM(B1:B1)&"A1"']];
    cell.load('formulasR1C1');
    await context.sync();
    return cell.formulasR1C1[0]?.[0] as string;
  }));
  expect(formula).toBe('=R[-1]C[-1]+R3C3+SUM(R[-1]C:R[-1]C)&"A1"');
});

test('whole columns give no values and take none', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('值');
    const column = sheet.getRange('B:B');
    column.load('values,address,isEntireColumn,rowCount,cellCount');
    const all = sheet.getRange();
    all.load('address,cellCount');
    await context.sync();
    return [column.values, column.address, column.isEntireColumn, column.rowCount, column.cellCount, all.address, all.cellCount];
  }));
  expect(read).toEqual([null, '值!B:B', true, 1048576, 1048576, '值!1:1048576', -1]);
});

test.each([
  ['a wrong shape', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('值').getRange('A1:B2').values = [[1]]; return context.sync(); }],
  ['a formula that cannot be read', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('值').getRange('A1').formulas = [['=SUM(']]; return context.sync(); }],
  ['an address outside the grid', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('值').getRange('XFE1').load('address'); return context.sync(); }],
])('%s is an InvalidArgument', async (_what, batch) => {
  expect(await refusal(opened.pane, batch)).toMatchObject({ code: 'InvalidArgument' });
});
