import type { Frame } from 'playwright-core';
import { savedFile, openedFile } from './files/openFile';
import { openRoom, loadRoom, type OpenedRoom } from './excelRoom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/workbench/files/readWorkbook';
import { openWorkbench, type Opened } from './browser/launch';
import { stateOf } from './workbookState';

const wait = { timeout: 20_000 };
const sheet = '专栏2';

/** A day's work saved and opened again in another workbench: nothing the add-in keeps or says may be lost on the way. */
describe('a workbook saved and opened again', () => {
  let before: OpenedRoom;
  let after: OpenedRoom;
  let file: Buffer;
  const press = (pane: Frame, name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();
  const said = (pane: Frame, text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor(wait);
  const findings = async ({ pane }: OpenedRoom): Promise<string> => {
    await pane.getByRole('tab', { name: '审核' }).click();
    await press(pane, '审核全部');
    await pane.getByText('正在', { exact: false }).first().waitFor({ ...wait, state: 'detached' });
    await said(pane, /^审核完成：/);
    return pane.locator('.findings').innerText();
  };
  const fill = async (address: string, text: string): Promise<void> => {
    await before.clickCell(sheet, address);
    await before.type(text);
  };
  let found = '';

  beforeAll(async () => {
    before = await openRoom();
    const { pane } = before;
    await pane.getByRole('tab', { name: '模板' }).click();
    await pane.getByRole('button', { name: /^专栏2/ }).click();
    await press(pane, '插入');
    await said(pane, /已插入“专栏2”/);
    const rows = await before.readSheet(sheet);
    const at = (number: number): string => `F${rows.findIndex(([name = '']) => name.trim().startsWith(`${number}．`)) + 1}`;
    await fill('C3', '2025年');
    for (const [number, text] of [[1, '〔270〕'], [2, '5.2'], [3, '2.8'], [4, '〔250'], [6, '90'], [7, '690']] as const) await fill(at(number), text);
    await findings(before);
    await press(pane, '自定规则');
    await said(pane, /已插入“审核规则”/);
    await findings(before);
    await pane.locator('li.finding', { hasText: `${sheet}!${at(6)}` }).getByRole('button', { name: '写说明' }).first().click();
    await before.page.keyboard.type('=因缴费推迟');
    await before.page.keyboard.press('Control+Enter');
    await said(pane, /^已说明：/);
    await before.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.settings.add('hb-test', { list: [1, '二', null], deep: { '<&>"': true } });
      context.workbook.customXmlParts.add('<record xmlns="urn:hb-test">一 &lt; 二</record>');
      const { custom } = context.workbook.worksheets.getItem('专栏2').getRanges('F6:F8,F10').conditionalFormats.add('Custom');
      custom.rule.formula = '=AND(TRUE,"标记"<>"")';
      custom.format.fill.color = '#FFC7CE';
      custom.format.font.bold = true;
      await context.sync();
    });
    found = await findings(before);
    file = await savedFile(before.page);
    after = await openRoom();
    expect(await openedFile(after.page, file)).toEqual([]);
    const reloaded = after.page.frame({ name: 'taskpane' });
    if (!reloaded) throw new Error('The pane is gone.');
    after = { ...after, pane: reloaded };
    await loadRoom(after.pane);
  });
  afterAll(async () => {
    for (const opened of [before, after]) await opened?.close();
  });

  test('has the same cells, formulas, formats, names, sizes, rules and page set-up', async () => {
    expect(await after.sheetNames()).toEqual(['Sheet1', sheet, '审核规则', '审核说明']);
    expect(JSON.parse(await stateOf(after))).toEqual(JSON.parse(await stateOf(before)));
  });

  test('shows the same figures, and its functions calculate', async () => {
    expect(await after.readSheet(sheet)).toEqual(await before.readSheet(sheet));
    const row = (await after.readSheet(sheet)).findIndex(([name = '']) => name.trim().startsWith('1．')) + 1;
    expect((await after.readCell(sheet, `G${row}`)).formula).toContain('HB.COMPLETION');
    await after.clickCell(sheet, `F${row}`);
    await after.type('〔175〕');
    expect((await after.readCell(sheet, `G${row}`)).text).toBe('50.0%');
    await after.clickCell(sheet, `F${row}`);
    await after.type('〔270〕');
  });

  test('keeps what the add-in keeps', async () => {
    const kept = await after.pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      const setting = context.workbook.settings.getItem('hb-test').load('value');
      const part = context.workbook.customXmlParts.getByNamespace('urn:hb-test').getOnlyItem();
      const xml = part.getXml();
      const format = context.workbook.worksheets.getItem('专栏2').getRange('F7').conditionalFormats.getItemAt(0);
      const ranges = format.getRanges().load('address');
      format.custom.rule.load('formula');
      format.custom.format.fill.load('color');
      format.custom.format.font.load('bold');
      await context.sync();
      return [setting.value as unknown, xml.value, ranges.address.replace(/专栏2!/g, ''), format.custom.rule.formula, format.custom.format.fill.color, format.custom.format.font.bold];
    });
    expect(kept).toEqual([{ list: [1, '二', null], deep: { '<&>"': true } }, '<record xmlns="urn:hb-test">一 &lt; 二</record>', 'F6:F8,F10', '=AND(TRUE,"标记"<>"")', '#FFC7CE', true]);
  });

  test('is judged the same, explanations and rules of the user’s own included', async () => {
    expect(await findings(after)).toBe(found);
    expect(found).toContain('已说明：＝因缴费推迟');
  });

  test('is the same workbook when saved again', async () => {
    const [once, again] = [await readWorkbook(new Uint8Array(file)), await readWorkbook(new Uint8Array(await savedFile(after.page)))];
    expect(again.sheets.map(sheet => [...sheet.cells])).toEqual(once.sheets.map(sheet => [...sheet.cells]));
    expect({ ...again, sheets: again.sheets.map(sheet => ({ ...sheet, cells: [] })) }).toEqual({ ...once, activeSheet: again.activeSheet, sheets: once.sheets.map(sheet => ({ ...sheet, cells: [] })) });
    expect(before.pageErrors).toEqual([]);
    expect(after.pageErrors).toEqual([]);
    expect(after.foreignRequests).toEqual([]);
  });
});

describe('files of others', () => {
  let opened: Opened;
  const alert = () => opened.page.locator('dialog.notice');

  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(() => opened.close());

  test('a file that is none is refused in words, and the grid stays as it was', async () => {
    const before = await opened.readSheet('示例');
    const [chooser] = await Promise.all([opened.page.waitForEvent('filechooser'), opened.page.getByRole('button', { name: '打开', exact: true }).click()]);
    await chooser.setFiles({ name: '月报.xlsx', mimeType: 'text/html', buffer: Buffer.from('<html>') });
    await alert().waitFor();
    expect(await alert().innerText()).toMatch(/没有打开，表格里的内容没有变\s+“月报.xlsx”不是 Excel 工作簿（.xlsx）。/);
    await opened.page.keyboard.press('Enter');
    await alert().waitFor({ state: 'detached' });
    expect(await opened.readSheet('示例')).toEqual(before);
  });

  test('what is not saved is asked about with the keyboard alone, and 另存 writes a file of that name', async () => {
    await opened.clickCell('示例', 'K3');
    await opened.type('1');
    await opened.page.getByRole('button', { name: '打开', exact: true }).focus();
    await opened.page.keyboard.press('Enter');
    await alert().getByText('打开文件会替换现在的工作簿').waitFor();
    await opened.page.keyboard.press('Escape');
    await alert().waitFor({ state: 'detached' });
    await opened.page.keyboard.press('Tab');
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('示例工作簿.xlsx');
  });

  test('500 plain formulas written by another program give here what they gave there', async () => {
    const file = readFileSync(join(__dirname, '../fixtures/plain-formulas.xlsx'));
    expect(await openedFile(opened.page, file, 'plain-formulas.xlsx')).toEqual([]);
    expect(await opened.sheetNames()).toEqual(['pairs']);
    const rows = await opened.readSheet('pairs');
    expect(rows.length).toBe(500);
    expect(rows.map((row, index) => [index + 1, row[13]]).filter(([, agrees]) => agrees !== 'TRUE' && agrees !== '1')).toEqual([]);
    expect((await opened.readCell('pairs', 'P1')).value).toBe(0);
    expect(await opened.page.locator('.file-mark').innerText()).toBe('plain-formulas.xlsx');
  });
});
