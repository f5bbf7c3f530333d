import type { Opened } from '../browser/launch';
import { closeHost, openHost, refusal } from './openHost';

let opened: Opened;
beforeAll(async () => void (opened = await openHost()));
afterAll(() => closeHost(opened));

test('sheets are added, moved, hidden, copied and deleted, none of it opens one', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('甲');
    worksheets.add();
    sheet.getRange('A1:B1').values = [[1, '=A1*2']];
    sheet.getRange('A1').format.fill.color = '#123456';
    sheet.position = 0;
    const copy = sheet.copy('After', sheet).load('name,position');
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(one => one.name);
    const copied = copy.getRange('B1').load('formulas,values');
    const fill = copy.getRange('A1').format.fill.load('color');
    sheet.visibility = 'VeryHidden';
    sheet.load('visibility');
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const next = worksheets.getFirst(true).load('name');
    await context.sync();
    const hidden = [copied.formulas, copied.values, fill.color, sheet.visibility, counts.map(one => one.value), next.name];
    copy.delete();
    sheet.visibility = 'Visible';
    const gone = worksheets.getItemOrNullObject('甲 (2)');
    const open = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { names, hidden, gone: gone.isNullObject, open: open.name };
  }));
  expect(read).toEqual({ names: ['甲', '甲 (2)', 'Sheet1', 'Sheet3'], hidden: [[['=A1*2']], [[2]], '#123456', 'VeryHidden', [4, 3], '甲 (2)'], gone: true, open: 'Sheet1' });
});

test('panes, colours, grid lines and page set-up read back', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const sheet = context.workbook.worksheets.add('页面');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    Object.assign(sheet, { tabColor: '#FF0000', showGridlines: false });
    const { pageLayout } = sheet;
    Object.assign(pageLayout, { orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } });
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.load('tabColor,showGridlines');
    pageLayout.load('orientation,paperSize,centerHorizontally,zoom,leftMargin');
    pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [
      sheet.tabColor, sheet.showGridlines, pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally, pageLayout.zoom, pageLayout.leftMargin,
      pageLayout.headersFooters.defaultForAllPages.centerFooter, rows.address, columns.isNullObject, area.address, frozen.address, none.isNullObject,
    ];
  }));
  expect(read).toEqual(['#FF0000', false, 'Landscape', 'A4', true, { horizontalFitToPages: 1, verticalFitToPages: 0 }, 72, '第 &P 页', '页面!1:3', true, '页面!A1:F20', '页面!A1:B3', true]);
});

test('settings, properties and custom XML parts are kept with the workbook', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    const { settings, customXmlParts } = context.workbook;
    settings.add('标记', { list: [1, '二'] });
    settings.add('标记', { list: [3] });
    const setting = settings.getItem('标记').load('key,value');
    const count = settings.getCount();
    const sheet = context.workbook.worksheets.getFirst();
    sheet.customProperties.add('template', 'a');
    const property = sheet.customProperties.getItem('TEMPLATE').load('value');
    const part = customXmlParts.add('<a xmlns="urn:x">1</a>').load('namespaceUri');
    part.setXml('<a xmlns="urn:x">2</a>');
    const xml = customXmlParts.getByNamespace('urn:x').getOnlyItem().getXml();
    await context.sync();
    const kept = [setting.key, setting.value, count.value, property.value, part.namespaceUri, xml.value];
    setting.delete();
    part.delete();
    const gone = [settings.getItemOrNullObject('标记'), customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject()];
    await context.sync();
    return { kept, gone: gone.map(one => one.isNullObject) };
  }));
  expect(read).toEqual({ kept: ['标记', { list: [3] }, 1, 'a', 'urn:x', '<a xmlns="urn:x">2</a>'], gone: [true, true] });
});

test('Office.context.document.settings and workbook.settings are one store', async () => {
  const read = await opened.pane.evaluate(async () => {
    const { settings } = Office.context.document;
    settings.set('共用', 1);
    await new Promise(saved => settings.saveAsync(saved));
    return Excel.run(async context => {
      const setting = context.workbook.settings.getItem('共用').load('value');
      await context.sync();
      return [setting.value as number, settings.get('没有') as null];
    });
  });
  expect(read).toEqual([1, null]);
});

test('selection goes both ways', async () => {
  const read = await opened.pane.evaluate(() => Excel.run(async context => {
    context.workbook.worksheets.getItem('页面').getRange('B2:C3').select();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [active.name, selected.address, cell.address];
  }));
  expect(read).toEqual(['页面', '页面!B2:C3', '页面!B2']);
  await opened.clickCell('页面', 'D5');
  const clicked = await opened.pane.evaluate(() => Excel.run(async context => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  }));
  expect(clicked).toBe('页面!D5');
});

test.each([
  ['a taken name, whatever the capitals', 'ItemAlreadyExists', (context: Excel.RequestContext) => { context.workbook.worksheets.add('SHEET1'); return context.sync(); }],
  ['a name with a slash', 'InvalidArgument', (context: Excel.RequestContext) => { context.workbook.worksheets.add('a/b'); return context.sync(); }],
  ['a name of 32 characters', 'InvalidArgument', (context: Excel.RequestContext) => { context.workbook.worksheets.add('x'.repeat(32)); return context.sync(); }],
  ['an unknown sheet', 'ItemNotFound', (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('没有').load('id'); return context.sync(); }],
  ['XML that is none', 'InvalidArgument', (context: Excel.RequestContext) => { context.workbook.customXmlParts.add('<a>'); return context.sync(); }],
])('%s is refused with %s', async (_what, code, batch) => {
  expect(await refusal(opened.pane, batch)).toMatchObject({ code });
});
