import type { Opened } from '../browser/launch';
import { closeHost, openHost } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('fill, font, alignment, sizes read back as written', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const { format } = context.workbook.worksheets.add('格式').getRange('B2:D4');
    format.fill.color = '#ffcc00';
    Object.assign(format.font, { bold: true, size: 14, color: 'red', name: '宋体', underline: 'Single' });
    Object.assign(format, { horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, columnWidth: 72, rowHeight: 30, indentLevel: 2 });
    format.load('horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,indentLevel');
    format.fill.load('color');
    format.font.load('bold,size,color,name,underline,italic');
    await context.sync();
    return format.toJSON();
  }));
  expect(read).toMatchObject({
    horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, columnWidth: 72, rowHeight: 30, indentLevel: 2,
    fill: { color: '#FFCC00' }, font: { bold: true, size: 14, color: '#FF0000', name: '宋体', underline: 'Single', italic: false },
  });
});

test('members that differ from cell to cell read null, colours ""', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('混合');
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 30;
    const { format } = sheet.getRange('A1:B1');
    format.load('columnWidth');
    format.fill.load('color');
    format.font.load('bold');
    const blank = sheet.getRange('C3').format;
    blank.fill.load('color');
    blank.load('horizontalAlignment,verticalAlignment,indentLevel');
    await context.sync();
    return [format.fill.color, format.font.bold, format.columnWidth, blank.fill.color, blank.horizontalAlignment, blank.verticalAlignment, blank.indentLevel];
  }));
  expect(read).toEqual(['', null, null, '#FFFFFF', 'General', 'Bottom', 0]);
});

test('borders belong to sides; a line is the same from both cells', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('边框');
    const { borders } = sheet.getRange('B2:D4').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').color = '#0000ff';
    borders.getItem('EdgeLeft').weight = 'Medium';
    borders.getItem('InsideVertical').style = 'Dash';
    borders.getItem('EdgeTop').style = 'Double';
    const loaded = (['EdgeBottom', 'EdgeLeft', 'InsideVertical', 'EdgeTop', 'InsideHorizontal'] as const).map(side => borders.getItem(side).load('style,weight,color'));
    const below = sheet.getRange('B5').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    const seen = loaded.map(border => [border.style, border.weight, border.color]);
    below.style = 'None';
    const bottom = sheet.getRange('B4').format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    return { seen, bottom: bottom.style };
  }));
  expect(read.seen).toEqual([
    ['Continuous', 'Thin', '#0000FF'], ['Continuous', 'Medium', '#000000'], ['Dash', 'Thin', '#000000'], ['Double', 'Thick', '#000000'], ['None', 'Thin', '#000000'],
  ]);
  expect(read.bottom).toBe('None');
});

test('formats of whole columns hold for cells written later', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('整列');
    sheet.getRange('C:C').numberFormat = '@' as unknown as string[][];
    sheet.getRange('C:C').format.font.bold = true;
    sheet.getRange('C5').values = [['=1+1']];
    const cell = sheet.getRange('C5').load('values,numberFormat');
    cell.format.font.load('bold');
    await context.sync();
    return [cell.values, cell.numberFormat, cell.format.font.bold];
  }));
  expect(read).toEqual([[['=1+1']], [['@']], true]);
});

test('several ranges are formatted at once', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('多处');
    const areas = sheet.getRanges('A1,C3:D4');
    areas.format.fill.color = '#FFFF00';
    areas.load('address,areaCount,cellCount');
    const fills = ['A1', 'B1', 'D4'].map(address => sheet.getRange(address).format.fill.load('color'));
    await context.sync();
    return [areas.address, areas.areaCount, areas.cellCount, ...fills.map(fill => fill.color)];
  }));
  expect(read).toEqual(['多处!A1,多处!C3:D4', 2, 5, '#FFFF00', '#FFFFFF', '#FFFF00']);
});

test('a before-image of properties is read and written back, formats included', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const range = context.workbook.worksheets.add('前像').getRange('A1:B1');
    range.getCell(0, 0).format.fill.color = '#123456';
    range.getCell(0, 1).format.font.italic = true;
    const wanted = { format: { fill: { color: true }, font: { italic: true, bold: true } } };
    const before = range.getCellProperties(wanted);
    await context.sync();
    range.format.fill.color = '#FFFFFF';
    range.format.font.italic = false;
    range.setCellProperties(before.value);
    const after = range.getCellProperties(wanted);
    await context.sync();
    return [before.value, after.value];
  }));
  expect(read[1]).toEqual(read[0]);
  expect(read[0]?.[0]?.[0]).toEqual({ format: { fill: { color: '#123456' }, font: { italic: false, bold: false } } });
});

test('clear takes contents, formats or all', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('清除');
    const row = sheet.getRange('A1:C1');
    row.values = [[1, 2, 3]];
    row.format.fill.color = '#00FF00';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    const fills = ['A1', 'B1', 'C1'].map(address => sheet.getRange(address).format.fill.load('color'));
    row.load('values');
    await context.sync();
    return [row.values, fills.map(fill => fill.color)];
  }));
  expect(read).toEqual([[['', 2, '']], ['#00FF00', '#FFFFFF', '#FFFFFF']]);
});
