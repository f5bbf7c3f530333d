import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('inserted and deleted rows move formulas, formats and kept ranges', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('行列');
    sheet.getRange('A1:C3').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    sheet.getRange('E1').formulas = [['=SUM(A1:C3)']];
    sheet.getRange('A2:C2').format.fill.color = '#00FF00';
    const kept = sheet.getRange('B3').load('address');
    await context.sync();
    const inserted = sheet.getRange('3:3').insert('Down').load('address');
    const sum = sheet.getRange('E1').load('formulas,values');
    const fill = sheet.getRange('A3').format.fill.load('color');
    await context.sync();
    kept.load('address,values');
    await context.sync();
    const afterInsert = [inserted.address, sum.formulas, sum.values, fill.color, kept.address, kept.values];
    sheet.getRange('3:3').delete('Up');
    sheet.getRange('A:A').insert('Right');
    kept.load('address');
    await context.sync();
    return { afterInsert, afterDelete: kept.address };
  }));
  expect(read.afterInsert).toEqual(['行列!3:3', [['=SUM(A1:C4)']], [[45]], '#00FF00', '行列!B4', [[8]]]);
  expect(read.afterDelete).toBe('行列!C3');
});

test('part of a row moves only its columns', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('局部').getRange('A1:B3');
    range.values = [[1, 2], [3, 4], [5, 6]];
    range.getCell(1, 0).insert('Down');
    range.load('values');
    await context.sync();
    const inserted = range.values;
    range.worksheet.getRange('A2').delete('Up');
    range.load('values');
    await context.sync();
    return [inserted, range.values];
  }));
  expect(read).toEqual([[[1, 2], ['', 4], [3, 6]], [[1, 2], [3, 4], [5, 6]]]);
});

test('merging keeps the first content found; the rest of the area takes none', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('合并');
    sheet.getRange('A1:C1').values = [['', '题', '二']];
    sheet.getRange('A1:C1').merge();
    const row = sheet.getRange('A1:C1').load('values');
    const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    const first = [row.values, merged.address];
    sheet.getRange('A1:C1').values = [['新', 1, 2]];
    row.load('values');
    await context.sync();
    const written = row.values;
    sheet.getRange('B1').unmerge();
    sheet.getRange('A5:B6').merge(true);
    const across = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [...first, written, across.address];
  }));
  expect(read).toEqual([[['题', '', '']], '合并!A1:C1', [['新', '', '']], '合并!A5:B5,合并!A6:B6']);
});

test('merged areas are told where they begin, and more than 512 not at all', async () => {
  const told = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('多合并');
    sheet.getRange('A1:B513').merge(true);
    const [inside, reaching, most] = ['A2:B3', 'B2:C3', 'A2:B513'].map(address => sheet.getRange(address).getMergedAreasOrNullObject().load('areaCount'));
    await context.sync();
    return [inside?.areaCount, reaching?.isNullObject, most?.areaCount];
  }));
  expect(told).toEqual([2, true, 512]);
  expect(await refusal(opened.pane, (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('多合并').getRange('A1:B513').getMergedAreasOrNullObject().load('areaCount'); return context.sync(); })).toMatchObject({ code: 'GeneralException' });
});

test('neighbours of a range', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('邻居').getRange('B2:D5');
    const found = [
      range.getCell(1, 1), range.getRow(1), range.getColumn(0), range.getLastCell(), range.getLastRow(), range.getLastColumn(), range.getOffsetRange(1, 2),
      range.getResizedRange(1, -1), range.getAbsoluteResizedRange(2, 2), range.getRowsAbove(1), range.getRowsBelow(2), range.getColumnsBefore(), range.getColumnsAfter(2),
      range.getEntireRow(), range.getEntireColumn(), range.getBoundingRect('F7'), range.getIntersection('C3:Z9'),
    ].map(one => one.load('address'));
    const nothing = range.getIntersectionOrNullObject('Z1');
    await context.sync();
    return { addresses: found.map(one => one.address.split('!')[1]), nothing: nothing.isNullObject };
  }));
  expect(read.addresses).toEqual(['C3', 'B3:D3', 'B2:B5', 'D5', 'B5:D5', 'D2:D5', 'D3:F6', 'B2:C6', 'B2:C3', 'B1:D1', 'B6:D7', 'A2:A5', 'E2:F5', '2:5', 'B:D', 'B2:F7', 'C3:D5']);
  expect(read.nothing).toBe(true);
});

test('used range, surrounding region, edges, search, special cells', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('查找');
    const empty = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    sheet.getRange('B2:C3').values = [['城镇', '=1/0'], [3, '=B3*2']];
    sheet.getRange('F9').format.fill.color = '#FF0000';
    const found = [
      sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('B2').getSurroundingRegion(), sheet.getRange('B2').getRangeEdge('Right' as Excel.KeyboardDirection),
      sheet.getRange('A1:Z99').find('城', { completeMatch: false }),
    ].map(one => one.load('address'));
    const errors = sheet.getRange('A1:F9').getSpecialCells('Formulas', 'Errors').load('address');
    const none = sheet.getRange('A1:Z99').findOrNullObject('乡', {});
    await context.sync();
    return [empty.isNullObject, first.address, ...found.map(one => one.address), errors.address, none.isNullObject].map(one => String(one).replace(/查找!/g, ''));
  }));
  expect(read).toEqual(['true', 'A1', 'B2:F9', 'B2:C3', 'B2:C3', 'C2', 'B2', 'C2', 'true']);
});

test('copyFrom moves references along, pastes values, transposes', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('复制');
    sheet.getRange('A1:B1').values = [[2, '=A1*10']];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A3').copyFrom('A1:B1');
    sheet.getRange('A5:B6').copyFrom(sheet.getRange('A1:B1'), 'Values');
    sheet.getRange('D1').copyFrom('A1:B1', 'Values', false, true);
    const ranges = ['A3:B3', 'A5:B6', 'D1:D2'].map(address => sheet.getRange(address).load('formulas'));
    const bold = sheet.getRange('A3').format.font.load('bold');
    await context.sync();
    return [...ranges.map(range => range.formulas), bold.bold];
  }));
  expect(read).toEqual([[[2, '=A3*10']], [[2, 20], [2, 20]], [[2], [20]], true]);
});

test('hidden rows and sorting', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('排序');
    sheet.getRange('A1:B3').values = [['b', 2], ['a', 1], ['c', 3]];
    sheet.getRange('A1:B3').sort.apply([{ key: 1, ascending: false }]);
    sheet.getRange('2:2').rowHidden = true;
    const range = sheet.getRange('A1:B3').load('values,rowHidden');
    const second = sheet.getRange('A2').load('rowHidden,hidden');
    await context.sync();
    return [range.values, range.rowHidden, second.rowHidden, second.hidden];
  }));
  expect(read).toEqual([[['c', 3], ['b', 2], ['a', 1]], null, true, true]);
});

test('a sorted formula goes on looking at its own row', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('排序公式');
    sheet.getRange('A1:B3').formulas = [[1, '=A1*10+$D$1'], [2, '=A2*10+$D$1'], [3, '=A3*10+$D$1']];
    sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: false }]);
    const range = sheet.getRange('A1:B3').load('formulas,values');
    await context.sync();
    return [range.formulas, range.values];
  }));
  expect(read).toEqual([[[3, '=A1*10+$D$1'], [2, '=A2*10+$D$1'], [1, '=A3*10+$D$1']], [[3, 30], [2, 20], [1, 10]]]);
});

test.each([
  ['before the first row', 'InvalidReference', (context: Excel.RequestContext) => { context.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address'); return context.sync(); }],
  ['a range whose cells are gone', 'InvalidReference', async (context: Excel.RequestContext) => {
    const cell = context.workbook.worksheets.getFirst().getRange('B5').load('address');
    await context.sync();
    cell.worksheet.getRange('5:5').delete('Up');
    cell.load('values');
    await context.sync();
  }],
])('%s is an %s', async (_what, code, batch) => {
  expect(await refusal(opened.pane, batch)).toMatchObject({ code });
});
