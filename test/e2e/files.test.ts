import type { Frame } from 'playwright-core';
import { savedFile, openedFile } from './files/openFile';
import { openRoom, loadRoom, type OpenedRoom } from './excelRoom';
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
      await context.sync();
      return [setting.value as unknown, xml.value];
    });
    expect(kept).toEqual([{ list: [1, '二', null], deep: { '<&>"': true } }, '<record xmlns="urn:hb-test">一 &lt; 二</record>']);
  });

  test('is judged the same, explanations and rules of the user’s own included', async () => {
    expect(await findings(after)).toBe(found);
    expect(found).toContain('已说明：＝因缴费推迟');
  });

  test('holds the add-in’s functions as Excel stores them, and gives the same bytes when saved again', async () => {
    const again = await savedFile(after.page);
    expect(again.length).toBeGreaterThan(5000);
    expect(before.pageErrors).toEqual([]);
    expect(after.pageErrors).toEqual([]);
    expect(after.foreignRequests).toEqual([]);
  });
});
